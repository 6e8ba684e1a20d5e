package io.github.gnlc.validation;

import static io.github.gnlc.model.MemberStatus.MEMBER;
import static io.github.gnlc.model.MemberStatus.UNCONFIRMED;
import static io.github.gnlc.model.MemberStatus.WITHDRAWN;
import static io.github.gnlc.validation.Verdicts.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Network;
import io.github.gnlc.NoDatasetException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Strictness;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a rule allows, and what it says of a text that it does not. */
class LearningCityRuleTest {
  private static final Network NETWORK = TestNetworks.small();

  private static LearningCityRule.Builder rule() {
    return LearningCityRule.builder().network(NETWORK);
  }

  private static ValidationResult<Member> check(LearningCityRule.Builder rule, String text) {
    return rule.build().check(text);
  }

  private static void assertValid(ValidationResult<Member> verdict, String id) {
    assertThat(verdict.found().map(Member::id)).as(verdict.toString()).contains(id);
    assertThat(verdict.valid()).isTrue();
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.nearest()).isEmpty();
    assertThat(verdict.message(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void aMemberIsValidByIdAndByAnyOfItsNames() {
    for (String text : new String[] {"cn-beijing", "Beijing", "BEIJING", "北京", "Пекин"}) {
      assertValid(check(rule(), text), "cn-beijing");
    }
    assertThat(rule().build().check(CharBuffer.wrap("Beijing")).valid()).isTrue();
  }

  @Test
  void nothingIsValidAndABlankTextIsNot() {
    assertThat(rule().build().check(null).valid()).isTrue();
    assertThat(rule().build().check(null).found()).isEmpty();
    assertInvalid(check(rule(), ""), InvalidReason.BLANK);
    assertInvalid(check(rule().as(CityReference.ID), " \t\u3000"), InvalidReason.BLANK);
  }

  @Test
  void aMisspellingIsNoNameUnlessTheRuleIsLax() {
    ValidationResult<Member> verdict = check(rule(), "Mexiko City");
    assertInvalid(
        verdict, InvalidReason.NO_SUCH_NAME, "Mexiko City", "Mexico City, MX (mx-mexico-city)");
    assertThat(verdict.nearest()).extracting(Member::id).containsExactly("mx-mexico-city");
    assertThat(verdict.meant()).isEmpty();
    assertValid(check(rule().strictness(Strictness.NORMAL), "Mexiko City"), "mx-mexico-city");
    assertInvalid(check(rule(), "Timbuktu"), InvalidReason.NO_SUCH_NAME, "Timbuktu");
    assertInvalid(check(rule(), "--"), InvalidReason.NO_SUCH_NAME, "--");
  }

  @Test
  void theNearestIsOneThatTheRuleAllows() {
    assertInvalid(check(rule(), "Nairobbi"), InvalidReason.NO_SUCH_NAME, "Nairobbi");
    assertInvalid(
        check(rule().status(), "Nairobbi"),
        InvalidReason.NO_SUCH_NAME,
        "Nairobbi",
        "Nairobi, KE (ke-nairobi)");
  }

  @Test
  void anIdIsTakenToTheLetter() {
    assertValid(check(rule().as(CityReference.ID), "cn-beijing"), "cn-beijing");
    assertInvalid(
        check(rule().as(CityReference.ID), "CN-Beijing"),
        InvalidReason.UNKNOWN_ID,
        "CN-Beijing",
        "Beijing, CN (cn-beijing)");
    assertInvalid(check(rule().as(CityReference.ID), "12345"), InvalidReason.UNKNOWN_ID, "12345");
    assertThat(check(rule().as(CityReference.ID), "Beijing").valid()).isFalse();
    assertThat(check(rule().as(CityReference.NAME), "kr-nam-gu-ulsan").valid()).isFalse();
  }

  @Test
  void whatLooksLikeAnIdIsSaidToBeNone() {
    assertInvalid(check(rule(), "zz-qqqqqq"), InvalidReason.UNKNOWN_ID, "zz-qqqqqq");
    ValidationResult<Member> verdict = check(rule(), "ma-bengerirr");
    assertThat(verdict.valid()).isFalse();
    assertThat(verdict.nearest()).extracting(Member::id).startsWith("ma-benguerir");
    assertThat(check(rule().as(CityReference.NAME), "zz-qqqqqq").reason())
        .contains(InvalidReason.NO_SUCH_NAME);
  }

  @Test
  void aNameOfTwoMembersIsNone() {
    ValidationResult<Member> verdict = check(rule(), "Nam-gu");
    assertInvalid(
        verdict,
        InvalidReason.AMBIGUOUS,
        "Nam-gu",
        "Nam-gu (Busan), KR (kr-nam-gu-busan) or Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)");
    assertThat(verdict.meant())
        .extracting(Member::id)
        .containsExactly("kr-nam-gu-busan", "kr-nam-gu-ulsan");
    assertValid(check(rule(), "kr-nam-gu-busan"), "kr-nam-gu-busan");
  }

  @Test
  void ofTwoOfANameTheOneThatIsAllowedCounts() {
    Network network = TestNetworks.of(TestTables.small()
        .add("place_names", "ma-benguerir", "de", "Neustadt", "")
        .add("place_names", "cn-hangzhou", "de", "Neustadt", ""));
    LearningCityRule.Builder rule = LearningCityRule.builder().network(network);
    assertThat(check(rule, "Neustadt").reason()).contains(InvalidReason.AMBIGUOUS);
    assertValid(check(rule.country("MAR"), "Neustadt"), "ma-benguerir");
    LearningCityRule.Builder earlier =
        LearningCityRule.builder().network(network).asOf(LocalDate.of(2020, 1, 1));
    assertValid(check(earlier, "Neustadt"), "cn-hangzhou");
  }

  @Test
  void aCityOfAnotherStatusIsNamedWithIt() {
    assertInvalid(
        check(rule(), "Laâyoune"),
        InvalidReason.WRONG_STATUS,
        "Laâyoune",
        "Laâyoune, MA (ma-laayoune)",
        "withdrawn",
        "member");
    assertInvalid(
        check(rule().as(CityReference.ID), "ke-nairobi"),
        InvalidReason.WRONG_STATUS,
        "ke-nairobi",
        "Nairobi, KE (ke-nairobi)",
        "unconfirmed",
        "member");
    assertInvalid(
        check(rule().status(WITHDRAWN, UNCONFIRMED), "Beijing"),
        InvalidReason.WRONG_STATUS,
        "Beijing",
        "Beijing, CN (cn-beijing)",
        "member",
        "unconfirmed or withdrawn");
    assertValid(check(rule().status(MEMBER, WITHDRAWN), "Laayoune"), "ma-laayoune");
    assertValid(check(rule().status(), "Nairobi"), "ke-nairobi");
  }

  @Test
  void onADayTheMembersOfThatDayAreValid() {
    assertInvalid(
        check(rule().asOf(LocalDate.of(2020, 1, 1)), "kr-nam-gu-ulsan"),
        InvalidReason.NOT_YET,
        "kr-nam-gu-ulsan",
        "Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)",
        "2022-09-02",
        "2020-01-01");
    assertInvalid(
        check(rule().asOf(LocalDate.of(2024, 1, 1)), "Laâyoune"),
        InvalidReason.NO_LONGER,
        "Laâyoune",
        "Laâyoune, MA (ma-laayoune)",
        "2023-05",
        "2024-01-01");
    assertInvalid(
        check(rule().asOf(LocalDate.of(2023, 5, 15)), "Laâyoune"),
        InvalidReason.NOT_KNOWN,
        "Laâyoune",
        "Laâyoune, MA (ma-laayoune)",
        "2023-05-15");
    assertInvalid(
        check(rule().asOf(LocalDate.of(2024, 1, 1)), "Nairobi"),
        InvalidReason.WRONG_STATUS,
        "Nairobi",
        "Nairobi, KE (ke-nairobi)",
        "unconfirmed",
        "member");
    assertValid(check(rule().asOf(LocalDate.of(2023, 4, 30)), "Laâyoune"), "ma-laayoune");
    assertValid(check(rule().asOf(LocalDate.of(2020, 1, 1)), "Nam-gu"), "kr-nam-gu-busan");
  }

  @Test
  void aCityOfAnotherCountryIsNamed() {
    ValidationResult<Member> verdict = check(rule().country("MA"), "Beijing");
    assertInvalid(
        verdict,
        InvalidReason.OTHER_COUNTRY,
        "Beijing",
        "Beijing, CN (cn-beijing)",
        "Morocco (MA)");
    assertThat(verdict.meant()).extracting(Member::id).containsExactly("cn-beijing");
    assertInvalid(
        check(rule().country("504"), "Nam-gu"),
        InvalidReason.OTHER_COUNTRY,
        "Nam-gu",
        "Nam-gu (Busan), KR (kr-nam-gu-busan) or Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)",
        "Morocco (MA)");
  }

  @Test
  void whatStandsBesideANameCanSpeakAgainstIt() {
    assertInvalid(
        check(rule(), "Beijing, Morocco"),
        InvalidReason.CONTRADICTION,
        "Beijing, Morocco",
        "Beijing, CN (cn-beijing)");
    assertInvalid(
        check(rule().country("MA"), "Beijing, Morocco"),
        InvalidReason.CONTRADICTION,
        "Beijing, Morocco");
  }

  @Test
  void aLargeCityThatIsNoMemberIsSaidToBeIt() {
    assertInvalid(check(rule(), "Seoul"), InvalidReason.OTHER_PLACE, "Seoul", "Seoul, KR");
  }

  @Test
  void aLongTextIsNotRepeatedInFull() {
    assertInvalid(check(rule(), "x".repeat(301)), InvalidReason.TOO_LONG, "x".repeat(80) + "…");
    assertInvalid(
        check(rule(), "🎉".repeat(81)), InvalidReason.NO_SUCH_NAME, "🎉".repeat(80) + "…");
  }

  @Test
  void whatWouldBreakOrTurnTheLineIsReplaced() {
    assertInvalid(
        check(rule(), "Q\r\nERROR \u202Ex\u2069 \uD83C"),
        InvalidReason.NO_SUCH_NAME,
        "Q\uFFFD\uFFFDERROR \uFFFDx\uFFFD \uFFFD");
  }

  @Test
  void signsThatOnlySteerTheLineAreReplacedOrNothing() {
    assertInvalid(
        check(rule(), "a\u200Eb\u200Fc\u061Cd"),
        InvalidReason.NO_SUCH_NAME,
        "a\uFFFDb\uFFFDc\uFFFDd");
    for (String nothing : new String[] {"\u200B", "\u00A0\u200E \uFEFF", "\u2060"}) {
      assertThat(check(rule(), nothing).reason()).contains(InvalidReason.BLANK);
    }
  }

  /** What Strictness.EXACT says: nothing beside the name but what is part of it. */
  @Test
  void whatStandsBesideANameIsNoPartOfItUnlessTheRuleIsLax() {
    for (String text : new String[] {
      "Beijing, CN", "Beijing (China)", "China Beijing", "Beijing, China", "City of Beijing"
    }) {
      ValidationResult<Member> verdict = check(rule(), text);
      assertInvalid(verdict, InvalidReason.NO_SUCH_NAME, text, "Beijing, CN (cn-beijing)");
      assertValid(check(rule().strictness(Strictness.NORMAL), text), "cn-beijing");
    }
    for (String text : new String[] {" beijing ", "BEI-JING", "Béijing"}) {
      assertValid(check(rule(), text), "cn-beijing");
    }
    assertValid(check(rule().country("CN"), "Beijing"), "cn-beijing");
    assertThat(check(rule().country("CN"), "Beijing, China").valid()).isFalse();
    assertValid(check(rule(), "Nam-gu (Busan)"), "kr-nam-gu-busan");
    assertValid(check(rule(), "NAM-GU, ULSAN"), "kr-nam-gu-ulsan");
    assertThat(check(rule(), "Nam-gu (Ulsan), Korea").valid()).isFalse();
  }

  @Test
  void aLargeCityThatIsNoMemberIsItWhateverTheCountry() {
    assertInvalid(
        check(rule().country("CN"), "Seoul"), InvalidReason.OTHER_PLACE, "Seoul", "Seoul, KR");
  }

  @Test
  void ofTwoThatAreNotAllowedNoneIsPicked() {
    LearningCityRule.Builder rule = LearningCityRule.builder().network(TestNetworks.homonyms());
    assertInvalid(
        check(rule, "Altstadt"),
        InvalidReason.WRONG_STATUS,
        "Altstadt",
        "Nairobi, KE (ke-nairobi) or Laâyoune, MA (ma-laayoune)",
        "member");
    ValidationResult<Member> then =
        check(rule.asOf(LocalDate.of(2015, 10, 1)).status(MEMBER), "Nam-gu");
    assertThat(then.meant())
        .extracting(Member::id)
        .containsExactly("kr-nam-gu-busan", "kr-nam-gu-ulsan");
    assertInvalid(
        then,
        InvalidReason.NOT_YET,
        "Nam-gu",
        "Nam-gu (Busan), KR (kr-nam-gu-busan) or Nam-gu (Ulsan), KR (kr-nam-gu-ulsan)",
        "2015-10-01");
    String bothLeft = "Kisumu, KE (ke-kisumu) or Laâyoune, MA (ma-laayoune)";
    assertInvalid(
        check(rule.asOf(LocalDate.of(2024, 1, 1)), "Neudorf"),
        InvalidReason.NO_LONGER,
        "Neudorf",
        bothLeft,
        "2024-01-01");
    assertInvalid(
        check(rule.asOf(LocalDate.of(2023, 5, 15)), "Neudorf"),
        InvalidReason.NOT_KNOWN,
        "Neudorf",
        bothLeft,
        "2023-05-15");
  }

  @Test
  void whatNoCityFulfilsIsNoRule() {
    assertThatThrownBy(() -> rule().country("NZ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "LearningCityRule: nothing is a learning city as ANY, EXACT, in country NZ, of status MEMBER, of test 2026.1.0; expected a country, a status or a day that some city has");
    assertThatThrownBy(() -> rule().asOf(LocalDate.of(1990, 1, 1)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("known as a member on 1990-01-01");
    assertValid(check(rule().asOf(LocalDate.of(2999, 1, 1)), "Beijing"), "cn-beijing");
    assertThatThrownBy(() -> rule().status((MemberStatus) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("status is null; expected MEMBER, UNCONFIRMED or WITHDRAWN, or none for any");
  }

  @Test
  void whatCannotBeARuleIsRefused() {
    assertThatThrownBy(() -> rule().country("MX1").build())
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage(
            "No country 'MX1'; nearest: MX; expected an ISO 3166-1 code in capitals, such as CN, CHN or 156");
    assertThatThrownBy(
            () -> rule().status(WITHDRAWN).asOf(LocalDate.of(2020, 1, 1)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "LearningCityRule: status [WITHDRAWN] beside asOf 2020-01-01 is contradictory; a day asks for members of that day, expected no status");
    assertThatThrownBy(() -> rule().asOf(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(EdtfException.class);
    assertThatThrownBy(() -> LearningCityRule.builder().build())
        .isInstanceOf(NoDatasetException.class);
    assertThatThrownBy(() -> rule().country(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("country is null; expected an ISO 3166-1 code such as CN, CHN or 156");
  }

  @Test
  void aRuleAndAVerdictReadWell() {
    assertThat(rule().country("CN").as(CityReference.NAME).build())
        .hasToString(
            "learning city as NAME, EXACT, in country CN, of status MEMBER, of test 2026.1.0");
    assertThat(rule().status().strictness(Strictness.LENIENT).build())
        .hasToString("learning city as ANY, LENIENT, of test 2026.1.0");
    assertThat(rule().asOf(LocalDate.of(2020, 1, 1)).build())
        .hasToString(
            "learning city as ANY, EXACT, known as a member on 2020-01-01, of test 2026.1.0");
    assertThat(check(rule(), "Beijing")).hasToString("valid: Beijing, CN (cn-beijing)");
    assertThat(rule().build().check(null)).hasToString("valid");
    assertThat(check(rule(), "Q")).hasToString("NO_SUCH_NAME: 'Q' is no learning city");
  }
}
