package io.github.gnlc.internal.conclusion;

import static io.github.gnlc.dataset.TestSources.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice among claims that differ. */
class ClaimTest {
  private static final Source UNESCO = source("u", Authority.UNESCO, "2020");
  private static final Source NATIONAL = source("n", Authority.NATIONAL, "2010");
  private static final Source PRESS_1 = source("p1", Authority.OTHER, "2011");
  private static final Source PRESS_2 = source("p2", Authority.OTHER, "2012");
  private static final Source PRESS_3 = source("p3", Authority.OTHER, "");

  private final List<Claim<String>> claims = new ArrayList<>();

  private ClaimTest says(Source source, String value) {
    claims.add(new Claim<>(value, source));
    return this;
  }

  private void assertChosen(String value) {
    assertThat(Claim.choose(claims)).contains(value);
  }

  @Test
  void noClaimLeavesNoChoice() {
    assertThat(Claim.choose(List.of())).isEmpty();
  }

  @Test
  void authorityComesBeforeNumber() {
    says(PRESS_1, "a").says(PRESS_2, "a").says(NATIONAL, "a").says(UNESCO, "b").assertChosen("b");
  }

  @Test
  void nationalAuthorityComesBeforeOthers() {
    says(PRESS_1, "a").says(PRESS_2, "a").says(NATIONAL, "b").assertChosen("b");
  }

  @Test
  void theBestSourceOfAValueGivesItsAuthority() {
    says(PRESS_1, "a").says(UNESCO, "a").says(NATIONAL, "b").assertChosen("a");
  }

  @Test
  void numberComesBeforeTime() {
    says(PRESS_1, "a").says(PRESS_2, "b").says(PRESS_3, "b").assertChosen("b");
  }

  @Test
  void aSourceThatRepeatsItselfCountsOnce() {
    says(PRESS_2, "b").says(PRESS_2, "b").says(PRESS_1, "a").assertChosen("a");
  }

  @Test
  void theValuePublishedFirstComesNext() {
    says(PRESS_2, "b").says(PRESS_1, "a").assertChosen("a");
  }

  @Test
  void anUndatedSourceComesAfterADatedOne() {
    says(PRESS_3, "c").says(PRESS_2, "b").assertChosen("b");
  }

  @Test
  void theFirstPublicationOfAValueCounts() {
    says(source("x", Authority.OTHER, "2030"), "a")
        .says(PRESS_1, "a")
        .says(PRESS_2, "b")
        .says(source("y", Authority.OTHER, "2013"), "b")
        .assertChosen("a");
  }

  @Test
  void whatIsEqualInAllThisStaysInOrder() {
    says(PRESS_3, "c").says(source("p4", Authority.OTHER, ""), "a").assertChosen("c");
  }

  private static EdtfDate chosenDate(Object... sourcesAndDates) {
    List<Claim<EdtfDate>> dates = new ArrayList<>();
    for (int i = 0; i < sourcesAndDates.length; i += 2) {
      Source source = (Source) sourcesAndDates[i];
      dates.add(new Claim<>(EdtfDate.of((String) sourcesAndDates[i + 1]), source));
    }
    return Claim.chooseDate(dates);
  }

  @Test
  void noDateIsTheUnknownDate() {
    assertThat(chosenDate()).isEqualTo(EdtfDate.UNKNOWN);
    assertThat(chosenDate(UNESCO, "")).isEqualTo(EdtfDate.UNKNOWN);
  }

  @Test
  void aDateThatSaysMoreComesBeforeAuthority() {
    assertThat(chosenDate(UNESCO, "2015", NATIONAL, "2016-10", PRESS_1, "2017-01-01"))
        .isEqualTo(EdtfDate.of("2017-01-01"));
    assertThat(chosenDate(UNESCO, "2015", NATIONAL, "2016-10")).isEqualTo(EdtfDate.of("2016-10"));
    assertThat(chosenDate(UNESCO, "", PRESS_1, "2016")).isEqualTo(EdtfDate.of("2016"));
  }

  @Test
  void amongDatesThatSayAsMuchAuthorityDecides() {
    assertThat(chosenDate(PRESS_1, "2015-01-01", PRESS_2, "2015-01-01", UNESCO, "2016-01-01"))
        .isEqualTo(EdtfDate.of("2016-01-01"));
  }

  @Test
  void coarserClaimsDoNotSupportAFinerOne() {
    assertThat(chosenDate(UNESCO, "2015", PRESS_1, "2015-01-01", NATIONAL, "2016-01-01"))
        .isEqualTo(EdtfDate.of("2016-01-01"));
  }

  private ConclusionStep step() {
    return Claim.step(claims);
  }

  @Test
  void allSourcesAgreeOnlyIfThereAreTwo() {
    assertThat(step()).isEqualTo(ConclusionStep.NOTHING_KNOWN);
    says(PRESS_1, "a");
    assertThat(step()).isEqualTo(ConclusionStep.ONLY_SOURCE);
    says(PRESS_1, "a");
    assertThat(step()).isEqualTo(ConclusionStep.ONLY_SOURCE);
    says(UNESCO, "a");
    assertThat(step()).isEqualTo(ConclusionStep.AGREEMENT);
    says(UNESCO, "b");
    assertThat(step()).isNotEqualTo(ConclusionStep.AGREEMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-09-28, '', ONLY_SOURCE",
    "2015-09-28, 2015-09-28, AGREEMENT",
    "2015-09-28, 2015, AGREEMENT",
    "2015-09-28, 2016, MOST_EXACT",
    "2015-09-28, 2015-09-29, AUTHORITY",
    "2015, 2015-09-28, AGREEMENT",
    "'', '', NOTHING_KNOWN"
  })
  void aDateIsSettledByAgreementOnlyIfNoSourceRulesItOut(
      String first, String second, ConclusionStep step) {
    List<Claim<EdtfDate>> dates =
        List.of(new Claim<>(EdtfDate.of(first), UNESCO), new Claim<>(EdtfDate.of(second), PRESS_1));

    assertThat(Claim.dateStep(dates)).isEqualTo(step);
  }

  @Test
  void theMostConvincingComesFirstByAuthorityThenExactnessThenTime() {
    Claim<EdtfDate> day = new Claim<>(EdtfDate.of("2016-02-01"), PRESS_2);
    Claim<EdtfDate> year = new Claim<>(EdtfDate.of("2016"), PRESS_1);
    Claim<EdtfDate> sameDay = new Claim<>(EdtfDate.of("2016-02-01"), PRESS_3);
    Claim<EdtfDate> unesco = new Claim<>(EdtfDate.of("2015"), UNESCO);

    assertThat(Claim.mostConvincingFirst(List.of(year, sameDay, day, unesco)))
        .containsExactly(unesco, day, sameDay, year);
  }

  @Test
  void textsAreConvincingByTheirSourcesAlone() {
    says(PRESS_2, "a").says(PRESS_1, "b").says(NATIONAL, "c");

    assertThat(Claim.mostConvincingFirst(claims))
        .extracting(Claim::value)
        .containsExactly("c", "b", "a");
  }
}
