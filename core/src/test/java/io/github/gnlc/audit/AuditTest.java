package io.github.gnlc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Joiner;
import com.google.common.collect.Lists;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.EdtfDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The audit as an object to query. */
class AuditTest {
  private final Audit audit = Audits.of(TestTables.small());

  @Test
  void isNarrowedByKindSeverityAndSubjectInAnyOrder() {
    Audit narrowed =
        audit.ofKind(AuditKind.SINGLE_SOURCE).atLeast(Severity.NOTICE).about("mx-mexico-city");

    assertThat(narrowed.findings())
        .singleElement()
        .extracting(Audits::facts)
        .isEqualTo("notice single-source member mx-mexico-city, expected 2, found 1, by s5");
    assertThat(
            audit.about("mx-mexico-city").atLeast(Severity.NOTICE).ofKind(AuditKind.SINGLE_SOURCE))
        .isEqualTo(narrowed);
    assertThat(narrowed.coverage()).isEqualTo(audit.coverage());
    assertThat(audit.about("xx-nowhere").isEmpty()).isTrue();
  }

  @Test
  void summarisesByKindAndSeverity() {
    AuditSummary summary = audit.summary();

    assertThat(summary).hasToString("26 findings: 3 warnings, 9 notices, 14 infos");
    assertThat(summary.total()).isEqualTo(26);
    assertThat(summary.count(Severity.WARNING)).isEqualTo(3);
    assertThat(summary.count(Severity.ERROR)).isZero();
    assertThat(summary.count(AuditKind.SINGLE_SOURCE)).isEqualTo(11);
    assertThat(summary.count(AuditKind.SINGLE_SOURCE, Severity.NOTICE)).isEqualTo(4);
    assertThat(summary.count(AuditKind.SINGLE_SOURCE, Severity.ERROR)).isZero();
    assertThat(audit.about("xx-nowhere").summary()).hasToString("0 findings");
  }

  @Test
  void saysWhatItIs() {
    assertThat(audit)
        .hasToString("audit of test 2026.1.0, 26 findings: 3 warnings, 9 notices, 14 infos");
  }

  @Test
  void refusesWhatIsAsSevereAsAskedFor() {
    assertThatCode(() -> audit.requireNoneAtLeast(Severity.ERROR)).doesNotThrowAnyException();

    AuditException refused = catchThrowableOfType(
        AuditException.class, () -> audit.requireNoneAtLeast(Severity.WARNING));

    assertThat(refused)
        .hasMessage("Audit of test 2026.1.0: 3 findings of severity warning or worse; expected"
            + " none:\n"
            + lines(audit.atLeast(Severity.WARNING)));
    assertThat(refused.findings())
        .extracting(Audits::facts)
        .containsExactly(
            "warning cohort-incomplete cohort gnlc-2022, about 2022-09-02, expected 77, found 3,"
                + " by s3; 74",
            "warning network-total network network, about 2022-09-02, expected 294, found 6 to 7,"
                + " by s3; 287 288",
            "warning country-total country KR, about 2019-07-17, expected 2, found 1, by s4; >=2"
                + " >=1");
    assertThat(refused.limit()).isEqualTo(Severity.WARNING);
    assertThat(refused.findings()).isEqualTo(audit.atLeast(Severity.WARNING).findings());
  }

  @Test
  void refusesErrorsWithoutSpeakingOfWorse() {
    Audit wrong =
        Audits.of(TestTables.small().set("award_rounds", "2024", "ceremony_date", "2022-09-01"));

    assertThatThrownBy(() -> wrong.requireNoneAtLeast(Severity.ERROR))
        .hasMessage("Audit of test 2026.1.0: 1 finding of severity error; expected none:\n"
            + lines(wrong.atLeast(Severity.ERROR)));
  }

  private static String lines(Audit audit) {
    return Joiner.on('\n').join(audit.findings());
  }

  @Test
  void coverageIsANumberPerCohortAndInAll() {
    TestTables tables = TestTables.small();
    Audits.say(tables, "s3", "2022-09-02", "countries-of-new-members", "2");
    Audits.say(tables, "s3", "2022-09-02", "countries", "76");
    Audits.say(tables, "s4", "2019-07-17", "new-members", "38");
    Audits.say(tables, "s4", "2019-07-17", "members", "170");
    Audit all = Audits.of(tables);

    assertThat(all.coverage().cohorts().values())
        .extracting(CoverageFigure::toString)
        .containsExactly("gnlc-2019: 1 of 38 members, 2.6 %", "gnlc-2022: 3 of 77 members, 3.9 %");
    assertThat(all.coverage().countriesOfCohorts().values())
        .extracting(CoverageFigure::toString)
        .containsExactly("gnlc-2022: 2 of 2 countries, 100.0 %");
    assertThat(all.coverage().countries())
        .map(CoverageFigure::toString)
        .contains("network: 4 of 76 countries, 5.3 %");
    assertThat(all.coverage()).hasToString("6 of 294 members, 2.0 %");
    assertThat(all.coverage().cohort("gnlc-2022").fraction()).isEqualTo("3/77");
    assertThat(all.coverage().cohort("gnlc-2022").missing()).isEqualTo(74);
  }

