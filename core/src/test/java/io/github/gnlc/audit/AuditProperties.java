package io.github.gnlc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.time.TimeViews;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.query.Cohorts;
import io.github.gnlc.query.Members;
import io.github.gnlc.query.Sources;
import io.github.gnlc.query.Statements;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of an audit whatever the data. */
class AuditProperties {
  private static final int TRIES = 60;

  @Property(tries = TRIES)
  void findingsAreInOrderDifferAndNameWhatIsThere(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    List<AuditFinding> findings = Audit.of(catalogue).findings();

    assertThat(findings).isSorted().doesNotHaveDuplicates();
    for (AuditFinding finding : findings) {
      assertThat(finding.message()).endsWith(".").doesNotContain("\n");
      assertThat(finding.sourceIds()).isSorted().doesNotHaveDuplicates();
      assertThat(new Sources(catalogue).ids()).containsAll(finding.sourceIds());
      assertThat(Members.ofAnyStatus(catalogue).ids()).containsAll(finding.memberIds());
    }
  }

  @Property(tries = TRIES)
  void theSameDataGiveTheSameAuditAlsoFromASnapshot(@ForAll("datasets") Dataset dataset) {
    byte[] snapshot = Snapshots.toBytes(dataset);
    Audit audit = Audits.of(dataset);

    assertThat(Audits.of(Snapshots.open(() -> new ByteArrayInputStream(snapshot))))
        .isEqualTo(audit);
    assertThat(Audits.of(dataset).toText()).isEqualTo(audit.toText());
  }

  @Property(tries = TRIES)
  void theDataOfAnyMomentCanBeAudited(
      @ForAll("datasets") Dataset dataset, @ForAll @IntRange(min = 0, max = 4000) int day) {
    LocalDate when = LocalDate.of(2015, 8, 1).plusDays(day);
    Dataset then = TimeViews.asOf(dataset, when, Certainty.KNOWN);

    assertThat(Audits.of(TimeViews.knownOn(dataset, when)).toMarkdown()).isNotEmpty();
    for (AuditFinding finding :
        Audits.of(then).ofKind(AuditKind.COHORT_INCOMPLETE).findings()) {
      assertThat(finding.about().onOrBefore(when)).isEqualTo(Ternary.YES);
    }
  }

  @Property(tries = TRIES)
  void totalsAreSevereExactlyIfTheFiguresExcludeWhatIsCounted(@ForAll("datasets") Dataset dataset) {
    Audit audit = Audits.of(dataset);
    for (AuditFinding finding : audit
        .where(f -> f.kind() == AuditKind.NETWORK_TOTAL
            || f.kind() == AuditKind.COUNTRY_TOTAL
            || f.kind() == AuditKind.COHORT_INCOMPLETE)
        .findings()) {
      long known = finding.found().orElseThrow();
      long possible = finding.foundAtMost().orElseThrow();
      assertThat(known).isBetween(0L, possible);
      boolean allowed = qualifiers().stream()
          .filter(qualifier -> finding
              .message()
              .contains(": " + AuditText.figure(finding.expected().orElseThrow(), qualifier) + " "))
          .map(qualifier -> FigureRange.of(
              finding.expected().orElseThrow(),
              qualifier,
              AuditOptions.defaults().aboutPercent()))
          .anyMatch(range -> range.agreesWith(new FigureRange(known, possible)));
      assertThat(finding.severity() == Severity.INFO).as(finding.message()).isEqualTo(allowed);
    }
  }

  private static List<Qualifier> qualifiers() {
    return List.of(Qualifier.values());
  }

  @Property(tries = 25)
  void aCountOverDaysIsThatOfEachOfThem(
      @ForAll("datasets") Dataset dataset,
      @ForAll @IntRange(min = 0, max = 3600) int start,
      @ForAll @IntRange(min = 0, max = 90) int length) {
    AuditContext facts = new AuditContext(new Catalogue(dataset), AuditOptions.defaults());
    LocalDate first = LocalDate.of(2015, 8, 1).plusDays(start);
    LocalDate last = first.plusDays(length);
    CountBounds members = new CountBounds(Integer.MAX_VALUE, 0);
    CountBounds countries = members;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      Members known = facts.members().presentOn(day);
      Members possible = facts.members().presentOn(day, Certainty.POSSIBLE);
      members = members.or(new CountBounds(known.count(), possible.count()));
      countries = countries.or(
          new CountBounds(known.byCountry().size(), possible.byCountry().size()));
    }

