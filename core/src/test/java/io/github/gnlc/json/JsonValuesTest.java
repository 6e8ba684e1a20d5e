package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.gnlc.audit.AuditOptions;
import io.github.gnlc.audit.Coverage;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Samples;
import io.github.gnlc.model.Source;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import io.github.gnlc.name.Strictness;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as trees and back. */
class JsonValuesTest {
  static Stream<Object> samples() {
    return JsonSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pathsAreAllThatATreeHas(Object sample) {
    Set<String> found = new LinkedHashSet<>();
    if (JsonValues.toTree(sample) instanceof Map<?, ?> tree) {
      addPaths(tree, "", found);
    }
    Set<String> paths = JsonValues.paths(sample.getClass());

    assertThat(found)
        .allMatch(path -> paths.contains(path)
            || paths.stream()
                .filter(known -> known.endsWith("*"))
                .anyMatch(known -> path.startsWith(known.substring(0, known.length() - 1))));
  }

  private static void addPaths(Map<?, ?> tree, String before, Set<String> paths) {
    tree.forEach((name, part) -> {
      if (part instanceof Map<?, ?> parts) {
        addPaths(parts, before + name + ".", paths);
      } else {
        paths.add(before + name);
      }
    });
  }

  @Test
  void pathsAreInTheOrderOfTheAttributes() {
    assertThat(JsonValues.paths(AwardRound.class))
        .containsExactly("year", "eventId", "ceremonyDate", "ceremonyPlace");
    assertThat(JsonValues.paths(Member.class))
        .startsWith("id", "name", "distinction", "country.alpha2")
        .contains("left", "place.coordinate.longitude");
    assertThat(JsonValues.paths(Resolution.Matched.class)).startsWith("outcome", "text");
    assertThat(JsonValues.paths(Resolution.class))
        .containsAll(JsonValues.paths(Resolution.None.class));
    assertThat(JsonValues.paths(ResolutionReport.class))
        .containsExactly("matched", "ambiguous", "none.*");
    assertThat(JsonValues.paths(EdtfDate.class)).isEmpty();
    assertThat(JsonValues.paths(String.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsWhatItWrites(Class<?> type) {
    List<Object> samples = JsonSamples.all().filter(type::isInstance).toList();

    assertThat(samples).isNotEmpty();
    for (Object sample : samples) {
      assertThat((Object) JsonValues.fromTree(type, JsonValues.toTree(sample))).isEqualTo(sample);
    }
  }

  private static Stream<Class<?>> types() {
    return JsonValues.types().stream();
  }

  /** A property that had the value of its neighbour would come back all the same. */
  @ParameterizedTest
  @MethodSource("builtTypes")
  void writesAnAttributeUnderItsOwnName(Class<?> type) {
    Map<?, ?> sample = tree(Samples.sample(type));
    for (Method attribute : Samples.attributes(type)) {
      Map<String, Object> other =
          Samples.variation(type, attribute).map(JsonValuesTest::tree).orElseGet(Map::of);
      if (!other.isEmpty() && type != Source.class) {
        assertThat(Maps.difference(sample, other).entriesDiffering().keySet())
            .isEqualTo(Set.of(attribute.getName()));
      }
    }
  }

  private static Iterable<Class<?>> builtTypes() {
    return Samples.builtTypes();
  }

  @Test
  void tellWhichTypesAreWrittenAsTexts() {
    assertThat(JsonValues.types().stream().filter(JsonValues::isText))
        .contains(Region.class, EdtfDate.class)
        .doesNotContain(Member.class);
    JsonSamples.all()
        .forEach(sample -> assertThat(JsonValues.toTree(sample) instanceof String)
            .isEqualTo(JsonValues.isText(sample.getClass())));
    assertThat(JsonValues.isText(String.class)).isFalse();
  }

  @Test
  void writesPropertiesInOrderAndLeavesOutWhatIsEmpty() {
    assertThat(JsonValues.toTree(JsonSamples.GUANGZHOU))
        .asString()
        .isEqualTo("{id=cn-guangzhou, name=Guangzhou, country={alpha2=CN, alpha3=CHN, numeric=156, "
            + "name=China, region=Asia and the Pacific}, status=member, joined=2022-09-02, "
            + "joinedBasis=cohort, left=, cohortId=gnlc-2022, place={kind=city, "
            + "coordinate={latitude=23.11667, longitude=113.25}, gazetteerName=Guangzhou, "
            + "population=16096724}, wikidataId=Q16572}");
  }

  @Test
  void writesEmptyListsAndMaps() {
    Award award = Award.builder().year(2024).memberId("ma-benguerir").build();

    assertThat(JsonValues.toTree(award))
        .isEqualTo(Map.of("year", 2024, "memberId", "ma-benguerir", "sourceIds", List.of()));
  }

  @Test
  void writesWhatTellsResolutionsApart() {
    Resolution none = new Resolution.None("?", ImmutableList.of(), NoMatchReason.NO_NAME, "");

    assertThat(JsonValues.toTree(none))
        .asString()
        .isEqualTo("{outcome=none, text=?, candidates=[], reason=no-name, detail=}");
  }

  @Test
  void writesCollectionsOfValues() {
    assertThat(JsonValues.toTree(List.of(Region.AFRICA, Metric.NEW_MEMBERS)))
        .isEqualTo(List.of("Africa", "new-members"));
    assertThat(JsonValues.toTree(Map.of(EdtfDate.of("2016"), LocalDate.of(2016, 1, 2))))
        .isEqualTo(Map.of("2016", "2016-01-02"));
    assertThat(JsonValues.toTree(Optional.of(JoinedBasis.BOUNDED))).isEqualTo("bounded");
    assertThat(JsonValues.toTree(Optional.empty())).isNull();
    assertThat(JsonValues.toTree(Collections.singletonList(null)))
        .isEqualTo(Collections.singletonList(null));
    assertThat(JsonValues.toTree(List.of("a", 1, 2.5, true))).isEqualTo(List.of("a", 1, 2.5, true));
  }

  @Test
  void refusesToWriteWhatItDoesNotKnow() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonValues.toTree(new Object()))
        .withMessage("JsonValues: java.lang.Object is none of the types that have a shape, see "
            + "JsonValues.types()");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonValues.toTree(Map.of(1, "a")))
        .withMessage("JsonValues: key 1 is written as no text; use an id, a code or a date");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> JsonValues.fromTree(String.class, "a"))
        .withMessageContaining("java.lang.String is none of the types");
  }

