package io.github.gnlc.audit;

import static io.github.gnlc.audit.Audits.found;
import static io.github.gnlc.audit.Audits.say;
import static io.github.gnlc.audit.Audits.silent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import org.junit.jupiter.api.Test;

/** Published figures that cannot all be right, and members that left between them. */
class ContradictionsTest {
  private static final AuditKind CONTRADICT = AuditKind.STATEMENTS_CONTRADICT;
  private static final AuditKind LOST = AuditKind.MEMBERS_LOST;

  @Test
  void totalsBetweenTwoIntakesContradict() {
    TestTables tables = say(silent(), "s4", "2019-10", "members", "170");
    say(tables, "s6", "2020-06", "members", "174");
    say(tables, "s2", "2020-06", "members", "174");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2019-10, expected 174, found"
                + " 170, by s2 s4 s6; 2019-07-17 2022-09-01 1 2 4");
  }

  @Test
  void aContradictionIsOfTheTimeOfTheFirstStatement() {
    TestTables tables = say(silent(), "s4", "2019-12", "members", "170");
    say(tables, "s2", "2020-06", "members", "174");
    say(tables, "s6", "2019-10", "members", "174");
    say(tables, "s8", "2020-03", "members", "174");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2019-10, expected 174, found"
                + " 170, by s2 s4 s6 s8; 2019-07-17 2022-09-01 3 1 4");
  }

  @Test
  void aWithdrawalExplainsTheDifferenceThatItMakes() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s6", "2023-06", "members", "293");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "info statements-contradict network network, about 2022-09-02, expected 294, found"
                + " 293, by s3 s6, with ma-laayoune; 1 1 1 2023-05");
    assertThat(Audits.of(tables).ofKind(CONTRADICT).about("ma-laayoune").findings())
        .hasSize(1);
  }

  @Test
  void aWithdrawalExplainsNoOtherDifference() {
    TestTables two = say(silent(), "s3", "2022-09-02", "members", "294");
    say(two, "s6", "2023-06", "members", "292");
    TestTables early = say(silent(), "s3", "2022-09-02", "members", "294");
    say(early, "s6", "2023-04", "members", "293");

    assertThat(found(two, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2022-09-02, expected 294, found"
                + " 292, by s3 s6; 1 1 2");
    assertThat(Audits.of(early).ofKind(CONTRADICT).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.memberIds()).isEmpty());
  }

  @Test
  void aQualifiedFigureDoesNotContradictWhatItAllows() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s4", "2022-10", "members", "about", "300");
    say(tables, "s6", "2022-11", "members", "at-least", "200");
    say(tables, "s8", "2022-12", "members", "up-to", "294");

    assertThat(found(tables, CONTRADICT)).isEmpty();
  }

  @Test
  void aQualifiedFigureContradictsWhatItExcludes() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s6", "2022-11", "members", "at-least", "295");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2022-09-02, expected 295, found"
                + " 294, by s3 s6; 1 >=295 1 1");
  }

  @Test
  void totalsOnEitherSideOfAnIntakeDoNotContradict() {
    TestTables tables = say(silent(), "s2", "2022-09-01", "members", "230");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, CONTRADICT)).isEmpty();
  }

  @Test
  void aTotalOfAYearWithAnIntakeMayBeOfEitherSideOfIt() {
    TestTables tables = say(silent(), "s2", "2022-09-01", "members", "230");
    say(tables, "s3", "2022-09-02", "members", "294");
    say(tables, "s6", "2022", "members", "230");
    say(tables, "s4", "2022", "members", "200");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2022, expected 294, found 200,"
                + " by s2 s3 s4; 1 230 1 1");
  }

  @Test
  void aTotalOfAYearIsNotRefutedWhereOneSideOfTheIntakeIsUnknown() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s4", "2022", "members", "200");

    assertThat(found(tables, CONTRADICT)).isEmpty();
  }

  @Test
  void beforeTheFirstIntakeOnlyFiguresOfOneDayContradict() {
    TestTables tables = say(silent(), "s2", "2016-08-23", "members", "110");
    say(tables, "s6", "2016-08-23", "members", "120");
    say(tables, "s3", "2016-11", "members", "146");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2016-08-23, expected 120, found"
                + " 110, by s2 s6; 1 1 10");
  }

  @Test
  void beforeTheFirstIntakeTheNetworkMayHaveGrownWithinAMonthOrYear() {
    TestTables tables = say(silent(), "s2", "2016", "members", "110");
    say(tables, "s6", "2016", "members", "120");
    say(tables, "s3", "2016-11", "members", "120");
    say(tables, "s4", "2016-11", "members", "146");

    assertThat(found(tables, CONTRADICT)).isEmpty();
  }

  @Test
  void figuresOfAnIntakeContradict() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "new-members", "77");
    say(tables, "s6", "2022", "new-members", "79");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict cohort gnlc-2022, about 2022, expected 79, found 77,"
                + " by s3 s6; 1 1 2");
  }

  @Test
  void figuresOfTwoCountriesDoNotContradict() {
    TestTables tables = silent()
        .add("statements", "s3", "2023", "members", "KR", "", "exactly", "2", "cities", "")
        .add("statements", "s3", "2023", "members", "MA", "", "exactly", "9", "cities", "")
        .add("statements", "s6", "2024", "members", "KR", "", "exactly", "3", "cities", "");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict country KR, about 2023, expected 3, found 2, by s3 s6;"
                + " 2022-09-02 1 1 1");
  }

  @Test
  void figuresOfNoTimeContradictWhateverTheirTime() {
    TestTables tables = say(silent(), "s2", "", "launched", "2013");
    say(tables, "s6", "2015-09", "launched", "2012");

    assertThat(found(tables, CONTRADICT))
        .containsExactly(
            "warning statements-contradict network network, about 2015-09, expected 2013, found"
                + " 2012, by s2 s6; 1 1 1");
  }

  @Test
  void anIntakeThatDoesNotAddUpTellsHowManyLeft() {
    TestTables tables = say(silent(), "s2", "2021-10", "members", "229");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST))
        .containsExactly(
            "warning members-lost cohort gnlc-2022, about 2022-09-02, expected 306, found 294, by"
                + " s2 s3; 229 2021-10 77 12");
  }

  @Test
  void anIntakeNamesTheSourcesOfItsNewMembersToo() {
    TestTables tables = say(silent(), "s2", "2021-10", "members", "229");
    say(tables, "s6", "2022-09-02", "new-members", "77");
    say(tables, "s4", "2022-09-02", "countries-of-new-members", "44");
    say(tables, "s8", "2022-09-02", "new-members", "76");
    say(tables, "s7", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST))
        .containsExactly(
            "warning members-lost cohort gnlc-2022, about 2022-09-02, expected 306, found 294, by"
                + " s2 s3 s6 s7; 229 2021-10 77 12");
  }

  @Test
  void ofSeveralTotalsOfOneTimeTheBetterSupportedIsTaken() {
    TestTables tables = say(silent(), "s2", "2021-10", "members", "217");
    say(tables, "s4", "2021-10", "members", "217");
    say(tables, "s6", "2021-10", "members", "229");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST)).isEmpty();
  }

  @Test
  void anIntakeThatAddsUpIsNotReported() {
    TestTables tables = say(silent(), "s2", "2021-10", "members", "217");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST)).isEmpty();
  }

  @Test
  void anIntakeThatAddsUpToLessThanStatedIsANotice() {
    TestTables tables = say(silent(), "s2", "2022-03", "members", "216");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-10", "members", "294");

    assertThat(found(tables, LOST))
        .containsExactly(
            "notice members-lost cohort gnlc-2022, about 2022-09-02, expected 293, found 294, by"
                + " s2 s3; 216 2022-03 77 2022-10 1");
  }

  @Test
  void aMemberKnownToHaveLeftBeforeTheIntakeIsNamed() {
    TestTables tables = say(silent(), "s2", "2022-03", "members", "218")
        .set("evidence", "ma-laayoune/left/2023-05/s6", "date", "2022-05");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST))
        .containsExactly(
            "info members-lost cohort gnlc-2022, about 2022-09-02, expected 295, found 294, by s2"
                + " s3, with ma-laayoune; 218 2022-03 77 1 2022-05");
  }

  @Test
  void aTotalLowerThanTheOneBeforeTellsHowManyLeft() {
    TestTables tables = say(silent(), "s2", "2018-09-26", "members", "at-least", "200")
        .add("evidence", "cn-hangzhou", "left", "2017-05", "s6", "");
    say(tables, "s4", "2019-04", "members", "195");
    say(tables, "s3", "2022-09-02", "members", "294");
    say(tables, "s6", "2023-06", "members", "292");

    assertThat(found(tables, LOST))
        .containsExactly(
            "warning members-lost network network, about 2019-04, expected 200, found 195, by s2"
                + " s4; >=200 2018-09-26 >=5",
            "warning members-lost network network, about 2023-06, expected 294, found 292, by s3"
                + " s6, with ma-laayoune; 2022-09-02 2 2023-05");
  }

  @Test
  void aTotalAsHighAsTheOneBeforeTellsOfNoLoss() {
    TestTables tables = say(silent(), "s4", "2018-04", "members", "200");
    say(tables, "s6", "2018-06", "members", "200");

    assertThat(found(tables, LOST)).isEmpty();
  }

  @Test
  void aDifferenceOfTotalsIsNotSaidToBeWhoLeft() {
    TestTables tables = say(silent(), "s4", "2018-04", "members", "200");
    say(tables, "s6", "2018-06", "members", "190");

    assertThat(Audits.of(tables).ofKind(LOST).findings())
        .extracting(AuditFinding::message)
        .containsExactly("200 members were stated in 2018-04 and 190 in 2018-06; that is 10 fewer,"
            + " because members left, or a total is wrong or counts otherwise; no member is known"
            + " to have left then.");
  }

  @Test
  void totalsOfOneTimeOrOfAWholeYearTellOfNoLoss() {
    TestTables tables = say(silent(), "s3", "2022-10", "members", "294");
    say(tables, "s6", "2022-10-20", "members", "292");
    say(tables, "s8", "2023", "members", "290");

    assertThat(found(tables, LOST)).isEmpty();
  }
}
