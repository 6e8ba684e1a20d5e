package io.github.gnlc.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.RuleValidity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The codes of all enumerations that have them. */
class CodesTest {
  private static Stream<Arguments> enumerations() {
    return Stream.of(
        of("authority", Authority.values(), Authority::code, Authority::of),
        of(
            "property of a decision",
            DecisionProperty.values(),
            DecisionProperty::code,
            DecisionProperty::of),
        of("kind of evidence", EvidenceKind.values(), EvidenceKind::code, EvidenceKind::of),
        of("joined basis", JoinedBasis.values(), JoinedBasis::code, JoinedBasis::of),
        of("member status", MemberStatus.values(), MemberStatus::code, MemberStatus::of),
        of("metric", Metric.values(), Metric::code, Metric::of),
        of("overlay choice", OverlayChoice.values(), OverlayChoice::code, OverlayChoice::of),
        of("place kind", PlaceKind.values(), PlaceKind::code, PlaceKind::of),
        of("qualifier", Qualifier.values(), Qualifier::code, Qualifier::of),
        of("validity of a rule", RuleValidity.values(), RuleValidity::code, RuleValidity::of));
  }

  private static <E> Arguments of(
      String what, E[] constants, Function<E, String> code, Function<String, E> of) {
    return arguments(what, Arrays.asList(constants), code, of);
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  <E> void everyConstantIsFoundByItsCode(
      String what, List<E> constants, Function<E, String> code, Function<String, E> of) {
    assertThat(constants).allSatisfy(e -> assertThat(of.apply(code.apply(e))).isEqualTo(e));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  @SuppressWarnings("NullAway") // what is passed in error
  <E> void nothingIsRefusedLikeAnyOtherText(
      String what, List<E> constants, Function<E, String> code, Function<String, E> of) {
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> of.apply(null))
        .withMessageStartingWith("No " + what + " 'null'; expected one of ");
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  <E> void noTwoConstantsShareACode(
      String what, List<E> constants, Function<E, String> code, Function<String, E> of) {
    assertThat(constants).extracting(code).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  <E> void anyOtherTextIsRefusedWithTheCodesThereAre(
      String what, List<E> constants, Function<E, String> code, Function<String, E> of) {
    List<String> codes = constants.stream().map(code).toList();
    String upper = codes.get(0).toUpperCase(Locale.ROOT);
    for (String text : List.of("", "no-such", " " + codes.get(0), upper)) {
      assertThatExceptionOfType(UnknownCodeException.class)
          .isThrownBy(() -> of.apply(text))
          .withMessage(
              "No " + what + " '" + text + "'; expected one of " + String.join(", ", codes))
          .returns(text, UnknownCodeException::code)
          .satisfies(e -> assertThat(e.expected()).isEqualTo(codes));
    }
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  <E> void nullIsRefused(
      String what, List<E> constants, Function<E, String> code, Function<String, E> of) {
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> of.apply(null));
  }

  @Test
  void aCodeIsInLowerCaseWithHyphens() {
    assertThat(Qualifier.AT_LEAST.code()).isEqualTo("at-least");
    assertThat(Metric.COUNTRIES_OF_NEW_MEMBERS.code()).isEqualTo("countries-of-new-members");
  }

  @Test
  void theRefusalSurvivesSerialization() {
    UnknownCodeException refusal = catchRefusal();

    UnknownCodeException copy = SerializableTester.reserialize(refusal);

    assertThat(copy).hasMessage(refusal.getMessage());
    assertThat(copy.expected()).isEqualTo(refusal.expected());
  }

  private static UnknownCodeException catchRefusal() {
    try {
      Qualifier.of("roughly");
    } catch (UnknownCodeException e) {
      return e;
    }
    throw new AssertionError("not refused");
  }

  @ParameterizedTest
  @CsvSource({
    "JOINED, true, true",
    "ANNOUNCED, true, false",
    "LISTED, false, true",
    "NAMED, false, false",
    "LEFT, false, false"
  })
  void aKindOfEvidenceSaysWhatItImplies(EvidenceKind kind, boolean claims, boolean presupposes) {
    assertThat(kind.claimsJoining()).isEqualTo(claims);
    assertThat(kind.presupposesMembership()).isEqualTo(presupposes);
  }

  @ParameterizedTest
  @CsvSource({
    "Wuhan, Latn",
    "武汉, Hani",
    "Пекин, Cyrl",
    "مراكش, Arab",
    "Αθήνα, Grek",
    "서울, Hang",
    "ก, Thai",
    "दिल्ली, Deva",
    "ירושלים, Hebr",
    "თბილისი, Geor",
    "Երևան, Armn",
    "ひらがな, Hira",
    "カタカナ, Kana",
    "ᠮᠣᠩᠭᠣᠯ, Zzzz",
    "'(12) 武汉 Wuhan', Hani",
    "𠀋, Hani",
    "'12-3', Zyyy",
  })
  void aNameHasTheScriptOfItsFirstLetter(String name, String script) {
    MemberName memberName = MemberName.builder().memberId("m").name(name).build();

    assertThat(memberName.script()).isEqualTo(script);
  }
}
