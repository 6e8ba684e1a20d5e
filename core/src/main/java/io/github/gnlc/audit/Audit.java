package io.github.gnlc.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.internal.value.SerializedLists;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of what was announced of the network with what a dataset holds: which totals agree,
 * which statements contradict one another, and what is missing.
 *
 * <p>An audit is obtained from {@code Gnlc.audit()}, or from {@code network.audit()} for any other
 * dataset, with {@link AuditOptions} for other thresholds than the default:
 *
 * <pre>{@code
 * Audit audit = Gnlc.audit();
 * audit.coverage().toString();                     // 401 of 425 members, 94.4 %
 * audit.ofKind(AuditKind.COHORT_INCOMPLETE).summary().total();    // 13
 * audit.about("cn-guangzhou").isEmpty();           // false
 *
 * // throws nothing, since there is no error
 * audit.requireNoneAtLeast(Severity.ERROR);
 * }</pre>
 *
 * <p>An audit can be narrowed by kind, severity and subject, in any order. The result is again an
 * audit, with its own findings, summary and reports; {@link #coverage()} stays that of the whole
 * dataset. Findings are in the order of {@link AuditKind}, the most severe first, then by subject,
 * time and message; the order is the same on every run.
 *
 * <p>The audit reads only the dataset. It does not decide which of two contradictory sources is
 * right, and it does not count unconfirmed members.
 *
 * <p>No method returns null. Making an audit takes time proportional to the number of members,
 * statements and sources; narrowing takes time proportional to the number of findings.
 *
 * <p>Immutable, thread-safe, serializable; two audits are equal if dataset, coverage and findings
 * are.
 */
public final class Audit implements Serializable {
  private static final long serialVersionUID = 1;

  private final DatasetInfo dataset;
  private final Coverage coverage;
  private final ImmutableList<AuditFinding> findings;

  private Audit(DatasetInfo dataset, Coverage coverage, ImmutableList<AuditFinding> findings) {
    this.dataset = dataset;
    this.coverage = coverage;
    this.findings = findings;
  }

  /**
   * {@return the audit of a dataset, with the {@linkplain AuditOptions#defaults() default}
   * thresholds}
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden for the library alone
   */
  public static Audit of(Catalogue catalogue) {
    return of(catalogue, AuditOptions.defaults());
  }

  /**
   * {@return the audit of a dataset, with these thresholds}
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @param options the thresholds from which something is a finding
   * @hidden for the library alone
   */
  public static Audit of(Catalogue catalogue, AuditOptions options) {
    AuditContext context = new AuditContext(catalogue, options);
    List<AuditFinding> findings = new ArrayList<>();
    for (Check check : checks(context)) {
      check.addTo(findings);
    }
    Collections.sort(findings);
    return new Audit(
        catalogue.dataset().info(), CoverageCount.of(context), ImmutableList.copyOf(findings));
  }

  private static List<Check> checks(AuditContext context) {
    return List.of(
        new CohortAudit(context),
        new TotalAudit(context, new MemberCounts(context)),
        new ContradictionAudit(context),
        new LossAudit(context),
        new JoiningAudit(context),
        new AwardAudit(context),
        new SourceAudit(context),
        new StatusAudit(context),
        new EventAudit(context),
        new RuleAudit(context));
  }

  /** {@return what the audited dataset says of itself} */
  public DatasetInfo dataset() {
    return dataset;
  }

  /** {@return how much of what was announced the dataset holds} */
  public Coverage coverage() {
    return coverage;
  }

  /** {@return the findings: by kind, the most severe first, then by subject, time and message} */
  public ImmutableList<AuditFinding> findings() {
    return findings;
  }

  /** {@return whether there are no findings} */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /**
   * Returns the audit with the findings of one kind.
   *
   * @param kind the kind, not null
   * @return the audit with those findings, none if there is no finding of that kind
   */
  public Audit ofKind(AuditKind kind) {
    Arguments.require(kind, "kind", "one of AuditKind");
    return where(finding -> finding.kind() == kind);
  }

  /**
   * Returns the audit with the findings of this severity or worse.
   *
   * @param severity the least severity, not null
   * @return the audit with those findings
   * @throws NullPointerException if the severity is null and the audit has a finding
   */
  public Audit atLeast(Severity severity) {
    Arguments.require(severity, "severity", "one of Severity");
    return where(finding -> finding.severity().isAtLeast(severity));
  }

  /**
   * Returns the audit with the findings about one thing: those whose subject it is, and those that
   * name it as a member that explains them.
   *
   * @param id the id of a member, cohort, award, event, document or rule, the alpha-2 code of a
   *     country, the label of a region, or {@code "network"}; not null
   * @return the audit with those findings, none if nothing was found about the thing or there is no
   *     such thing
   */
  public Audit about(String id) {
    Arguments.require(id, "id", "the id of a member, cohort, award or other subject");
    return where(finding -> finding.concerns(id));
  }

  /**
   * Returns the audit with the findings for which a condition holds.
   *
   * @param predicate the condition, not null; it is evaluated now, once for each finding, in order
   * @return the audit with those findings
   * @throws NullPointerException if the condition is null
   */
  public Audit where(Predicate<? super AuditFinding> predicate) {
    return new Audit(
        dataset,
        coverage,
        findings.stream().filter(predicate).collect(ImmutableList.toImmutableList()));
  }

  /** {@return how many findings there are, by kind and severity} */
  public AuditSummary summary() {
    return AuditSummary.of(findings);
  }

  /**
   * Does nothing if no finding is of this severity or worse.
   *
   * @param severity the severity, not null
   * @throws AuditException if there is such a finding; it holds all of them
   * @throws NullPointerException if the severity is null and the audit has a finding
   */
  public void requireNoneAtLeast(Severity severity) {
    Audit severe = atLeast(severity);
    if (!severe.isEmpty()) {
      throw new AuditException(dataset.toString(), severity, severe.findings());
    }
  }

  /**
   * {@return the report as text: the coverage, then the counts, then the findings by kind, in lines
   * of at most 100 columns that end in LF}
   */
  public String toText() {
    return new AuditTextReport().of(this);
  }

  /** {@return the report in Markdown, with tables for coverage and counts} */
  public String toMarkdown() {
    return new AuditMarkdownReport().of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Audit that
        && dataset.equals(that.dataset)
        && coverage.equals(that.coverage)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /**
   * Returns a text such as {@code audit of gnlc 2026.12.0, 579 findings: 176 warnings, 185 notices,
   * 128 infos}.
   */
  @Override
  public String toString() {
    return "audit of " + dataset + ", " + summary();
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("an audit", "its findings() or its summary()");
  }

  private Object writeReplace() {
    return new Serialized(dataset, coverage, findings);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("Audit: found its fields; expected its parts");
  }

  /** The parts as they are serialized; a record is made by its constructor also when it is read. */
  private record Serialized(
      DatasetInfo dataset, Coverage coverage, ImmutableList<AuditFinding> findings)
      implements Serializable {
    Serialized {
      Arguments.require(dataset, "dataset", "what a dataset says of itself");
      Arguments.require(coverage, "coverage", "what is covered");
      findings = SerializedLists.requireAll(AuditFinding.class, findings, "findings");
    }

    private Object readResolve() {
      return new Audit(dataset, coverage, findings);
    }
  }
}