  @Test
  void makesTreesThatCannotBeChanged() {
    Map<?, ?> tree = (Map<?, ?>) JsonValues.toTree(JsonSamples.GUANGZHOU);

    assertThat(tree).isUnmodifiable();
    assertThat((Map<?, ?>) tree.get("place")).isUnmodifiable();
    assertThat((List<?>) JsonValues.toTree(List.of(Region.AFRICA))).isUnmodifiable();
  }

  @Test
  void toleratesWhatItDoesNotKnowAndNullForNothing() {
    Map<String, Object> tree = tree(JsonSamples.GUANGZHOU);
    tree.put("mayor", Map.of("name", List.of(1, "x")));
    tree.put("distinction", null);

    assertThat(JsonValues.fromTree(Member.class, tree)).isEqualTo(JsonSamples.GUANGZHOU);
  }

  @Test
  void readsNothingAsEmptyListOrDefault() {
    assertThat(JsonValues.fromTree(Award.class, Map.of("year", 2024, "memberId", "ma-benguerir")))
        .isEqualTo(Award.builder().year(2024).memberId("ma-benguerir").build());
    assertThat(JsonValues.fromTree(AuditOptions.class, Map.of()))
        .isEqualTo(AuditOptions.defaults());
    assertThat(JsonValues.fromTree(NameQuery.class, Map.of("text", "Xian")).strictness())
        .isEqualTo(Strictness.NORMAL);
  }

