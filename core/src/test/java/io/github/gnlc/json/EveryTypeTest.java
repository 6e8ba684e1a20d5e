package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.DatasetCompiler;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.audit.AuditCheck;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.dataset.SnapshotOpener;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.query.EveryKind;
import io.github.gnlc.query.Selection;
import io.github.gnlc.validation.LearningCityCountryRule;
import io.github.gnlc.validation.LearningCityCountryValidator;
import io.github.gnlc.validation.LearningCityRule;
import io.github.gnlc.validation.LearningCityValidator;
import io.github.gnlc.validation.LearningCityValidatorFactory;
import io.github.gnlc.validation.ValidationResult;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public type is forgotten: it is a value, or refused with words. */
class EveryTypeTest {
  private static final Network NETWORK = Network.ofDataset(TestTables.small().build());

  /** There are no objects of these: they have static methods alone. */
  private static final Set<Class<?>> STATIC_ONLY =
      Set.of(AuditCheck.class, DatasetCompiler.class, Gnlc.class, JsonSchemas.class);

  /** Users write these; what they are as JSON is theirs to say. */
  private static final Set<Class<?>> WRITTEN_BY_USERS =
      Set.of(DatasetProvider.class, SnapshotOpener.class);

  private static final List<Object> NO_VALUES = List.of(
      NETWORK,
      NetworkHolder.of(NETWORK),
      NETWORK.tables(),
      NETWORK.audit(),
      NETWORK.explain(),
      NETWORK.history(),
      NETWORK.resolver(),
      NETWORK.resolver().bulk(),
      NETWORK.ruleBook(),
      DatasetDiff.between(NETWORK, NETWORK),
      CsvExport.of(NETWORK.awards()),
      GeoJsonExport.of(NETWORK.members()),
      JsonExport.of(NETWORK.awards()),
      JsonLdExport.of(NETWORK.members()),
      MarkdownExport.of(NETWORK.awards()),
      LearningCityRule.builder().network(NETWORK).build(),
      LearningCityCountryRule.builder().network(NETWORK).build(),
      new LearningCityValidator(),
      new LearningCityCountryValidator(),
      LearningCityValidatorFactory.of(NETWORK, new NoOthers()));

  @Test
  void isAValueOrRefused() {
    List<Object> all = Stream.of(JsonSamples.all(), selections(), results(), NO_VALUES.stream())
        .flatMap(objects -> objects)
        .toList();

    assertThat(JsonSamples.publicTypes())
        .filteredOn(type -> !Throwable.class.isAssignableFrom(type)
            && !(type.isMemberClass() && Throwable.class.isAssignableFrom(type.getEnclosingClass()))
            && !type.getSimpleName().equals("Builder")
            && !type.isAnnotation()
            && !STATIC_ONLY.contains(type)
            && !WRITTEN_BY_USERS.contains(type))
        .allSatisfy(type -> assertThat(all).anyMatch(type::isInstance));
  }

  @ParameterizedTest
  @MethodSource("values")
  void isWrittenWithSomethingInIt(Object value) throws JsonProcessingException {
    JsonNode json = JsonMappers.PLAIN.readTree(JsonMappers.PLAIN.writeValueAsString(value));

    assertThat(json.isTextual() || json.size() > 0).as(json.toString()).isTrue();
  }

  private static Stream<Object> values() {
    return Stream.of(
            JsonSamples.types().stream()
                .flatMap(type -> JsonSamples.golden(type).stream().limit(1)),
            selections(),
            results())
        .flatMap(values -> values);
  }

  private static Stream<Object> selections() {
    return EveryKind.ALL.stream().map(kind -> EveryKind.of(NETWORK, kind));
  }

  private static Stream<Object> results() {
    LearningCityRule rule = LearningCityRule.builder().network(NETWORK).build();
    return Stream.of(rule.check(null), rule.check("Nowhere"));
  }

  @ParameterizedTest
  @MethodSource("noValues")
  void isRefusedWithWords(Object thing) {
    for (Object holder : new Object[] {thing, List.of(thing)}) {
      assertThatExceptionOfType(JsonMappingException.class)
          .isThrownBy(() -> JsonMappers.PLAIN.writeValueAsString(holder))
          .withMessageMatching(
              "(?s).*Cannot write (an?|the) [a-zA-Z ]+ as JSON; write .+ instead.*");
    }
  }

  private static List<Object> noValues() {
    return NO_VALUES;
  }

  @Test
  void writesSelectionsAsArrays() {
    for (Kind kind : EveryKind.ALL) {
      Selection<?, ?> selection = EveryKind.of(NETWORK, kind);
      JsonNode json = JsonMappers.PLAIN.valueToTree(selection);

      assertThat(json.isArray()).isTrue();
      assertThat(json).isEqualTo(JsonMappers.PLAIN.valueToTree(selection.list()));
    }
  }

  @Test
  void writesWhatARuleSaysOfAText() throws JsonProcessingException {
    ValidationResult<?> none =
        LearningCityRule.builder().network(NETWORK).build().check("Nowhere");

    assertThat(JsonMappers.PLAIN.writeValueAsString(none))
        .isEqualTo("{\"valid\":false,\"reason\":\"no-such-name\",\"meant\":[],\"nearest\":[]}");
  }

  private static final class NoOthers implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {}
  }
}
