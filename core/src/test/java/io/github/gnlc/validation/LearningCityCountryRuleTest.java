package io.github.gnlc.validation;

import static io.github.gnlc.validation.Verdicts.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Country;
import org.junit.jupiter.api.Test;

/** Codes of countries, with members or without. */
class LearningCityCountryRuleTest {
  private final LearningCityCountryRule withMembers =
      LearningCityCountryRule.builder().network(TestNetworks.small()).build();
  private final LearningCityCountryRule any = LearningCityCountryRule.builder()
      .network(TestNetworks.small())
      .members(false)
      .build();

  @Test
  void everyCodeOfACountryWithMembersIsValid() {
    for (String code : new String[] {"CN", "CHN", "156"}) {
      assertThat(withMembers.check(code).found().map(Country::name)).contains("China");
    }
    assertThat(withMembers.check(null).valid()).isTrue();
  }

  @Test
  void aCountryWithoutAMemberIsValidOnlyWhenNoneIsAskedFor() {
    assertInvalid(withMembers.check("NZL"), InvalidReason.NO_MEMBERS, "NZL", "New Zealand (NZ)");
    assertThat(any.check("NZL").valid()).isTrue();
    assertThat(withMembers.check("KE").valid()).isFalse();
  }

  @Test
  void aCodeThatIsNoneNamesTheNearest() {
    assertInvalid(withMembers.check("cn"), InvalidReason.UNKNOWN_COUNTRY, "cn", "China (CN)");
    assertInvalid(any.check("??"), InvalidReason.UNKNOWN_COUNTRY, "??");
    assertInvalid(any.check(" "), InvalidReason.BLANK_COUNTRY);
    assertThat(withMembers.check("NZ1").nearest()).extracting(Country::alpha2).doesNotContain("NZ");
  }

  @Test
  void aCountryThatIsSaidInOtherWordsIsTheNearest() {
    for (String text :
        new String[] {" CN ", "China", "CHINA", "chn", "People's Republic of China"}) {
      assertInvalid(withMembers.check(text), InvalidReason.UNKNOWN_COUNTRY, text, "China (CN)");
    }
    for (String text : new String[] {"nz", "New Zealand", "nzl"}) {
      assertInvalid(withMembers.check(text), InvalidReason.NO_MEMBERS, text, "New Zealand (NZ)");
      assertInvalid(any.check(text), InvalidReason.UNKNOWN_COUNTRY, text, "New Zealand (NZ)");
    }
  }

  /** One letter is the half of a code of two. */
  @Test
  void ofOtherTextsOneLetterMayBeWrong() {
    assertThat(withMembers.check("Chyna").nearest())
        .extracting(Country::alpha2)
        .containsExactly("CN");
    assertThat(withMembers.check("CHNN").nearest())
        .extracting(Country::alpha2)
        .containsExactly("CN");
    assertThat(withMembers.check("CX").nearest()).isEmpty();
    assertThat(withMembers.check("C").nearest()).isEmpty();
    assertThat(withMembers.check("Chyyna").nearest()).isEmpty();
    assertThat(withMembers.check("\u200B").reason()).contains(InvalidReason.BLANK_COUNTRY);
  }

  @Test
  void withoutACountryThereIsNoRule() {
    assertThatThrownBy(() -> LearningCityCountryRule.builder()
            .network(TestNetworks.of(new TestTables()))
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("LearningCityCountryRule: nothing is a country code of countries[where with"
            + " members] of test 2026.1.0; expected a network that has some");
  }

  @Test
  void theRuleReadsWell() {
    assertThat(withMembers).hasToString("country code of countries[where with members]");
  }
}
