package io.github.gnlc.error;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.SourceKind;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact texts of the exceptions that values and names throw; those of each check of a value are
 * in {@code ValueTypesTest}.
 */
class ExceptionMessagesTest {
  @ParameterizedTest
  @MethodSource("messages")
  void sayWhatIsWrongAndWhatWasExpected(
      Class<? extends Exception> type, String message, ThrowingCallable call) {
    assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
  }

  private static Arguments edtf(String message, ThrowingCallable call) {
    return arguments(EdtfException.class, message, call);
  }

  private static Arguments code(String message, ThrowingCallable call) {
    return arguments(UnknownCodeException.class, message, call);
  }

  private static Arguments key(String message, ThrowingCallable call) {
    return arguments(UnknownKeyException.class, message, call);
  }

  private static Arguments value(String message, ThrowingCallable call) {
    return arguments(InvalidValueException.class, message, call);
  }

  private static Arguments state(String message, ThrowingCallable call) {
    return arguments(IllegalStateException.class, message, call);
  }

  private static Arguments isNull(String message, ThrowingCallable call) {
    return arguments(NullPointerException.class, message, call);
  }

  private static Stream<Arguments> messages() {
    return Stream.of(dates(), codes(), values(), names()).flatMap(stream -> stream);
  }

  private static Stream<Arguments> dates() {
    String forms = "expected YYYY, YYYY-MM, YYYY-MM-DD, any of them after '../' or two with '/'"
        + " between, or nothing";
    return Stream.of(
        edtf("No EDTF date '2016-1': " + forms, () -> EdtfDate.of("2016-1")),
        edtf("No EDTF date '2016?': " + forms, () -> EdtfDate.of("2016?")),
        edtf("No EDTF date '2015/..': " + forms, () -> EdtfDate.of("2015/..")),
        edtf(
            "No EDTF date '2016.10': expected '-' between year, month and day",
            () -> EdtfDate.of("2016.10")),
        edtf(
            "No EDTF date '2017/2016-04': the interval ends before it begins",
            () -> EdtfDate.of("2017/2016-04")),
        edtf(
            "No EDTF date '2016/2016': expected '2016' for an interval of one date",
            () -> EdtfDate.of("2016/2016")),
        edtf(
            "No EDTF date '2016/unknown': the end of an interval must be known",
            () -> EdtfDate.between(EdtfDate.of("2016"), EdtfDate.UNKNOWN)),
        edtf("No EDTF date '201X': expected a digit in place of 'X'", () -> EdtfDate.of("201X")),
        edtf(
            "No EDTF date '201\uFFFD': expected a digit in place of '\uFFFD'",
            () -> EdtfDate.of("201\u0007")),
        edtf(
            "No EDTF date '2016-13': the month is not within 01 to 12",
            () -> EdtfDate.of("2016-13")),
        edtf(
            "No EDTF date '2015-02-29': the month has no such day",
            () -> EdtfDate.of("2015-02-29")),
        edtf("No EDTF date '0000': the year is not within 0001 to 9999", () -> EdtfDate.of("0000")),
        edtf(
            "No EDTF date '+10000-01-01': the year is not within 0001 to 9999",
            () -> EdtfDate.of(LocalDate.of(10_000, 1, 1))),
        edtf(
            "No EDTF date ' 2016-13 ': the month is not within 01 to 12",
            () -> EdtfDate.parse(" 2016-13 ")),
        edtf(
            "No EDTF date '" + "x".repeat(80) + "…': " + forms,
            () -> EdtfDate.of("x".repeat(100))));
  }

