package io.github.gnlc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Country;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Codes of countries, with members or without. */
class LearningCityCountryRuleTest {
  private final LearningCityCountryRule withMembers =
      LearningCityCountryRule.builder().network(TestNetworks.small()).build();
  private final LearningCityCountryRule any = LearningCityCountryRule.builder()
      .network(TestNetworks.small())
      .members(false)
      .build();

  private static void assertInvalid(Verdict<Country> verdict, Reason reason, String message) {
    assertThat(verdict.message(Locale.ENGLISH)).isEqualTo(message);
    assertThat(verdict.reason()).contains(reason);
  }

  @Test
  void everyCodeOfACountryWithMembersIsValid() {
    for (String code : new String[] {"CN", "CHN", "156"}) {
      assertThat(withMembers.check(code).found().map(Country::name)).contains("China");
    }
    assertThat(withMembers.check(null).valid()).isTrue();
  }

  @Test
  void aCountryWithoutAMemberIsValidOnlyWhenNoneIsAskedFor() {
    assertInvalid(
        withMembers.check("NZL"),
        Reason.NO_MEMBERS,
        "'NZL' is New Zealand (NZ), which has no learning city");
    assertThat(any.check("NZL").valid()).isTrue();
    assertThat(withMembers.check("KE").valid()).isFalse();
  }

  @Test
  void aCodeThatIsNoneNamesTheNearest() {
    assertInvalid(
        withMembers.check("cn"),
        Reason.UNKNOWN_COUNTRY,
        "'cn' is no ISO 3166-1 code of a country; nearest is China (CN)");
    assertInvalid(
        any.check("??"), Reason.UNKNOWN_COUNTRY, "'??' is no ISO 3166-1 code of a country");
    assertInvalid(
        any.check(" "),
        Reason.BLANK_COUNTRY,
        "the ISO 3166-1 code of a country is expected, not a blank text");
    assertThat(withMembers.check("NZ1").nearest()).extracting(Country::alpha2).doesNotContain("NZ");
  }

  @Test
  void theRuleReadsWell() {
    assertThat(withMembers).hasToString("country code of countries[where with members]");
  }
}
