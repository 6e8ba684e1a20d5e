package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.GoldenFile;
import io.github.gnlc.model.Samples;
import io.github.gnlc.model.Source;
import io.github.gnlc.name.Resolution;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any mapper of Jackson 2 writes of the values, without a module or a setting. */
class JsonWritingTest {
  private static final Pattern ATTRIBUTE = Pattern.compile(
      "(?:@Value\\.(?:Default|Parameter)\\s+)?^  public (abstract )?[\\w<>, ]+? (\\w+)\\(\\)",
      Pattern.MULTILINE);

  /**
   * A type on a line, with all its constants or one value of it full and one as empty as can be.
   */
  @ParameterizedTest
  @MethodSource("mappers")
  void writesEveryTypeAsItAlwaysDid(ObjectMapper mapper) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Class<?> type : JsonSamples.types()) {
      if (type != Resolution.class) {
        StringJoiner line = new StringJoiner(" ", JsonSamples.name(type) + " ", "\n");
        for (Object value : JsonSamples.golden(type)) {
          line.add(mapper.writeValueAsString(value));
        }
        text.append(line);
      }
    }

    GoldenFile.assertSame(JsonWritingTest.class, "values.txt", text.toString());
  }

  private static Stream<ObjectMapper> mappers() {
    return JsonMappers.all();
  }

  /** Nothing that a type works out or keeps for later is written. */
  @ParameterizedTest
  @MethodSource("objects")
  void writesTheAttributesInTheOrderOfDeclaration(Class<?> type) throws IOException {
    List<String> attributes = attributes(type);
    Set<String> found = new HashSet<>();
    JsonSamples.all().filter(value -> JsonSamples.type(value) == type).forEach(value -> {
      List<String> names = names(JsonMappers.PLAIN.valueToTree(value));
      assertThat(attributes).containsSubsequence(names);
      found.addAll(names);
    });

    assertThat(found).containsExactlyInAnyOrderElementsOf(attributes);
  }

  private static List<String> names(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    names.remove("outcome");
    return names;
  }

  private static Stream<Class<?>> objects() {
    return JsonSamples.types().stream().filter(JsonSamples::isObject);
  }

  private static List<String> attributes(Class<?> type) throws IOException {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }
    // reflection knows no order
    String source = Files.readString(
        Path.of("src", "main", "java", type.getName().replace('.', '/') + ".java"));
    Matcher matcher = ATTRIBUTE.matcher(source);
    ImmutableList.Builder<String> attributes = ImmutableList.builder();
    while (matcher.find()) {
      if (matcher.group(1) != null || matcher.group().startsWith("@Value.Default")) {
        attributes.add(matcher.group(2));
      }
    }
    return attributes.build();
  }

  /** A property that had the value of its neighbour would come back all the same. */
  @ParameterizedTest
  @MethodSource("builtTypes")
  void writesAnAttributeUnderItsOwnName(Class<?> type) {
    JsonNode sample = JsonMappers.PLAIN.valueToTree(Samples.sample(type));
    for (Method attribute : Samples.attributes(type)) {
      // a source has either a title or a description
      if (type != Source.class) {
        Samples.variation(type, attribute)
            .ifPresent(other -> assertThat(
                    differing(sample, JsonMappers.PLAIN.<JsonNode>valueToTree(other)))
                .containsExactly(attribute.getName()));
      }
    }
  }

  private static Iterable<Class<?>> builtTypes() {
    return Samples.builtTypes();
  }

  private static Set<String> differing(JsonNode one, JsonNode other) {
    Set<String> names = new HashSet<>();
    one.fieldNames().forEachRemaining(names::add);
    names.removeIf(name -> one.get(name).equals(other.get(name)));
    return names;
  }

  @Test
  void tellsResolutionsApartInListsToo() throws JsonProcessingException {
    List<Resolution> resolutions = JsonSamples.all()
        .filter(Resolution.class::isInstance)
        .map(Resolution.class::cast)
        .toList();

    JsonNode json = JsonMappers.PLAIN.readTree(JsonMappers.PLAIN
        .writerFor(JsonMappers.PLAIN
            .getTypeFactory()
            .constructCollectionType(List.class, Resolution.class))
        .writeValueAsString(resolutions));

    assertThat(json.findValuesAsText("outcome"))
        .containsExactly("matched", "matched", "ambiguous", "ambiguous", "none", "none");
  }
}
