package io.github.gnlc.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RulePeriod;
import io.github.gnlc.model.RuleProvision;
import io.github.gnlc.model.RuleValidity;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The periods of a rule, concluded from what sources state of it. */
class RuleRecordsTest {
  private final TestTables tables = TestTables.small()
      .remove("rule_provisions", "award.bar_years/2015/s1/years")
      .remove("rule_provisions", "award.bar_years/2019/s4/years");

  private RuleRecordsTest standing(String from, String source, String value) {
    return provision(from, source, value, "standing");
  }

  private RuleRecordsTest occasion(String from, String source, String value) {
    return provision(from, source, value, "occasion");
  }

  private RuleRecordsTest provision(String from, String source, String value, String validity) {
    tables.add(
        "rule_provisions",
        "award.bar_years",
        from,
        source,
        "years",
        value,
        "",
        "",
        "",
        "",
        validity,
        "");
    return this;
  }

  private Rule rule() {
    return tables.build().rules().stream()
        .filter(rule -> rule.id().equals("award.bar_years"))
        .findFirst()
        .orElseThrow();
  }

  private void assertPeriods(String... periods) {
    assertThat(rule().periods())
        .extracting(period -> period + " " + period.sourceIds())
        .containsExactly(periods);
  }

  @Test
  void aValueStandsUntilItIsReplaced() {
    standing("2015", "s1", "4").standing("2019-10", "s4", "6");

    assertPeriods("4 from 2015 until 2019-10 [s1]", "6 from 2019-10 [s4]");
  }

  @Test
  void aValueStatedAgainStandsOn() {
    standing("2015", "s1", "4").standing("2017", "s2", "4").standing("2019", "s1", "4");

    assertPeriods("4 from 2015 [s1, s2]");
  }

  @Test
  void aValueMayReturn() {
    standing("2015", "s1", "4").standing("2017", "s2", "6").standing("2019", "s4", "4");

    assertPeriods("4 from 2015 until 2017 [s1]", "6 from 2017 until 2019 [s2]", "4 from 2019 [s4]");
  }

  @Test
  void amongValuesOfOneDayTheMostAuthoritativeCounts() {
    standing("2019", "s4", "5").standing("2019", "s5", "5").standing("2019", "s8", "6");

    assertPeriods("6 from 2019 [s8]");
  }

  @Test
  void anOccasionHoldsForItsYear() {
    occasion("2019", "s4", "31 May").occasion("2021-03", "s8", "30 June");

    assertPeriods("31 May from 2019 until 2020 [s4]", "30 June from 2021-03 until 2022 [s8]");
  }

  @Test
  void anOccasionThatSeveralStateIsOnePeriod() {
    occasion("2019", "s4", "31 May")
        .occasion("2019", "s8", "31 May")
        .occasion("2019", "s5", "1 May");

    assertPeriods("31 May from 2019 until 2020 [s4, s8]", "1 May from 2019 until 2020 [s5]");
  }

  @Test
  void anOccasionDoesNotReplaceWhatStands() {
    standing("2015", "s1", "4").occasion("2017", "s2", "5").standing("2019", "s4", "6");

    assertPeriods("4 from 2015 until 2019 [s1]", "5 from 2017 until 2018 [s2]", "6 from 2019 [s4]");
  }

  @Test
  void aPeriodSaysWhatItIs() {
    occasion("2019", "s4", "31 May");

    RulePeriod period = rule().periods().get(0);
    assertThat(period.validity()).isEqualTo(RuleValidity.OCCASION);
    assertThat(period.label()).isEqualTo("years");
    assertThat(period.from()).isEqualTo(EdtfDate.of("2019"));
  }

  @Test
  void everyProvisionIsKept() {
    standing("2019", "s4", "5").standing("2019", "s8", "6").standing("2021", "s8", "6");

    assertThat(rule().provisions())
        .extracting(RuleProvision::sourceId, RuleProvision::value)
        .hasSize(3);
    assertThat(rule().subject()).isEqualTo("award");
  }

  @Test
  void theLastYearOfTheCalendarHasNoYearAfterIt() {
    occasion("9999", "s4", "31 May");

    assertPeriods("31 May from 9999 [s4]");
  }

  @Test
  void thePeriodsAreTheSameWhateverTheDigitsOfTheCountry() {
    occasion("2019", "s4", "31 May");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertPeriods("31 May from 2019 until 2020 [s4]");
    } finally {
      Locale.setDefault(before);
    }
  }
}
