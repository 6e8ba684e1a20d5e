package io.github.gnlc.audit;

import static io.github.gnlc.audit.Audits.found;
import static io.github.gnlc.audit.Audits.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.query.Catalogue;
import org.junit.jupiter.api.Test;

/** What is in dispute, thin or not known of members and awards. */
class MembershipsTest {
  private static final AuditKind CONFLICT = AuditKind.JOINED_CONFLICT;
  private static final AuditKind AWARD = AuditKind.AWARD_BEFORE_MEMBERSHIP;
  private final TestTables tables = TestTables.small();

  @Test
  void theAuthorityOfAPublisherSettlesAYear() {
    assertThat(found(tables, CONFLICT))
        .containsExactly(
            "info joined-conflict member cn-hangzhou, about 2016-05, by s2 s5 s6; 2016 2 2017 1");
  }

  @Test
  void theNumberOfSourcesSettlesAYearThatEqualAuthoritiesGive() {
    tables
        .remove("evidence", "cn-hangzhou/joined/2016/s2")
        .add("evidence", "cn-hangzhou", "joined", "2017", "s7", "")
        .set("sources", "s7", "publisher_id", "city-news.example");

    assertThat(found(tables, CONFLICT))
        .containsExactly(
            "notice joined-conflict member cn-hangzhou, about 2017, by s5 s6 s7; 2016 1 2");
  }

  @Test
  void elseMerelyTheEarliestIsTaken() {
    tables.remove("evidence", "cn-hangzhou/joined/2016/s2");

    assertThat(found(tables, CONFLICT))
        .containsExactly(
            "warning joined-conflict member cn-hangzhou, about 2016-05, by s5 s6; 2016 1 2017 1");
  }