  @Test
  void coverageSaysWhereMembersHaveNoNameYet() {
    TestTables tables = TestTables.small();
    state(tables, "2022-09-02", "new-members", "MA", "", "exactly", "3");
    state(tables, "2022-09-02", "new-members", "MA", "", "at-least", "2");
    state(tables, "2022-09-02", "new-members", "MA", "", "exactly", "1");
    state(tables, "2022-09-02", "new-members", "KR", "", "at-least", "2");
    state(tables, "2022-09-02", "new-members", "MX", "", "up-to", "9");
    state(tables, "2023-05", "members", "KE", "", "exactly", "1");
    state(tables, "2022", "members", "CN", "", "exactly", "3");
    state(tables, "2023", "members", "CN", "", "exactly", "4");
    state(tables, "2023", "members", "MX", "", "about", "40");
    state(tables, "2023", "members", "", "Africa", "exactly", "5");

    assertThat(Audits.of(tables).coverage().unnamed())
        .extracting(CoverageFigure::toString)
        .containsExactly(
            "gnlc-2022: 3 of 77 members, 3.9 %",
            "gnlc-2022, KR: 1 of 2 members, 50.0 %",
            "gnlc-2022, MA: 2 of 3 members, 66.7 %",
            "CN: 2 of 4 members, 50.0 %",
            "Africa: 1 of 5 members, 20.0 %");
  }

  @Test
  void whoIsNotConfirmedHasANameAndWhoLeftIsNoneOfToday() {
    TestTables tables = TestTables.small();
    state(tables, "2023-06", "members", "KE", "", "exactly", "1");
    state(tables, "2023-06", "members", "MA", "", "exactly", "2");

    assertThat(Audits.of(tables).coverage().unnamed())
        .extracting(CoverageFigure::toString)
        .contains("MA: 1 of 2 members, 50.0 %")
        .noneMatch(figure -> figure.startsWith("KE"));
  }

  private static void state(
      TestTables tables,
      String about,
      String metric,
      String country,
      String region,
      String qualifier,
      String value) {
    tables.add("statements", "s3", about, metric, country, region, qualifier, value, "cities", "");
  }

  @Test
  void coverageCountsTheCitiesByTheirBestSource() {
    TestTables tables = TestTables.small()
        .add("publishers", "songs.example", "unreliable")
        .add("sources", "s9", "songs.example", "2020", "A song", "", "", "")
        .add("members", "ke-kisumu", "KE", "Kisumu", "")
        .add("evidence", "ke-kisumu", "listed", "", "s9", "")
        .add("evidence", "ke-nairobi", "not-yet", "2016", "s4", "");

    assertThat(Audits.of(tables).coverage().byBestSource())
        .isEqualTo(Map.of(
            Authority.UNESCO, 5,
            Authority.NATIONAL, 1,
            Authority.OTHER, 1,
            Authority.UNRELIABLE, 1));
    tables.set("sources", "s9", "original_publisher_id", "uil.unesco.org");
    assertThat(Audits.of(tables).coverage().byBestSource())
        .isEqualTo(Map.of(Authority.UNESCO, 6, Authority.NATIONAL, 1, Authority.OTHER, 1));
  }

  @Test
  void coverageOfACohortWithoutAnnouncedMembersIsAnError() {
    assertThatThrownBy(() -> audit.coverage().cohort("gnlc-2019"))
        .isInstanceOf(UnknownKeyException.class)
        .hasMessage("No cohort 'gnlc-2019'; nearest: gnlc-2022; new members were announced of"
            + " gnlc-2022");
  }

  @Test
  void coverageWithoutAnyAnnouncementIsEmpty() {
    Audit nothing = Audits.of(new TestTables());

    assertThat(nothing.coverage().cohorts()).isEmpty();
    assertThat(nothing.coverage().overall()).isEmpty();
    assertThat(nothing.coverage()).hasToString("no total announced");
    assertThat(nothing.isEmpty()).isTrue();
  }

  @Test
  void aRatioIsRoundedButAHundredPerCentIsComplete() {
    assertThat(coverage(9999, 10_000).percentage()).isEqualTo("99.9 %");
    assertThat(coverage(9999, 10_000).isComplete()).isFalse();
    assertThat(coverage(25, 38).percentage()).isEqualTo("65.8 %");
    assertThat(coverage(1, 16).percentage()).isEqualTo("6.3 %");
    assertThat(coverage(1, 1).percentage()).isEqualTo("100.0 %");
    assertThat(coverage(3, 2).percentage()).isEqualTo("150.0 %");
    assertThat(coverage(3, 2).missing()).isEqualTo(-1);
    assertThat(coverage(3, 2).isComplete()).isTrue();
    assertThat(coverage(0, 0).percentage()).isEqualTo("100.0 %");
  }

