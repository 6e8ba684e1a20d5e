package io.github.gnlc.audit;

import io.github.gnlc.query.Statements;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.model.Metric;
import java.util.List;
import java.util.Optional;

/** Compares published totals with what is counted for their time. */
final class TotalAudit implements Check {
  private final Facts facts;
  private final Headcount headcount;

  TotalAudit(Facts facts, Headcount headcount) {
    this.facts = facts;
    this.headcount = headcount;
  }

  @Override
  public void addTo(List<AuditFinding> findings) {
    for (Said said : Said.byTime(new Statements(facts.catalogue()).list())) {
      Period.of(said.about())
          .flatMap(days -> headcount.count(said.metric(), said.scope(), days))
          .ifPresent(counted -> findings.add(finding(said, counted)));
    }
  }

  private AuditFinding finding(Said said, Tally counted) {
    Comparison comparison = new Comparison(facts.range(said), counted);
    AuditKind kind = said.scope().isNetwork() ? AuditKind.NETWORK_TOTAL : AuditKind.COUNTRY_TOTAL;
    AuditFinding.Builder finding =
        said.scope().concernedBy(Facts.finding(kind, comparison.severity()));
    return finding
        .about(said.about())
        .message(Words.counted(said.metric()) + facts.in(said.scope()) + " "
            + Words.when(said.about()) + ": " + said.figure() + " stated, " + counted
            + " counted; " + comparison.verdict() + ".")
        .addAllSourceIds(said.sourceIds())
        .addAllMemberIds(comparison.excess() > 0 ? refutedBy(said) : ImmutableList.of())
        .expected(said.value())
        .found(counted.known())
        .foundAtMost(counted.possible())
        .remark(comparison.excess() > 0 ? said.note() : Optional.empty())
        .build();
  }

  /** The members by whom a total of one place and day is refuted; of the network, too many. */
  private ImmutableList<String> refutedBy(Said said) {
    boolean nameable = said.metric() == Metric.MEMBERS
        && !said.scope().isNetwork()
        && said.about().isDay();
    return nameable
        ? said.scope()
            .narrow(facts.members())
            .presentOn(said.about().earliest().orElseThrow())
            .ids()
        : ImmutableList.of();
  }
}