  @Test
  void readsAnyNumberOfTheRightValue() {
    for (Number year : List.of(
        2024,
        2024L,
        (short) 2024,
        2024.0,
        2024f,
        BigInteger.valueOf(2024),
        new BigDecimal("2.024E3"))) {
      Award award = JsonValues.fromTree(Award.class, Map.of("year", year, "memberId", "m"));
      assertThat(award.year()).isEqualTo(2024);
    }
    assertThat(JsonValues.fromTree(
            Coordinate.class, Map.of("latitude", 23, "longitude", new BigDecimal("113.25"))))
        .isEqualTo(Coordinate.of(23, 113.25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024.5", "2147483648", "1E+1000000000", "-9223372036854775809"})
  void refusesNumbersThatAreNoYear(String number) {
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(
            Award.class, Map.of("year", new BigDecimal(number), "memberId", "m")))
        .withMessage("No Award: year is " + number + "; expected a whole number up to 2147483647");
  }

  @Test
  void refusesNumbersThatAreNotFinite() {
    for (Object number : List.of(Double.NaN, Double.POSITIVE_INFINITY, new BigDecimal("1e999"))) {
      assertThatExceptionOfType(JsonShapeException.class)
          .isThrownBy(() ->
              JsonValues.fromTree(Coordinate.class, Map.of("latitude", number, "longitude", 0)))
          .withMessage("No Coordinate: latitude is " + number + "; expected a number");
    }
  }

  private static Map<String, Object> tree(Object value) {
    Map<String, Object> tree = new HashMap<>();
    ((Map<?, ?>) JsonValues.toTree(value)).forEach((name, each) -> tree.put((String) name, each));
    return tree;
  }

  @Test
  void namesThePlaceOfWhatIsWrong() {
    refuses("name", null, "name", "missing", "expected some text");
    refuses("name", 7, "name", "7", "expected some text");
    refuses("name", List.of(), "name", "an array", "expected some text");
    refuses("name", " ", "", "not valid", "Member: name ' ' is blank; expected some text");
    refuses("country", "CN", "country", "'CN'", "expected an object, Country");
    refuses(
        "country",
        Map.of("alpha2", "cn", "alpha3", "CHN", "numeric", "156", "name", "China"),
        "country",
        "not valid",
        "Country: alpha2 'cn' is no ISO 3166-1 alpha-2 code; expected two letters A to Z");
    refuses(
        "status",
        "Member",
        "status",
        "'Member'",
        "expected the code of a MemberStatus, one of member, unconfirmed, withdrawn");
    refuses(
        "joined",
        "2022-13",
        "joined",
        "'2022-13'",
        "No EDTF date '2022-13': the month is not within 01 to 12");
    refuses(
        "joinedBasis",
        "unknown",
        "",
        "not valid",
        "Member: joinedBasis UNKNOWN needs an unknown joined date");
    refuses("wikidataId", true, "wikidataId", "true", "expected a text");
  }

  private static void refuses(
      String property, Object value, String path, String found, String expected) {
    Map<String, Object> tree = tree(JsonSamples.GUANGZHOU);
    tree.put(property, value);
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(Member.class, tree))
        .withMessage(
            "No Member: " + (path.isEmpty() ? "it" : path) + " is " + found + "; " + expected)
        .satisfies(e -> assertThat(List.of(e.type(), e.path(), e.found(), e.expected()))
            .containsExactly("Member", path, found, expected));
  }

  @Test
  void namesThePlaceWithinListsAndMaps() {
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(
            Award.class,
            Map.of("year", 2024, "memberId", "m", "sourceIds", List.of("s1", "s2", 3))))
        .withMessage("No Award: sourceIds[2] is 3; expected a text");
    List<Object> withNull = new ArrayList<>(Collections.singletonList(null));
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(
            Award.class, Map.of("year", 2024, "memberId", "m", "sourceIds", withNull)))
        .withMessage("No Award: sourceIds[0] is null; expected a text");
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(
            Coverage.class,
            Map.of("cohorts", Map.of("gnlc-2022", Map.of("id", "gnlc-2022", "unit", 1)))))
        .withMessage("No Coverage: cohorts.gnlc-2022.unit is 1; expected some text");
  }

  @Test
  void namesTheOutcomesThereAre() {
    String expected = "expected one of matched, ambiguous, none";
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(Resolution.class, Map.of("text", "?")))
        .withMessage("No Resolution: outcome is missing; " + expected);
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(Resolution.class, Map.of("outcome", "several")))
        .withMessage("No Resolution: outcome is 'several'; " + expected);
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(
            () -> JsonValues.fromTree(Resolution.Matched.class, ImmutableMap.of("outcome", "none")))
        .withMessage("No Matched: outcome is 'none'; expected matched");
  }

  @Test
  void saysWhatTheTreeItselfIs() {
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(Member.class, null))
        .withMessage("No Member: it is null; expected an object, Member");
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(Member.class, "x".repeat(1000)))
        .withMessage("No Member: it is '" + "x".repeat(80)
            + "… (1000 characters)'; expected an object, Member");
    assertThatExceptionOfType(JsonShapeException.class)
        .isThrownBy(() -> JsonValues.fromTree(Region.class, "Asia"))
        .withMessage("No Region: it is 'Asia'; expected the code of a Region, one of Africa, Arab "
            + "States, Asia and the Pacific, Europe and North America, Latin America and the "
            + "Caribbean");
  }
}
