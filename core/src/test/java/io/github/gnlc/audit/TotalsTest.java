package io.github.gnlc.audit;

import static io.github.gnlc.audit.Audits.found;
import static io.github.gnlc.audit.Audits.say;
import static io.github.gnlc.audit.Audits.silent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.EdtfDate;
import org.junit.jupiter.api.Test;

/** What was announced and stated, against what is counted. */
class TotalsTest {
  @Test
  void aCohortOfWhichMembersAreMissingIsReportedWithItsFigures() {
    AuditFinding finding = Audits.of(TestTables.small())
        .ofKind(AuditKind.COHORT_INCOMPLETE)
        .findings()
        .get(0);

    assertThat(finding)
        .isEqualTo(AuditFinding.builder()
            .kind(AuditKind.COHORT_INCOMPLETE)
            .severity(Severity.WARNING)
            .subject(AuditSubject.COHORT)
            .subjectId("gnlc-2022")
            .about(EdtfDate.of("2022-09-02"))
            .message("New members of gnlc-2022: 77 announced, 3 held; 74 are missing.")
            .addSourceIds("s3")
            .expected(77)
            .found(3)
            .foundAtMost(3)
            .build());
  }

  @Test
  void aCohortThatIsHeldAsAnnouncedIsNotReported() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "new-members", "3");
    say(tables, "s3", "2022-09-02", "countries-of-new-members", "2");
    say(tables, "s3", "2022-09", "countries-new-to-network", "1");

    assertThat(found(tables, AuditKind.COHORT_INCOMPLETE)).isEmpty();
  }

  @Test
  void aMemberThatLeftInTheTimeOfAFigureMayBeCountedInItOrNot() {
    TestTables tables = silent()
        .set("evidence", "ma-laayoune/left/2023-05/s6", "date", "2022-09")
        .add("statements", "s3", "2022-09", "new-members", "MA", "", "exactly", "1", "cities", "");

    assertThat(Audits.of(tables).ofKind(AuditKind.COUNTRY_TOTAL).findings())
        .extracting(AuditFinding::message)
        .containsExactly(
            "New members in Morocco of gnlc-2022: 1 announced, 1 to 2 held; it agrees.");

    tables.set("evidence", "ma-laayoune/left/2022-09/s6", "date", "2022-10");
    assertThat(Audits.of(tables).ofKind(AuditKind.COUNTRY_TOTAL).findings())
        .extracting(AuditFinding::message)
        .containsExactly("New members in Morocco of gnlc-2022: 1 announced, 2 held; refuted, since"
            + " 1 more is known.");
  }

  @Test
  void aCohortOfWhichMoreAreHeldThanAnnouncedIsReported() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "new-members", "2");

    assertThat(found(tables, AuditKind.COHORT_INCOMPLETE))
        .containsExactly(
            "warning cohort-incomplete cohort gnlc-2022, about 2022-09-02, expected 2, found 3,"
                + " by s3; 1");
  }

  @Test
  void theCountriesOfACohortAreComparedToo() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "countries-of-new-members", "3");
    say(tables, "s6", "2022", "countries-new-to-network", "at-least", "2");

    assertThat(found(tables, AuditKind.COHORT_INCOMPLETE))
        .containsExactly(
            "warning cohort-incomplete cohort gnlc-2022, about 2022-09-02, expected 2, found 1,"
                + " by s6; >=2 >=1",
            "warning cohort-incomplete cohort gnlc-2022, about 2022-09-02, expected 3, found 2,"
                + " by s3; 1");
  }

  @Test
  void anUnconfirmedMemberIsNotHeldInItsCohort() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "new-members", "3")
        .add("decisions", "kr-nam-gu-ulsan", "status", "unconfirmed", "Too thin");

    assertThat(found(tables, AuditKind.COHORT_INCOMPLETE))
        .containsExactly(
            "warning cohort-incomplete cohort gnlc-2022, about 2022-09-02, expected 3, found 2,"
                + " by s3; 1");
  }

  @Test
  void aTotalOfTheNetworkIsComparedWithKnownAndPossibleMembers() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s3", "2022-09-02", "countries", "5");

    // known: Beijing, Hangzhou, both Nam-gu, Benguerir, Laâyoune; Mexico City is possible
    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "warning network-total network network, about 2022-09-02, expected 5, found 3 to 4,"
                + " by s3; 1 2",
            "warning network-total network network, about 2022-09-02, expected 294, found 6 to 7,"
                + " by s3; 287 288");
  }

  @Test
  void aTotalWithinWhatIsKnownAndPossibleAgrees() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "7");

    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "info network-total network network, about 2022-09-02, expected 7, found 6 to 7, by"
                + " s3");
  }

  @Test
  void aTotalBelowTheKnownMembersIsRefuted() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "up-to", "4");

    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "warning network-total network network, about 2022-09-02, expected 4, found 6 to 7,"
                + " by s3; <=4 2");
  }

  @Test
  void aTotalOfAYearMayBeThatOfAnyOfItsDays() {
    TestTables tables = say(silent(), "s6", "2022", "members", "3");

    // three in January, six and a possible one from September on
    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "info network-total network network, about 2022, expected 3, found 3 to 7, by s6");
  }

  @Test
  void aMemberThatJoinedAndLeftWithinTheYearCountsAsPossible() {
    TestTables tables = say(silent(), "s6", "2022", "members", "3")
        .set("evidence", "ma-laayoune/left/2023-05/s6", "date", "2022-12-01");

    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "info network-total network network, about 2022, expected 3, found 3 to 7, by s6");
  }

  @Test
  void aTotalOfAYearMayBeThatAfterAMemberLeft() {
    TestTables tables = say(silent(), "s6", "2023", "members", "5");

    // six and a possible one, of which one left in May
    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "info network-total network network, about 2023, expected 5, found 5 to 7, by s6");

    tables.set("evidence", "ma-laayoune/left/2023-05/s6", "date", "2023-05/2024");
    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "info network-total network network, about 2023, expected 5, found 5 to 7, by s6");
  }

  @Test
  void aTotalOfTheYearOfTheOpeningMayHoldWhoMayHaveBeenThereFromTheFirstDay() {
    TestTables tables = say(silent(), "s1", "2015-03", "opened", "2015");
    say(tables, "s6", "2015", "members", "2");

    assertThat(found(tables, AuditKind.NETWORK_TOTAL))
        .containsExactly(
            "info network-total network network, about 2015, expected 2, found 0 to 2, by s6");
  }

  @Test
  void aTotalOfNoKnownTimeIsNotCompared() {
    assertThat(found(say(silent(), "s6", "", "members", "3"), AuditKind.NETWORK_TOTAL))
        .isEmpty();
  }

  @Test
  void severalSourcesOfOneTotalAreOneFinding() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "7");
    say(tables, "s6", "2022-09-02", "members", "7");

    assertThat(Audits.of(tables).ofKind(AuditKind.NETWORK_TOTAL).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.sourceIds()).containsExactly("s3", "s6"));
  }

  @Test
  void aTotalSaidToBeAboutThatMayDifferByTheToleranceAskedFor() {
    Catalogue catalogue = new Catalogue(
        say(silent(), "s3", "2022-09-02", "members", "about", "10").build());
    AuditOptions third = AuditOptions.builder().aboutPercent(30).build();

    assertThat(Audit.of(catalogue).ofKind(AuditKind.NETWORK_TOTAL).findings())
        .singleElement()
        .extracting(Audits::facts)
        .isEqualTo(
            "warning network-total network network, about 2022-09-02, expected 10, found 6 to 7,"
                + " by s3; ~10 >=2");
    assertThat(Audit.of(catalogue, third).ofKind(AuditKind.NETWORK_TOTAL).findings())
        .singleElement()
        .extracting(Audits::facts)
        .isEqualTo(
            "info network-total network network, about 2022-09-02, expected 10, found 6 to 7, by"
                + " s3; ~10");
  }

  @Test
  void aStatementAboutACountryIsComparedWithItsMembers() {
    TestTables tables = silent()
        .add("statements", "s3", "2022-09-02", "members", "KR", "", "exactly", "2", "cities", "")
        .add("statements", "s3", "2022-09-02", "members", "MA", "", "exactly", "9", "cities", "")
        .add("statements", "s3", "2022-09-02", "members", "CN", "", "exactly", "1", "cities", "So")
        .add(
            "statements",
            "s6",
            "2022-09-02",
            "members",
            "",
            "Arab States",
            "exactly",
            "2",
            "cities",
            "");

    assertThat(found(tables, AuditKind.COUNTRY_TOTAL))
        .containsExactly(
            "warning country-total country CN, about 2022-09-02, expected 1, found 2, by s3, with"
                + " cn-beijing cn-hangzhou",
            "warning country-total country MA, about 2022-09-02, expected 9, found 2, by s3; 7",
            "info country-total region Arab States, about 2022-09-02, expected 2, found 2, by s6",
            "info country-total country KR, about 2022-09-02, expected 2, found 2, by s3");
  }

  @Test
  void aRefutedStatementNamesTheMembersThatRefuteItAndKeepsTheRemark() {
    TestTables tables = silent()
        .add("statements", "s3", "2022-09-02", "members", "CN", "", "exactly", "1", "cities", "So");

    assertThat(Audits.of(tables)
            .ofKind(AuditKind.COUNTRY_TOTAL)
            .about("cn-hangzhou")
            .findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.memberIds()).containsExactly("cn-beijing", "cn-hangzhou");
          assertThat(finding.remark()).contains("So");
        });
  }

  @Test
  void onlyARefutedFigureKeepsTheRemark() {
    TestTables tables = silent()
        .add("statements", "s3", "2022-09-02", "members", "KR", "", "exactly", "2", "cities", "So")
        .add("statements", "s3", "2022-09-02", "members", "MA", "", "exactly", "9", "cities", "So")
        .add("statements", "s3", "2022", "new-members", "KR", "", "exactly", "1", "cities", "So")
        .add("statements", "s3", "2022", "new-members", "MA", "", "exactly", "3", "cities", "So");
    assertThat(Audits.of(tables).ofKind(AuditKind.COUNTRY_TOTAL).findings())
        .hasSize(4)
        .allSatisfy(finding -> assertThat(finding.remark()).isEmpty());

    tables.set("statements", "s3/2022/new-members/MA//exactly/3", "value", "1");
    assertThat(Audits.of(tables).ofKind(AuditKind.COUNTRY_TOTAL).about("MA").findings())
        .filteredOn(finding -> finding.remark().isPresent())
        .extracting(AuditFinding::message)
        .containsExactly("New members in Morocco of gnlc-2022: 1 announced, 2 held; refuted, since"
            + " 1 more is known.");
  }

  @Test
  void citiesThatJoinedAndMembersWithAnAwardAreCountedToo() {
    TestTables tables = silent()
        .add("statements", "s8", "2024", "awarded-members", "CN", "", "exactly", "1", "cities", "")
        .add("statements", "s2", "2016", "joined", "CN", "", "exactly", "1", "cities", "")
        .add("statements", "s7", "2022", "new-members", "MA", "", "exactly", "3", "cities", "");

    assertThat(found(tables, AuditKind.COUNTRY_TOTAL))
        .containsExactly(
            "warning country-total country MA, about 2022-09-02, expected 3, found 2, by s7; 2022"
                + " 1",
            "info country-total country CN, about 2016, expected 1, found 1, by s2",
            "info country-total country CN, about 2024, expected 1, found 1, by s8");
  }
}
