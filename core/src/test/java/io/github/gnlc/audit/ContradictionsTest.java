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
        .containsExactly("warning statements-contradict network: Members from 2019-07-17 to"
            + " 2022-09-01: 170 (1 source) against 174 (2 sources); no intake or member known to"
            + " have left explains the difference of 4.");
  }

  @Test
  void aWithdrawalExplainsTheDifferenceThatItMakes() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s6", "2023-06", "members", "293");

    assertThat(found(tables, CONTRADICT))
        .containsExactly("info statements-contradict network: Members since 2022-09-02: 294 (1"
            + " source) against 293 (1 source); the difference of 1 is Laâyoune, which left in"
            + " 2023-05.");
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
        .containsExactly("warning statements-contradict network: Members since 2022-09-02: 294 (1"
            + " source) against 292 (1 source); no intake or member known to have left explains"
            + " the difference of 2.");
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
        .containsExactly("warning statements-contradict network: Members since 2022-09-02: 294 (1"
            + " source) against at least 295 (1 source); no intake or member known to have left"
            + " explains the difference of 1.");
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
        .containsExactly("warning statements-contradict network: Members in 2022: 200 (1 source)"
            + " agrees with no total between the intakes of that time: 230 (1 source) and 294 (1"
            + " source).");
  }

  @Test
  void aTotalOfAYearIsNotRefutedWhereOneSideOfTheIntakeIsUnknown() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "members", "294");
    say(tables, "s4", "2022", "members", "200");

    assertThat(found(tables, CONTRADICT)).isEmpty();
  }

  @Test
  void beforeTheFirstIntakeOnlyFiguresOfOneTimeContradict() {
    TestTables tables = say(silent(), "s2", "2016", "members", "110");
    say(tables, "s6", "2016", "members", "120");
    say(tables, "s3", "2016-11", "members", "146");

    assertThat(found(tables, CONTRADICT))
        .containsExactly("warning statements-contradict network: Members in 2016: 110 (1 source)"
            + " against 120 (1 source); they differ by 10.");
  }

  @Test
  void figuresOfAnIntakeContradict() {
    TestTables tables = say(silent(), "s3", "2022-09-02", "new-members", "77");
    say(tables, "s6", "2022", "new-members", "79");

    assertThat(found(tables, CONTRADICT))
        .containsExactly("warning statements-contradict gnlc-2022: New members of gnlc-2022: 79 (1"
            + " source) against 77 (1 source); they differ by 2.");
  }

  @Test
  void figuresOfTwoCountriesDoNotContradict() {
    TestTables tables = silent()
        .add("statements", "s3", "2023", "members", "KR", "", "exactly", "2", "cities", "")
        .add("statements", "s3", "2023", "members", "MA", "", "exactly", "9", "cities", "")
        .add("statements", "s6", "2024", "members", "KR", "", "exactly", "3", "cities", "");

    assertThat(found(tables, CONTRADICT))
        .containsExactly("warning statements-contradict KR: Members in Republic of Korea since"
            + " 2022-09-02: 2 (1 source) against 3 (1 source); no intake or member known to have"
            + " left explains the difference of 1.");
  }

  @Test
  void figuresOfNoTimeContradictWhateverTheirTime() {
    TestTables tables = say(silent(), "s2", "", "launched", "2013");
    say(tables, "s6", "2015-09", "launched", "2012");

    assertThat(found(tables, CONTRADICT))
        .containsExactly("warning statements-contradict network: Year of the launch: 2012 (1"
            + " source) against 2013 (1 source); they differ by 1.");
  }

  @Test
  void anIntakeThatDoesNotAddUpTellsHowManyLeft() {
    TestTables tables = say(silent(), "s2", "2021-10", "members", "229");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST))
        .containsExactly("warning members-lost gnlc-2022: 229 members in 2021-10 and 77 new ones"
            + " make 306, and 294 were stated on 2022-09-02; so 12 members left, none known by"
            + " name.");
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
        .containsExactly("notice members-lost gnlc-2022: 216 members in 2022-03 and 77 new ones"
            + " make 293, and 294 were stated in 2022-10; that is 1 more than they explain.");
  }

  @Test
  void aMemberKnownToHaveLeftBeforeTheIntakeIsNamed() {
    TestTables tables = say(silent(), "s2", "2022-03", "members", "218")
        .set("evidence", "ma-laayoune/left/2023-05/s6", "date", "2022-05");
    say(tables, "s3", "2022-09-02", "new-members", "77");
    say(tables, "s3", "2022-09-02", "members", "294");

    assertThat(found(tables, LOST))
        .containsExactly("info members-lost gnlc-2022: 218 members in 2022-03 and 77 new ones make"
            + " 295, and 294 were stated on 2022-09-02; so 1 member left, known by name: Laâyoune,"
            + " which left in 2022-05.");
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
            "warning members-lost network: at least 200 members were stated on 2018-09-26 and 195"
                + " in 2019-04; so at least 5 members left, none known by name.",
            "warning members-lost network: 294 members were stated on 2022-09-02 and 292 in"
                + " 2023-06; so 2 members left, known by name: Laâyoune, which left in 2023-05.");
  }

  @Test
  void totalsOfOneTimeOrOfAWholeYearTellOfNoLoss() {
    TestTables tables = say(silent(), "s3", "2022-10", "members", "294");
    say(tables, "s6", "2022-10-20", "members", "292");
    say(tables, "s8", "2023", "members", "290");

    assertThat(found(tables, LOST)).isEmpty();
  }
}
