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
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the audit finds in the bundled data: all of it, and an example of each kind. */
class BundledAuditTest {
  private static final Pattern VALUE = Pattern.compile("(at least |about )?\\b\\d[\\d-]*");
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

    assertThat(coverage.overall().map(CoverageFigure::fraction)).contains("401/425");
    assertThat(coverage.overall().map(CoverageFigure::percentage)).contains("94.4 %");
    assertThat(coverage.countries().map(CoverageFigure::fraction)).contains("86/91");
    assertThat(coverage.cohorts().values())
        .extracting(CoverageFigure::toString)
        .containsExactly(
            "gnlc-2019: 28 of 38 members, 73.7 %",
            "gnlc-2020: 52 of 55 members, 94.5 %",
            "gnlc-2022: 73 of 77 members, 94.8 %",
            "gnlc-2024: 58 of 64 members, 90.6 %",
            "gnlc-2025: 55 of 72 members, 76.4 %");
    assertThat(coverage.countriesOfCohorts().values())
        .extracting(CoverageFigure::fraction)
        .containsExactly("18/23", "27/27", "42/44", "31/35", "35/46");
  }

  @Test
  void nothingInTheDataIsSurelyWrong() {
    assertThatCode(() -> AUDIT.requireNoneAtLeast(Severity.ERROR)).doesNotThrowAnyException();
  }

  @Test
  void membersOfACohortAreMissing() {
    assertThat(about(AuditKind.COHORT_INCOMPLETE, "gnlc-2025"))
        .contains(
            "warning cohort gnlc-2025, about 2025-12-04, expected 72, found 55,"
                + " by s0001 s0021 s0024 s0025 s0058 s0084 s0217 s0544 s0545 s0835; 17",
            "warning cohort gnlc-2025, about 2025-12-04, expected 46, found 35,"
                + " by s0001 s0025 s0058 s0084 s0835; 11");
  }

  @Test
  void membersOfTheNetworkAreMissingOnADay() {
    assertThat(about(AuditKind.NETWORK_TOTAL, "network"))
        .contains(
            "warning network network, about 2022-09-02, expected 294, found 270 to 288,"
                + " by s0003 s0012 s0802; 6 24",
            "warning network network, about 2022-09-02, expected 76, found 73 to 74,"
                + " by s0003 s0802; 2 3",
            "warning network network, about 2025-12-04, expected 425, found 386 to 401,"
                + " by s0021 s0025 s0084; 24 39",
            "warning network network, about 2019, expected 28, found 37 to 47, by s0145; 9");
  }

  @Test
  void guangzhouWasNotTheOnlyChineseCityAmongThe294() {
    assertThat(about(AuditKind.COUNTRY_TOTAL, "CN"))
        .filteredOn(facts -> facts.startsWith("warning"))
        .containsExactly("warning country CN, about 2022-09-02, expected 1, found 7 to 10,"
            + " by s0003, with cn-beijing cn-changzhou cn-chengdu cn-guangzhou cn-hangzhou"
            + " cn-shanghai cn-wuhan; 6");
  }

  @Test
  void statementsAboutCountriesMatchOrMiss() {
    assertThat(about(AuditKind.COUNTRY_TOTAL, "CN"))
        .contains(
            "info country CN, about 2025-12-04, expected 15, found 15, by s0001",
            "info country CN, about 2025-12-04, expected 5, found 5, by s0001");
    assertThat(about(AuditKind.COUNTRY_TOTAL, "KR"))
        .contains(
            "warning country KR, about 2024-02-14, expected 56, found 43 to 51, by s0385; 5 13",
            "warning country KR, about 2025-12-04, expected 59, found 46 to 54, by s0217; 5 13");
  }

  @Test
  void statementsContradictOneAnother() {
    assertThat(about(AuditKind.STATEMENTS_CONTRADICT, "network"))
        .contains("warning network network, about 2022-09-02, expected 294, found 292,"
            + " by s0003 s0012 s0013 s0238 s0509 s0750 s0797 s0802 s0807 s0823 s0834;"
            + " 2024-02-13 7 4 2");
  }

  @Test
  void aWithdrawalExplainsWhy230Became229() {
    assertThat(about(AuditKind.STATEMENTS_CONTRADICT, "ma-laayoune"))
        .containsExactly("info network network, about 2020-09-23, expected 230, found 229,"
            + " by s0060 s0064 s0077 s0281 s0406 s0408 s0442 s0539 s0622 s0623 s0626 s0702"
            + " s0704 s0754 s0756 s0757 s0758 s0778 s0794 s0825 s0827 s0830 s0837,"
            + " with ma-laayoune; 2022-09-01 7 16 1 2020-09");
  }

  @Test
  void intakesDoNotAddUp() {
    assertThat(about(AuditKind.MEMBERS_LOST, "gnlc-2022"))
        .containsExactly("warning cohort gnlc-2022, about 2022-09-02, expected 306, found 294,"
            + " by s0003 s0012 s0539 s0802; 229 2022-05 77 12");
    assertThat(about(AuditKind.MEMBERS_LOST, "gnlc-2024")).isEmpty();
    assertThat(about(AuditKind.MEMBERS_LOST, "gnlc-2025"))
        .containsExactly("warning cohort gnlc-2025, about 2025-12-04, expected 428, found 425,"
            + " by s0001 s0021 s0025 s0084 s0217 s0494; 356 2025-08-15 72 3");
  }

  @Test
  void theYearOfAnadiaIsInDisputeAndThatOfHangzhouIsSettledByUnesco() {
    assertThat(AUDIT.ofKind(AuditKind.JOINED_CONFLICT).findings()).hasSize(19);
    assertThat(about(AuditKind.JOINED_CONFLICT, "pt-anadia"))
        .containsExactly("warning member pt-anadia, about 2016, by s0553 s0560; 1 2017 1");
    assertThat(about(AuditKind.JOINED_CONFLICT, "cn-hangzhou"))
        .containsExactly("info member cn-hangzhou, about 2015, by s0151 s0157; 1 2016 1");
    assertThat(AUDIT.ofKind(AuditKind.JOINED_CONFLICT).about("au-melton").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remark()).isPresent());
  }

  @Test
  void ofSomeMembersOnlyABoundOrNothingIsKnown() {
    assertThat(AUDIT.ofKind(AuditKind.JOINED_BOUND_ONLY).findings()).hasSize(21);
    assertThat(about(AuditKind.JOINED_BOUND_ONLY, "cn-xi-an"))
        .containsExactly(
            "info member cn-xi-an, about ../2024-02-18," + " by s0001 s0135 s0137; 2024-02-18");
    assertThat(about(AuditKind.JOINED_BOUND_ONLY, "cn-beijing")).isEmpty();
    assertThat(AUDIT.ofKind(AuditKind.JOINED_UNKNOWN).findings()).hasSize(15);
    assertThat(about(AuditKind.JOINED_UNKNOWN, "kr-gangnam-gu"))
        .containsExactly("notice member kr-gangnam-gu, by s0404 s0405");
  }

  @Test
  void ofSomeMembersTheDateIsInferred() {
    assertThat(AUDIT.ofKind(AuditKind.JOINED_INFERRED).findings())
        .hasSize(15)
        .allSatisfy(finding -> assertThat(finding.remark()).isPresent());
    assertThat(about(AuditKind.JOINED_INFERRED, "cn-beijing"))
        .containsExactly("info member cn-beijing, about 2016-04/2017-01-24,"
            + " by s0087 s0136 s0152 s0156 s0157; 2016-04 2017-01-24");
  }

  @Test
  void anAwardMayHaveComeBeforeMembership() {
    assertThat(AUDIT.ofKind(AuditKind.AWARD_BEFORE_MEMBERSHIP).findings()).hasSize(1);
    assertThat(about(AuditKind.AWARD_BEFORE_MEMBERSHIP, "2017/hu-pecs"))
        .containsExactly("notice award 2017/hu-pecs, about 2017, by s0043 s0693, with hu-pecs");
  }

  @Test
  void someMembersWereLastSeenLongAgo() {
    assertThat(AUDIT.ofKind(AuditKind.LAST_SEEN_LONG_AGO).findings()).hasSize(110);
    assertThat(about(AuditKind.LAST_SEEN_LONG_AGO, "am-gyumri"))
        .containsExactly("notice member am-gyumri, about 2016-10-20, expected 2021, found 2016,"
            + " by s0018 s0978; 2021-11-30");
  }

  @Test
  void someFactsHangOnOneSource() {
    assertThat(about(AuditKind.SINGLE_SOURCE, "fi-tampere"))
        .containsExactly("notice member fi-tampere, expected 2, found 1, by s0233");
    assertThat(about(AuditKind.SINGLE_SOURCE, "am-gyumri")).isEmpty();
    assertThat(about(AuditKind.SINGLE_SOURCE, "2021/kr-osan"))
        .containsExactly("info award 2021/kr-osan, expected 2, found 1, by s0691; 2021");
  }

  @Test
  void whoIsUnconfirmedLeftOrNotAcceptedIsListed() {
    assertThat(AUDIT.ofKind(AuditKind.UNCONFIRMED).findings())
        .hasSize(13)
        .filteredOn(finding -> finding.remark().isPresent())
        .extracting(AuditFinding::subjectId)
        .as("decided for a reason; the others by the criterion for all")
        .containsExactly("ke-makueni-county", "vn-hai-duong");
    assertThat(about(AuditKind.WITHDRAWN, "ma-laayoune"))
        .containsExactly("info member ma-laayoune, about 2020-09, by s0470 s0471 s0476");
    assertThat(AUDIT.ofKind(AuditKind.DISPUTED_CLAIM).findings())
        .extracting(AuditFinding::subjectId)
        .containsExactly("La Paz/AR/s0029", "La Paz/BO/s0078", "Seoul/KR/s0154");
    assertThat(AUDIT.ofKind(AuditKind.MEMBER_WITHOUT_PLACE).findings())
        .extracting(AuditFinding::subjectId)
        .containsExactly("cm-bikok", "cm-hina", "ke-kuno-consortium");
  }

  @Test
  void accountsOfConferencesDiffer() {
    assertThat(about(AuditKind.EVENT_CONFLICT, "iclc-2"))
        .containsExactly(
            "warning event iclc-2, about 2015-09-28, expected 120, found 95,"
                + " by s0280 s0712 s0739; 1 2",
            "warning event iclc-2, about 2015-09-28, expected 650, found 600,"
                + " by s0280 s0712 s0739; 1 >=650 2");
    assertThat(about(AuditKind.EVENT_CONFLICT, "iclc-4"))
        .containsExactly("warning event iclc-4, about 2019-10-01,"
            + " by s0702 s0703 s0721 s0741 s0746 s0748; 5 2019-09-25 1");
  }

  @Test
  void provisionsOfARuleDiffer() {
    assertThat(about(AuditKind.RULE_CONFLICT, "award.nominations_per_commission"))
        .containsExactly("warning rule award.nominations_per_commission, about 2019, expected 3,"
            + " found 2, by s0772 s0808; 1 1");
  }

  private static List<String> about(AuditKind kind, String id) {
    return AUDIT.ofKind(kind).about(id).findings().stream()
        .map(BundledAuditTest::facts)
        .toList();
  }

  /** A finding without its wording: the attributes, then the other values that it states. */
  private static String facts(AuditFinding finding) {
    StringJoiner facts = new StringJoiner(", ");
    facts.add(
        String.join(" ", finding.severity().code(), finding.subject().code(), finding.subjectId()));
    if (!finding.about().isUnknown()) {
      facts.add("about " + finding.about());
    }
    finding.expected().ifPresent(figure -> facts.add("expected " + figure));
    finding.found().ifPresent(figure -> facts.add("found " + figure + upTo(finding)));
    if (!finding.sourceIds().isEmpty()) {
      facts.add("by " + String.join(" ", finding.sourceIds()));
    }
    if (!finding.memberIds().isEmpty()) {
      facts.add("with " + String.join(" ", finding.memberIds()));
    }
    return facts + otherValues(finding);
  }

  private static String upTo(AuditFinding finding) {
    OptionalLong most = finding.foundAtMost();
    return most.isEmpty() || most.equals(finding.found()) ? "" : " to " + most.getAsLong();
  }

  private static String otherValues(AuditFinding finding) {
    Set<String> told = Stream.of(finding.expected(), finding.found(), finding.foundAtMost())
        .flatMap(figure -> figure.stream().mapToObj(Long::toString))
        .collect(Collectors.toCollection(HashSet::new));
    told.add(finding.about().toString());
    String values = VALUE
        .matcher(finding.message().replace(finding.subjectId(), ""))
        .results()
        .map(value -> value.group().replace("at least ", ">=").replace("about ", "~"))
        .filter(value -> !told.contains(value))
        .collect(Collectors.joining(" "));
    return values.isEmpty() ? "" : "; " + values;
  }
}