  private static Stream<Arguments> codes() {
    return Stream.of(
        code(
            "No authority 'UNESCO'; expected one of unesco, national, other, unreliable",
            () -> Authority.of("UNESCO")),
        code(
            "No property of a decision 'left'; expected one of joined, status, inferred",
            () -> DecisionProperty.of("left")),
        code(
            "No kind of evidence 'joint'; expected one of joined, announced, listed, named, not-yet,"
                + " left",
            () -> EvidenceKind.of("joint")),
        code(
            "No joined basis 'guessed'; expected one of cohort, reported, inferred, bounded,"
                + " unknown",
            () -> JoinedBasis.of("guessed")),
        code(
            "No kind of source 'page'; expected one of release, profile, newsletter, list, news,"
                + " city, other",
            () -> SourceKind.of("page")),
        code(
            "No member status ''; expected one of member, unconfirmed, withdrawn",
            () -> MemberStatus.of("")),
        code(
            "No metric 'cities'; expected one of members, countries, new-members,"
                + " countries-of-new-members, countries-new-to-network, citizens, awarded-members,"
                + " joined, launched, opened, key-features",
            () -> Metric.of("cities")),
        code(
            "No place kind 'town'; expected one of city, seat, parent", () -> PlaceKind.of("town")),
        code(
            "No qualifier 'roughly'; expected one of exactly, at-least, about, up-to",
            () -> Qualifier.of("roughly")),
        code(
            "No condition of a rule 'all'; expected one of more-than, unlimited, members-only, anyone",
            () -> RuleCondition.of("all")),
        code(
            "No validity of a rule 'once'; expected one of standing, occasion",
            () -> RuleValidity.of("once")),
        key(
            "No region 'Afrika'; nearest: Africa; give one of UNESCO's five regions",
            () -> Region.of("Afrika")),
        key("No cohort 'qqqqqqqq'; see the ids", () -> {
          throw UnknownKeyException.of(
              UnknownKeyException.Kind.COHORT, "qqqqqqqq", List.of("gnlc-2022"), "see the ids");
        }));
  }

  private static Stream<Arguments> values() {
    return Stream.of(
        value(
            "Coordinate: latitude 91.0 is not within -90 to 90; longitude 181.0 is not within -180 to 180",
            () -> Coordinate.of(91, 181)),
        value(
            "Coordinate: latitude NaN is not within -90 to 90", () -> Coordinate.of(Double.NaN, 0)),
        value(
            "BoundingBox: south 54.0 is north of north 18.0",
            () -> BoundingBox.of(54, 73, 18, 135)),
        value(
            "Award: year 24 is not within 2013 to 9999; memberId 'Fès' is not an id; expected"
                + " lower-case letters, digits, dots, hyphens and underscores",
            () -> Award.builder().year(24).memberId("Fès").build()),
        state(
            "Cannot build Award, some of required attributes are not set [memberId]",
            () -> Award.builder().year(2024).build()),
        state(
            "Builder of Award is strict, attribute is already set: year",
            () -> Award.builder().year(2024).year(2024)),
        isNull("memberId", () -> Award.builder().memberId(null)));
  }

  private static Stream<Arguments> names() {
    NameResolver resolver = new NameResolver(new Catalogue(TestTables.small().build()));
    return Stream.of(
        value(
            "NameQuery: language 'english!' is not a BCP 47 tag; expected one such as zh or pt-BR;"
                + " script 'hans' is not an ISO 15924 code; expected one such as Hans or Cyrl",
            () -> NameQuery.builder()
                .text("Cork")
                .language("english!")
                .script("hans")
                .build()),
        value(
            "NameQuery: day '+10000-01-01' is not within the years 1 to 9999; expected a day such as"
                + " 2024-02-14",
            () ->
                NameQuery.builder().text("Cork").day(LocalDate.of(10_000, 1, 1)).build()),
        value(
            "NameResolver.search: limit 0 is less than 1; expected 1 or more",
            () -> resolver.search("bei", 0)),
        isNull(
            "text is null; expected a name, however misspelt",
            () -> resolver.resolve((String) null)),
        isNull("text is null; expected a name, however misspelt", () -> resolver.search(null, 1)),
        isNull(
            "query is null; expected one such as NameQuery.of(\"Xian, China\")",
            () -> resolver.resolve((NameQuery) null)),
        isNull(
            "texts[1] is null; leave it out or make it \"\"",
            () -> resolver.resolveAll(Stream.of("Beijing", null), resolution -> {})),
        isNull(
            "queries[0] is null; leave it out or make it NameQuery.of(\"\")",
            () -> resolver.bulk().resolveQueries(Stream.of((NameQuery) null), resolution -> {})));
  }
}
