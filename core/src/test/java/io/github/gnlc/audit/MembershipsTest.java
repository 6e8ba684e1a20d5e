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
        .containsExactly("info joined-conflict cn-hangzhou: Years given for Hangzhou: 2016 (2"
            + " sources, at best unesco) and 2017 (1 source, other); taken is 2016-05, because"
            + " the most authoritative publisher says so.");
  }

  @Test
  void theNumberOfSourcesSettlesAYearThatEqualAuthoritiesGive() {
    tables
        .remove("evidence", "cn-hangzhou/joined/2016/s2")
        .add("evidence", "cn-hangzhou", "joined", "2017", "s7", "")
        .set("sources", "s7", "publisher_id", "city-news.example");

    assertThat(found(tables, CONFLICT))
        .containsExactly("notice joined-conflict cn-hangzhou: Years given for Hangzhou: 2016 (1"
            + " source, other) and 2017 (2 sources, at best other); taken is 2017, because most"
            + " sources of equal authority say so.");
  }

  @Test
  void elseMerelyTheEarliestIsTaken() {
    tables.remove("evidence", "cn-hangzhou/joined/2016/s2");

    assertThat(found(tables, CONFLICT))
        .containsExactly("warning joined-conflict cn-hangzhou: Years given for Hangzhou: 2016 (1"
            + " source, other) and 2017 (1 source, other); taken is 2016-05, because it is the earliest of"
            + " what equally weighty sources say.");
  }

  @Test
  void aDecisionSettlesAYearAndGivesItsReason() {
    tables.add("decisions", "cn-hangzhou", "joined", "2017-06", "The city's own archive says so");

    assertThat(Audits.of(tables).ofKind(CONFLICT).findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.remark()).contains("The city's own archive says so"))
        .hasToString("info joined-conflict cn-hangzhou: Years given for Hangzhou: 2016 (2 sources,"
            + " at best unesco) and 2017 (1 source, other); taken is 2017-06, because the editors"
            + " decided.");
  }

  @Test
  void differentDaysOfOneYearAreNoConflict() {
    tables.remove("evidence", "cn-hangzhou/joined/2017/s6");

    assertThat(found(tables, CONFLICT)).isEmpty();
  }

  @Test
  void membersWithoutADateOrWithABoundAreListed() {
    assertThat(found(tables, AuditKind.JOINED_UNKNOWN))
        .containsExactly("notice joined-unknown mx-mexico-city: No dated source tells when Mexico"
            + " City joined.");
    assertThat(found(tables, AuditKind.JOINED_BOUND_ONLY))
        .containsExactly("info joined-bound-only cn-beijing: Beijing had joined by 2015-09-30; no"
            + " source tells when.");
  }

  @Test
  void theFirstRoundPresupposesNoMembershipAndTheOthersDo() {
    assertThat(found(tables, AWARD)).isEmpty();
    tables
        .add("awards", "2024", "mx-mexico-city")
        .add("award_sources", "2024", "mx-mexico-city", "s8");

    assertThat(found(tables, AWARD))
        .containsExactly("notice award-before-membership 2024/mx-mexico-city: Mexico City was"
            + " awarded in 2024 and joined at an unknown time; the award may have come first.");
  }

  @Test
  void aRoundAfterTheOpeningPresupposesMembershipEvenIfItIsTheFirst() {
    say(tables, "s1", "2015-08", "opened", "2015");
    tables.set("award_rounds", "2015", "ceremony_date", "2015-09-15");

    assertThat(found(tables, AWARD))
        .containsExactly(
            "notice award-before-membership 2015/cn-beijing: Beijing was awarded on 2015-09-15 and"
                + " had joined by 2015-09-30; the award may have come first.",
            "notice award-before-membership 2015/mx-mexico-city: Mexico City was awarded on"
                + " 2015-09-15 and joined at an unknown time; the award may have come first.");
  }

  @Test
  void anAwardSurelyBeforeMembershipIsAnError() {
    tables.set("award_rounds", "2024", "ceremony_date", "2022-09-01");

    assertThat(found(tables, AWARD))
        .containsExactly("error award-before-membership 2024/ma-benguerir: Benguerir was awarded"
            + " on 2022-09-01 and joined on 2022-09-02; the award came first.");
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
            "notice last-seen-long-ago kr-nam-gu-busan: Nam-gu (Busan) was last named in 2019-10;"
                + " no source since 2021-01-31 does.",
            "notice last-seen-long-ago mx-mexico-city: Mexico City was last named on 2015-09-30; no"
                + " source since 2021-01-31 does.");
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
        .contains("notice last-seen-long-ago mx-mexico-city: No dated source names Mexico City.");
  }

  @Test
  void aSourceThatNamesAMemberInAnyRoleIsARecentOne() {
    tables
        .add("awards", "2024", "kr-nam-gu-busan")
        .add("award_sources", "2024", "kr-nam-gu-busan", "s8")
        .add("member_names", "mx-mexico-city", "CDMX", "s8");

    assertThat(found(tables, AuditKind.LAST_SEEN_LONG_AGO)).isEmpty();
  }

  @Test
  void factsOfOneSourceAreListedByItsAuthority() {
    assertThat(found(tables, AuditKind.SINGLE_SOURCE))
        .hasSize(11)
        .startsWith(
            "notice single-source kr-nam-gu-busan: Nam-gu (Busan) rests on one source, of"
                + " authority national.",
            "notice single-source mx-mexico-city: Mexico City rests on one source, of authority"
                + " other.",
            "notice single-source forum-2019: 'A forum' rests on one source, of authority national.",
            "notice single-source guide: 'Guía' rests on one source, of authority other.",
            "info single-source kr-nam-gu-ulsan: Nam-gu (Ulsan) rests on one source, of authority"
                + " unesco.")
        .contains("info single-source 2024/ma-benguerir: The award of 2024 to Benguerir rests on"
            + " one source, of authority unesco.")
        .noneMatch(line -> line.contains(" cn-beijing:") || line.contains(" ke-nairobi:"));
  }

  @Test
  void unconfirmedWithdrawnAndDisputedAreListedWithTheReason() {
    assertThat(Audits.of(tables).ofKind(AuditKind.UNCONFIRMED).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remark()).contains("Only named by the press"))
        .hasToString("notice unconfirmed ke-nairobi: Nairobi is not counted as a member, on the"
            + " evidence of 1 source.");
    assertThat(found(tables, AuditKind.WITHDRAWN))
        .containsExactly("info withdrawn ma-laayoune: Laâyoune left in 2023-05.");
    assertThat(Audits.of(tables).about("Guangzhou/CN/s5").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remark()).contains("A misreading"))
        .hasToString("notice disputed-claim Guangzhou/CN/s5: One source has Guangzhou, CN as joined"
            + " in 2014; this is not accepted.");
  }

  @Test
  void membersWithoutAPlaceAreListed() {
    assertThat(found(tables, AuditKind.MEMBER_WITHOUT_PLACE))
        .containsExactly(
            "info member-without-place cn-hangzhou: Hangzhou has no place.",
            "info member-without-place ke-nairobi: Nairobi has no place.",
            "info member-without-place kr-nam-gu-ulsan: Nam-gu (Ulsan) has no place.",
            "info member-without-place ma-laayoune: Laâyoune has no place.");
  }
}