  private static CoverageFigure coverage(long counted, long announced) {
    return CoverageFigure.builder()
        .id("x")
        .unit("members")
        .counted(counted)
        .announced(announced)
        .build();
  }

  @Test
  void valuesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> coverage(-1, -2))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("CoverageFigure: counted -1 is negative; expected 0 or more; announced -2 is"
            + " negative; expected 0 or more");
    assertThatThrownBy(
            () -> AuditOptions.builder().lastSeenYears(0).aboutPercent(101).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("AuditOptions: lastSeenYears 0 is not within 1 to 1000; aboutPercent 101 is not"
            + " within 0 to 100");
    assertThatThrownBy(
            () -> AuditOptions.builder().lastSeenYears(1001).aboutPercent(-1).build())
        .hasMessage("AuditOptions: lastSeenYears 1001 is not within 1 to 1000; aboutPercent -1 is"
            + " not within 0 to 100");
    assertThatThrownBy(() -> AuditFinding.builder()
            .kind(AuditKind.UNCONFIRMED)
            .severity(Severity.NOTICE)
            .subject(AuditSubject.MEMBER)
            .subjectId("")
            .message(" ")
            .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("AuditFinding: subjectId '' is blank; expected some text; message ' ' is blank;"
            + " expected some text");
  }

  @Test
  void thresholdsMayBeTheFirstAndTheLastOfTheirRange() {
    AuditOptions least = AuditOptions.builder().lastSeenYears(1).aboutPercent(0).build();
    AuditOptions most =
        AuditOptions.builder().lastSeenYears(1000).aboutPercent(100).build();

    assertThat(least.lastSeenYears()).isEqualTo(1);
    assertThat(least.aboutPercent()).isZero();
    assertThat(most.lastSeenYears()).isEqualTo(1000);
    assertThat(most.aboutPercent()).isEqualTo(100);
  }

  @Test
  void findingsAreInOrderByAllTheirAttributes() {
    AuditFinding first = finding().addSourceIds("s1").build();
    List<AuditFinding> inOrder = List.of(
        first,
        finding().addSourceIds("s1").addMemberIds("a").build(),
        finding().addSourceIds("s2").build(),
        finding().addSourceIds("s2").expected(1).build(),
        finding().addSourceIds("s2").expected(1).found(2).build(),
        finding().addSourceIds("s2").expected(1).found(2).foundAtMost(3).build(),
        finding().addSourceIds("s2").expected(2).build(),
        finding().addSourceIds("s2").expected(2).remark("So").build());

    assertThat(Lists.reverse(inOrder).stream().sorted()).containsExactlyElementsOf(inOrder);
    assertThat(first).isEqualByComparingTo(finding().addSourceIds("s1").build());
  }

  @Test
  void aFindingSaysWhatItIs() {
    assertThat(finding().build())
        .hasToString("warning country-total KE: Members in Kenya: 2 stated, 1 counted.");
  }

  private static AuditFinding.Builder finding() {
    AuditFinding.Builder finding = AuditFinding.builder();
    finding
        .kind(AuditKind.COUNTRY_TOTAL)
        .severity(Severity.WARNING)
        .subject(AuditSubject.COUNTRY)
        .subjectId("KE")
        .about(EdtfDate.UNKNOWN)
        .message("Members in Kenya: 2 stated, 1 counted.");
    return finding;
  }

  @Test
  void codesAreStrict() {
    assertThat(Severity.of("warning")).isEqualTo(Severity.WARNING);
    assertThat(AuditKind.of("cohort-incomplete")).isEqualTo(AuditKind.COHORT_INCOMPLETE);
    assertThat(AuditSubject.of("disputed-claim")).isEqualTo(AuditSubject.DISPUTED_CLAIM);
    assertThatThrownBy(() -> Severity.of("Warning"))
        .isInstanceOf(UnknownCodeException.class)
        .hasMessage("No severity 'Warning'; expected one of info, notice, warning, error");
    assertThatThrownBy(() -> AuditKind.of("x"))
        .hasMessageStartingWith("No kind of finding 'x'; expected one of cohort-incomplete, ");
    assertThatThrownBy(() -> AuditSubject.of("x"))
        .hasMessageStartingWith("No subject of the audit 'x'; expected one of network, region, ");
  }

  @Test
  void severitiesAreOrdered() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.NOTICE.isAtLeast(Severity.WARNING)).isFalse();
  }

  @Test
  void isEqualByContentAndSerializable() {
    new EqualsTester()
        .addEqualityGroup(
            audit, Audits.of(TestTables.small()), SerializableTester.reserialize(audit))
        .addEqualityGroup(audit.atLeast(Severity.NOTICE))
        .addEqualityGroup(Audits.of(TestTables.small().version("2026.1.1")))
        .addEqualityGroup(audit.summary(), SerializableTester.reserialize(audit.summary()))
        .addEqualityGroup(audit.coverage(), SerializableTester.reserialize(audit.coverage()))
        .addEqualityGroup(AuditOptions.defaults(), AuditOptions.builder().build())
        .testEquals();
  }
}