    MemberCounts counts = new MemberCounts(facts);
    DayRange days = new DayRange(first, last);
    assertThat(counts.count(Metric.MEMBERS, StatementScope.NETWORK, days)).contains(members);
    assertThat(counts.count(Metric.COUNTRIES, StatementScope.NETWORK, days)).contains(countries);
  }

  @Property(tries = TRIES)
  void filtersDivideTheFindings(@ForAll("datasets") Dataset dataset) {
    Audit audit = Audits.of(dataset);
    List<AuditFinding> byKind = new ArrayList<>();
    for (AuditKind kind : AuditKind.values()) {
      byKind.addAll(audit.ofKind(kind).findings());
      assertThat(audit.summary().count(kind))
          .isEqualTo(audit.ofKind(kind).findings().size());
    }
    assertThat(byKind).isEqualTo(audit.findings());
    assertThat(audit.atLeast(Severity.INFO)).isEqualTo(audit);
    assertThat(audit.summary().total()).isEqualTo(audit.findings().size());
    for (AuditFinding finding : audit.findings()) {
      assertThat(audit.about(finding.subjectId()).findings()).contains(finding);
    }
  }

  @Property(tries = TRIES)
  void coverageCountsWhatAScanCounts(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    Audit audit = Audit.of(catalogue);
    Optional<Cohort> latest = Optional.empty();
    for (Cohort cohort : new Cohorts(catalogue).sortedBy(Comparator.comparing(Cohort::announced))) {
      long held = count(catalogue, cohort.id());
      CoverageFigure coverage = audit.coverage().cohorts().get(cohort.id());
      assertThat(coverage != null).isEqualTo(cohort.newMembers().isPresent());
      if (coverage != null) {
        assertThat(coverage.counted()).isEqualTo(held);
        assertThat(coverage.announced()).isEqualTo(cohort.newMembers().getAsLong());
      }
      latest = cohort.networkMembers().isPresent() ? Optional.of(cohort) : latest;
    }
    assertThat(audit.coverage().overall().map(CoverageFigure::announced))
        .isEqualTo(latest.map(cohort -> cohort.networkMembers().getAsLong()));
    audit
        .coverage()
        .overall()
        .ifPresent(all ->
            assertThat(all.counted()).isEqualTo(Members.ofToday(catalogue).count()));
  }

  private static long count(Catalogue catalogue, String cohortId) {
    long held = 0;
    for (Member member : Members.ofAnyStatus(catalogue)) {
      if (member.cohortId().equals(Optional.of(cohortId))
          && member.status() != MemberStatus.UNCONFIRMED) {
        held++;
      }
    }
    return held;
  }

  @Property(tries = TRIES)
  void everyStatementOfMembersOnADayHasItsFinding(@ForAll("datasets") Dataset dataset) {
    Catalogue catalogue = new Catalogue(dataset);
    Audit audit = Audit.of(catalogue);
    new Statements(catalogue)
        .of(Metric.MEMBERS).stream()
            .filter(statement -> statement.about().isDay())
            .forEach(statement -> assertThat(audit
                    .where(finding -> finding
                            .expected()
                            .equals(OptionalLong.of(statement.figure().value()))
                        && finding.about().equals(statement.about())
                        && finding.sourceIds().contains(statement.sourceId()))
                    .isEmpty())
                .isFalse());
  }

  @Property(tries = TRIES)
  void noLineOfTheReportIsLongerThanAHundredColumns(@ForAll("datasets") Dataset dataset) {
    for (String line : Splitter.on('\n').split(Audits.of(dataset).toText())) {
      assertThat(line.length()).as(line).isLessThanOrEqualTo(100);
    }
  }

  @Property
  void percentagesAreRounded(
      @ForAll @LongRange(min = 0, max = 100_000) long counted,
      @ForAll @LongRange(min = 1, max = 100_000) long announced) {
    CoverageFigure coverage = CoverageFigure.builder()
        .id("x")
        .unit("members")
        .counted(counted)
        .announced(announced)
        .build();
    long rounded = (counted * 2000 + announced) / (2 * announced);
    long tenths = counted < announced ? Math.min(rounded, 999) : rounded;

    assertThat(coverage.percentage()).isEqualTo(tenths / 10 + "." + tenths % 10 + " %");
  }

  @Property
  void aRangeHoldsItsFigureAndAgreesBothWays(
      @ForAll @LongRange(min = 0) long one,
      @ForAll @LongRange(min = 0) long other,
      @ForAll Qualifier qualifier,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    FigureRange range = FigureRange.of(one, qualifier, percent);
    FigureRange exact = FigureRange.of(other, Qualifier.EXACTLY, percent);

    assertThat(range.agreesWith(FigureRange.of(one, Qualifier.EXACTLY, percent)))
        .isTrue();
    assertThat(range.agreesWith(exact)).isEqualTo(exact.agreesWith(range));
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
