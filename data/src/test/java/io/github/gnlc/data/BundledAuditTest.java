package io.github.gnlc.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.Coverage;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.audit.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the audit finds in the bundled data: all of it, and an example of each kind. */
class BundledAuditTest {
  private static final Audit AUDIT = Network.of(new BundledDataset()).audit();

  /**
   * Compares the whole audit with {@code audit.txt}. If a change of the data changed the audit as
   * it should, renew that file: {@code cp data/target/audit.txt
   * data/src/test/resources/io/github/gnlc/data/}, and look at the difference before it goes in.
   */
  @Test
  void findsWhatItFoundBefore() throws IOException {
    Path actual = Files.writeString(Path.of("target", "audit.txt"), AUDIT.toText());
    try (InputStream in = BundledAuditTest.class.getResourceAsStream("audit.txt")) {
      assertThat(in).as("audit.txt; make it of data/%s", actual).isNotNull();
      assertThat(AUDIT.toText())
          .as("audit.txt is not what is found now; the method's comment says how to renew it")
          .isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void coverageIsANumberPerCohortAndInAll() {
    Coverage coverage = AUDIT.coverage();

    assertThat(coverage.overall().map(CoverageFigure::fraction)).contains("393/425");
    assertThat(coverage.overall().map(CoverageFigure::percentage)).contains("92.4 %");
    assertThat(coverage.countries().map(CoverageFigure::fraction)).contains("86/91");
    assertThat(coverage.cohorts().values())
        .extracting(CoverageFigure::toString)
        .containsExactly(
            "gnlc-2019: 25 of 38 members, 65.7 %",
            "gnlc-2020: 51 of 55 members, 92.7 %",
            "gnlc-2022: 71 of 77 members, 92.2 %",
            "gnlc-2024: 58 of 64 members, 90.6 %",
            "gnlc-2025: 54 of 72 members, 75.0 %");
    assertThat(coverage.countriesOfCohorts().values())
        .extracting(CoverageFigure::fraction)
        .containsExactly("18/23", "26/27", "42/44", "31/35", "34/46");
  }

  @Test
  void nothingInTheDataIsSurelyWrong() {
    assertThatCode(() -> AUDIT.requireNoneAtLeast(Severity.ERROR)).doesNotThrowAnyException();
  }

  @Test
  void membersOfACohortAreMissing() {
    assertThat(about(AuditKind.COHORT_INCOMPLETE, "gnlc-2025"))
        .contains(
            "New members of gnlc-2025: 72 announced, 54 held; 18 are missing.",
            "Countries of new members of gnlc-2025: 46 announced, 34 held; 12 are missing.");
  }

  @Test
  void membersOfTheNetworkAreMissingOnADay() {
    assertThat(about(AuditKind.NETWORK_TOTAL, "network"))
        .contains(
            "Members on 2022-09-02: 294 stated, 263 to 281 counted; 13 to 31 are missing.",
            "Countries on 2022-09-02: 76 stated, 73 to 74 counted; 2 to 3 are missing.",
            "Members on 2025-12-04: 425 stated, 382 to 393 counted; 32 to 43 are missing.",
            "Countries in 2019: 28 stated, 38 to 48 counted; refuted, since 10 more are known.");
  }

  @Test
  void guangzhouWasNotTheOnlyChineseCityAmongThe294() {
    AuditFinding refuted = AUDIT
        .ofKind(AuditKind.COUNTRY_TOTAL)
        .about("CN")
        .atLeast(Severity.WARNING)
        .findings()
        .get(0);

    assertThat(refuted.message())
        .isEqualTo("Members in China on 2022-09-02: 1 stated, 7 to 10 counted; refuted, since 6"
            + " more are known.");
    assertThat(refuted.sourceIds()).containsExactly("s0003");
    assertThat(refuted.memberIds())
        .containsExactly(
            "cn-beijing",
            "cn-changzhou",
            "cn-chengdu",
            "cn-guangzhou",
            "cn-hangzhou",
            "cn-shanghai",
            "cn-wuhan");
  }

  @Test
  void statementsAboutCountriesMatchOrMiss() {
    assertThat(about(AuditKind.COUNTRY_TOTAL, "CN"))
        .contains(
            "Members in China on 2025-12-04: 15 stated, 15 counted; it matches.",
            "Members with an award in China on 2025-12-04: 5 stated, 5 counted; it matches.");
    assertThat(about(AuditKind.COUNTRY_TOTAL, "KR"))
        .contains(
            "Members in Republic of Korea on 2024-02-14: 56 stated, 43 to 47 counted; 9 to 13 are"
                + " missing.",
            "Members in Republic of Korea on 2025-12-04: 59 stated, 46 to 50 counted; 9 to 13 are"
                + " missing.");
  }

  @Test
  void statementsContradictOneAnother() {
    assertThat(about(AuditKind.STATEMENTS_CONTRADICT, "network"))
        .contains("Members from 2022-09-02 to 2024-02-13: 294 (7 sources) against 292 (4 sources);"
            + " no intake or member known to have left explains the difference of 2.");
  }

  @Test
  void aWithdrawalExplainsWhy230Became229() {
    AuditFinding explained = AUDIT
        .ofKind(AuditKind.STATEMENTS_CONTRADICT)
        .about("ma-laayoune")
        .findings()
        .get(0);

    assertThat(explained.message())
        .isEqualTo("Members from 2020-09-23 to 2022-09-01: 230 (4 sources) against 229 (10"
            + " sources); the difference of 1 is Laâyoune, which left in 2020-09.");
    assertThat(explained.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void intakesDoNotAddUpSoMembersLeft() {
    assertThat(about(AuditKind.MEMBERS_LOST, "gnlc-2022"))
        .containsExactly("229 members on 2022-03-14 and 77 new ones make 306, and 294 were stated"
            + " on 2022-09-02; so 12 members left, none known by name.");
    assertThat(about(AuditKind.MEMBERS_LOST, "gnlc-2024")).isEmpty();
    assertThat(about(AuditKind.MEMBERS_LOST, "gnlc-2025"))
        .containsExactly("356 members in 2024-12 and 72 new ones make 428, and 425 were stated on"
            + " 2025-12-04; so 3 members left, none known by name.");
  }

  @Test
  void theYearOfHangzhouIsInDispute() {
    assertThat(AUDIT.ofKind(AuditKind.JOINED_CONFLICT).findings()).hasSize(18);
    assertThat(about(AuditKind.JOINED_CONFLICT, "cn-hangzhou"))
        .containsExactly("Years given for Hangzhou: 2015 (1 source, other) and 2016 (1 source,"
            + " other); taken is 2015, because it is the earliest of what equally weighty sources"
            + " say.");
    assertThat(AUDIT.ofKind(AuditKind.JOINED_CONFLICT).about("au-melton").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remark()).isPresent());
  }

  @Test
  void ofSomeMembersOnlyABoundOrNothingIsKnown() {
    assertThat(AUDIT.ofKind(AuditKind.JOINED_BOUND_ONLY).findings()).hasSize(37);
    assertThat(about(AuditKind.JOINED_BOUND_ONLY, "cn-beijing"))
        .containsExactly("Beijing had joined by 2017-01-24; no source tells when.");
    assertThat(AUDIT.ofKind(AuditKind.JOINED_UNKNOWN).findings()).hasSize(9);
    assertThat(about(AuditKind.JOINED_UNKNOWN, "kr-gangnam-gu"))
        .containsExactly("No dated source tells when Gangnam-gu joined.");
  }

  @Test
  void someAwardsMayHaveComeBeforeMembership() {
    assertThat(AUDIT.ofKind(AuditKind.AWARD_BEFORE_MEMBERSHIP).findings()).hasSize(5);
    assertThat(about(AuditKind.AWARD_BEFORE_MEMBERSHIP, "2021/mx-huejotzingo"))
        .containsExactly("Huejotzingo was awarded on 2021-10-27 and joined in 2021; the award may"
            + " have come first.");
  }

  @Test
  void someMembersWereLastSeenLongAgo() {
    assertThat(AUDIT.ofKind(AuditKind.LAST_SEEN_LONG_AGO).findings()).hasSize(121);
    assertThat(about(AuditKind.LAST_SEEN_LONG_AGO, "am-gyumri"))
        .containsExactly("Gyumri was last named on 2016-10-20; no source since 2021-11-21 does.");
  }

  @Test
  void someFactsHangOnOneSource() {
    assertThat(about(AuditKind.SINGLE_SOURCE, "am-gyumri"))
        .containsExactly("Gyumri rests on one source, of authority other.");
    assertThat(about(AuditKind.SINGLE_SOURCE, "2021/cn-shanghai"))
        .containsExactly("The award of 2021 to Shanghai rests on one source, of authority unesco.");
  }

  @Test
  void whoIsUnconfirmedLeftOrNotAcceptedIsListed() {
    assertThat(AUDIT.ofKind(AuditKind.UNCONFIRMED).findings())
        .hasSize(7)
        .allSatisfy(finding -> assertThat(finding.remark()).isPresent());
    assertThat(about(AuditKind.WITHDRAWN, "ma-laayoune"))
        .containsExactly("Laâyoune left in 2020-09.");
    assertThat(AUDIT.ofKind(AuditKind.DISPUTED_CLAIM).findings())
        .extracting(AuditFinding::subjectId)
        .containsExactly("La Paz/AR/s0029", "La Paz/BO/s0078", "Seoul/KR/s0154");
    assertThat(AUDIT.ofKind(AuditKind.MEMBER_WITHOUT_PLACE).findings()).hasSize(15);
  }

  @Test
  void accountsOfConferencesDiffer() {
    assertThat(about(AuditKind.EVENT_CONFLICT, "iclc-2"))
        .containsExactly(
            "Countries of iclc-2: 120 (1 source) against 95 (2 sources).",
            "Participants of iclc-2, in people: 600 (1 source) against at least 650 (2 sources).");
    assertThat(about(AuditKind.EVENT_CONFLICT, "iclc-4"))
        .containsExactly("First day of iclc-4: 2019-10-01 (5 sources) against 2019-09-25 (1"
            + " source); taken is 2019-10-01.");
  }

  @Test
  void provisionsOfARuleDiffer() {
    assertThat(about(AuditKind.RULE_CONFLICT, "award.nominations_per_commission"))
        .containsExactly("The rule of 2019 for most nominations by one National Commission: 2 (1"
            + " source) against 3 (1 source).");
  }

  private static List<String> about(AuditKind kind, String id) {
    return AUDIT.ofKind(kind).about(id).findings().stream()
        .map(AuditFinding::message)
        .toList();
  }
}