  @Test
  void aDecisionSettlesAYearAndGivesItsReason() {
    tables
        .add("decisions", "cn-hangzhou", "inferred", "2016-05/2017-06", "It follows")
        .add("decisions", "cn-hangzhou", "joined", "2017-06", "The city's own archive says so");

    assertThat(Audits.of(tables).ofKind(CONFLICT).findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.remark()).contains("The city's own archive says so"))
        .extracting(Audits::facts)
        .isEqualTo(
            "info joined-conflict member cn-hangzhou, about 2017-06, by s2 s5 s6; 2016 2 2017 1");
  }

  @Test
  void differentDaysOfOneYearAreNoConflict() {
    tables.remove("evidence", "cn-hangzhou/joined/2017/s6");

    assertThat(found(tables, CONFLICT)).isEmpty();
  }

  @Test
  void membersWithoutADateOrWithABoundAreListed() {
    assertThat(found(tables, AuditKind.JOINED_UNKNOWN))
        .containsExactly("notice joined-unknown member mx-mexico-city, by s5");
    assertThat(found(tables, AuditKind.JOINED_BOUND_ONLY))
        .containsExactly(
            "info joined-bound-only member cn-beijing, about ../2015-09-30, by s1 s2; 2015-09-30");
  }

  @Test
  void aBoundWithTwoSidesIsListedAndToldInWords() {
    TestTables twoSided =
        TestTables.small().add("evidence", "cn-beijing", "not-yet", "2014-06", "s4", "");

    assertThat(Audits.of(twoSided).ofKind(AuditKind.JOINED_BOUND_ONLY).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.about()).hasToString("2014-06/2015-09-30");
          assertThat(finding.sourceIds()).containsExactly("s1", "s2");
          assertThat(finding.message()).contains(" between 2014-06 and 2015-09-30");
        });
  }

  @Test
  void whatIsInferredIsNeitherUnknownNorABound() {
    TestTables inferred = TestTables.small()
        .add("decisions", "cn-beijing", "inferred", "2014-07/2015-09", "It follows")
        .add("decision_sources", "cn-beijing", "inferred", "s1")
        .add("decisions", "mx-mexico-city", "inferred", "../2015", "It follows")
        .add("decision_sources", "mx-mexico-city", "inferred", "s1");

    assertThat(found(inferred, AuditKind.JOINED_BOUND_ONLY)).isEmpty();
    assertThat(found(inferred, AuditKind.JOINED_UNKNOWN)).isEmpty();
  }

  @Test
  void theFirstRoundPresupposesNoMembershipAndTheOthersDo() {
    assertThat(found(tables, AWARD)).isEmpty();
    tables
        .add("awards", "2024", "mx-mexico-city")
        .add("award_sources", "2024", "mx-mexico-city", "s8");
    assertThat(found(tables, AWARD)).isEmpty();

    tables.add("evidence", "mx-mexico-city", "joined", "2024", "s8", "");
    assertThat(found(tables, AWARD))
        .containsExactly(
            "notice award-before-membership award 2024/mx-mexico-city, about 2024, by s8, with"
                + " mx-mexico-city");
  }

  @Test
  void aRoundAfterTheOpeningPresupposesMembershipEvenIfItIsTheFirst() {
    say(tables, "s1", "2015-08", "opened", "2015");
    tables.set("award_rounds", "2015", "ceremony_date", "2015-09-15");
    tables.add("evidence", "mx-mexico-city", "joined", "2015", "s8", "");

    assertThat(found(tables, AWARD))
        .containsExactly(
            "notice award-before-membership award 2015/mx-mexico-city, about 2015-09-15, by s1,"
                + " with mx-mexico-city; 2015");
  }

  @Test
  void anAwardIsNotHeldAgainstABoundOrAnUnknownDate() {
    say(tables, "s1", "2015-08", "opened", "2015");
    tables.set("award_rounds", "2015", "ceremony_date", "2015-09-15");

    assertThat(tables.build().members().list())
        .filteredOn(member -> member.id().equals("cn-beijing"))
        .allMatch(member -> member.joined().isBound());
    assertThat(found(tables, AWARD)).isEmpty();
  }

  @Test
  void anAwardSurelyBeforeMembershipIsAnError() {
    tables.set("award_rounds", "2024", "ceremony_date", "2022-09-01");

    assertThat(found(tables, AWARD))
        .containsExactly(
            "error award-before-membership award 2024/ma-benguerir, about 2022-09-01, by s8, with"
                + " ma-benguerir; 2022-09-02");
  }

  @Test
  void anAwardOnTheDayOfJoiningIsWell() {
    tables.set("award_rounds", "2024", "ceremony_date", "2022-09-02");

    assertThat(found(tables, AWARD)).isEmpty();
  }

  @Test
  void membersLastSeenLongAgoAreListed() {
    assertThat(found(tables, AuditKind.LAST_SEEN_LONG_AGO))
        .containsExactly(
            "notice last-seen-long-ago member kr-nam-gu-busan, about 2019-10, expected 2021,"
                + " found 2019, by s4; 2021-01-31",
            "notice last-seen-long-ago member mx-mexico-city, about 2015-09-30, expected 2021,"
                + " found 2015, by s1; 2021-01-31");
  }

  @Test
  void howLongAgoIsAnOption() {
    Catalogue catalogue = new Catalogue(tables.build());
    AuditOptions ten = AuditOptions.builder().lastSeenYears(10).build();
    AuditOptions eleven = AuditOptions.builder().lastSeenYears(11).build();

    assertThat(Audit.of(catalogue, ten).ofKind(AuditKind.LAST_SEEN_LONG_AGO).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.subjectId()).isEqualTo("mx-mexico-city");
          assertThat(finding.expected()).hasValue(2016);
          assertThat(finding.found()).hasValue(2015);
        });
    assertThat(Audit.of(catalogue, eleven).ofKind(AuditKind.LAST_SEEN_LONG_AGO).isEmpty())
        .isTrue();
  }

  @Test
  void aMemberThatNoDatedSourceNamesIsListedToo() {
    tables.remove("awards", "2015/mx-mexico-city");
    tables.remove("award_sources", "2015/mx-mexico-city/s1");

    assertThat(found(tables, AuditKind.LAST_SEEN_LONG_AGO))
        .contains("notice last-seen-long-ago member mx-mexico-city, expected 2021, by s5");
  }

  @Test
  void anUndatedSourceIsFromNoEarlierThanWhatItDates() {
    tables.remove("awards", "2015/mx-mexico-city");
    tables.remove("award_sources", "2015/mx-mexico-city/s1");
    tables.add("evidence", "mx-mexico-city", "joined", "2016", "s5", "");

    assertThat(found(tables, AuditKind.LAST_SEEN_LONG_AGO))
        .contains("notice last-seen-long-ago member mx-mexico-city, about 2016, expected 2021,"
            + " found 2016, by s5; 2021-01-31");

    tables.set("evidence", "mx-mexico-city/joined/2016/s5", "date", "2022");
    assertThat(found(tables, AuditKind.LAST_SEEN_LONG_AGO)).noneMatch(f -> f.contains("mexico"));
  }

  @Test
  void aSourceThatNamesAMemberInAnyRoleIsARecentOne() {
    tables
        .add("awards", "2024", "kr-nam-gu-busan")
        .add("award_sources", "2024", "kr-nam-gu-busan", "s8")
        .add("member_names", "mx-mexico-city", "CDMX", "s8");
    assertThat(found(tables, AuditKind.LAST_SEEN_LONG_AGO)).isEmpty();

    TestTables others = TestTables.small()
        .add("cluster_accounts", "health", "s7", "2022", "member", "kr-nam-gu-busan", "Health", "")
        .add("practices", "cdmx", "mx-mexico-city", "Books", "", "older-people", "", "s8");
    assertThat(found(others, AuditKind.LAST_SEEN_LONG_AGO)).isEmpty();
  }

  @Test
  void factsOfOneSourceAreListedByItsAuthority() {
    assertThat(found(tables, AuditKind.SINGLE_SOURCE))
        .hasSize(11)
        .startsWith(
            "notice single-source member kr-nam-gu-busan, expected 2, found 1, by s4",
            "notice single-source member mx-mexico-city, expected 2, found 1, by s5",
            "notice single-source event forum-2019, expected 2, found 1, by s4",
            "notice single-source document guide, expected 2, found 1, by s5",
            "info single-source member kr-nam-gu-ulsan, expected 2, found 1, by s3")
        .contains("info single-source award 2024/ma-benguerir, expected 2, found 1, by s8; 2024")
        .noneMatch(line -> line.contains(" cn-beijing,") || line.contains(" ke-nairobi,"));
  }

  @Test
  void unconfirmedWithdrawnAndDisputedAreListedWithTheReason() {
    assertThat(Audits.of(tables).ofKind(AuditKind.UNCONFIRMED).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remark()).contains("Only named by the press"))
        .extracting(Audits::facts)
        .isEqualTo("notice unconfirmed member ke-nairobi, by s5; 1");
    assertThat(found(tables, AuditKind.WITHDRAWN))
        .containsExactly("info withdrawn member ma-laayoune, about 2023-05, by s6");
    assertThat(Audits.of(tables).about("Guangzhou/CN/s5").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remark()).contains("A misreading"))
        .extracting(Audits::facts)
        .isEqualTo("notice disputed-claim disputed-claim Guangzhou/CN/s5, about 2014, by s5; CN");
  }

  @Test
  void theReasonOfAStatusIsThatOfItsOwnDecision() {
    tables
        .add("decisions", "ke-nairobi", "inferred", "2016", "It follows")
        .add("evidence", "ke-nairobi", "not-yet", "2016", "s1", "");

    assertThat(Audits.of(tables).ofKind(AuditKind.UNCONFIRMED).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.remark()).contains("Only named by the press");
          assertThat(finding.sourceIds()).containsExactly("s5");
        });
  }

  @Test
  void whoLeftNobodyKnowsWhenIsSaidToHaveLeftAtAnUnknownTime() {
    tables
        .set("evidence", "ma-laayoune/left/2023-05/s6", "source_id", "s5")
        .set("evidence", "ma-laayoune/left/2023-05/s5", "date", "");

    assertThat(Audits.of(tables).ofKind(AuditKind.WITHDRAWN).findings())
        .extracting(AuditFinding::message)
        .containsExactly("Laâyoune left at an unknown time.");
  }

  @Test
  void membersWithoutAPlaceAreListed() {
    assertThat(found(tables, AuditKind.MEMBER_WITHOUT_PLACE))
        .containsExactly(
            "info member-without-place member cn-hangzhou",
            "info member-without-place member ke-nairobi",
            "info member-without-place member kr-nam-gu-ulsan",
            "info member-without-place member ma-laayoune");
  }
}
