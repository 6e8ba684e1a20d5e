package io.github.gnlc.audit;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.EdtfDate;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One result of the {@linkplain Audit audit}: its kind, severity and subject, the figures that were
 * expected and found, a sentence that states them, and the sources it rests on.
 *
 * <p>Findings are obtained from {@link Audit#findings()}. Of the cohort {@code gnlc-2022}, the
 * members held come from fewer countries than were announced:
 *
 * <pre>{@code
 * AuditFinding finding = Gnlc.audit().about("gnlc-2022").findings().get(0);
 * finding.kind();         // COHORT_INCOMPLETE
 * finding.severity();     // WARNING
 * finding.subjectId();    // gnlc-2022
 * finding.message();
 * // Countries of new members of gnlc-2022: 44 announced, 42 held; 2 are missing.
 * }</pre>
 *
 * <p>What {@link #expected()} and {@link #found()} mean is stated at each {@link AuditKind}; both
 * are empty where a finding has no figures. The natural order is that of the report: by kind, the
 * most severe first, then by subject, time and message; among findings of an audit it is consistent
 * with equals.
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class AuditFinding implements Comparable<AuditFinding>, Serializable {
  private static final long serialVersionUID = 1;

  AuditFinding() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the finding is about} */
  public abstract AuditKind kind();

  /** {@return how much it matters} */
  public abstract Severity severity();

  /** {@return what kind of thing it concerns} */
  public abstract AuditSubject subject();

  /** {@return the id of that thing: {@code "gnlc-2022"}} */
  public abstract String subjectId();

  /** {@return the time that the finding is about; unknown if it is about none} */
  @Value.Default
  public EdtfDate about() {
    return EdtfDate.UNKNOWN;
  }

  /** {@return the finding in one sentence, with its figures} */
  public abstract String message();

  /** {@return the ids of the sources it rests on, in order} */
  public abstract ImmutableList<String> sourceIds();

  /** {@return the ids of the members that explain it, in order; not the subject itself} */
  public abstract ImmutableList<String> memberIds();

  /** {@return the figure that was expected; the {@link AuditKind} says which that is} */
  public abstract OptionalLong expected();

  /** {@return the figure that was found instead, or that agrees} */
  public abstract OptionalLong found();

  /** {@return the highest figure possible, where partial dates leave more than one} */
  public abstract OptionalLong foundAtMost();

  /** {@return what the editors remark on it: a note or the reason of a decision} */
  public abstract Optional<String> remark();

  /**
   * {@return whether the finding is about a thing: it is the subject, or one of the members that
   * explain it}
   *
   * @param id the id of a thing, such as {@code "gnlc-2022"} or {@code "cn-guangzhou"}
   */
  public boolean concerns(String id) {
    return subjectId().equals(id) || memberIds().contains(id);
  }

  @Override
  public int compareTo(AuditFinding other) {
    int order = kind().compareTo(other.kind());
    if (order == 0) {
      order = other.severity().compareTo(severity());
    }
    if (order == 0) {
      order = subject().compareTo(other.subject());
    }
    if (order == 0) {
      order = subjectId().compareTo(other.subjectId());
    }
    if (order == 0) {
      order = about().compareTo(other.about());
    }
    if (order == 0) {
      order = message().compareTo(other.message());
    }
    return order == 0 ? compareRest(other) : order;
  }

  /** Of findings that say the same, so that equal ones alone are in no order. */
  private int compareRest(AuditFinding other) {
    return ComparisonChain.start()
        .compare(String.join(" ", sourceIds()), String.join(" ", other.sourceIds()))
        .compare(String.join(" ", memberIds()), String.join(" ", other.memberIds()))
        .compare(expected().orElse(-1), other.expected().orElse(-1))
        .compare(found().orElse(-1), other.found().orElse(-1))
        .compare(foundAtMost().orElse(-1), other.foundAtMost().orElse(-1))
        .compare(remark().orElse(""), other.remark().orElse(""))
        .result();
  }

  /** Returns a text such as {@code warning cohort-incomplete gnlc-2022: New members: …}. */
  @Override
  public String toString() {
    return severity().code() + " " + kind().code() + " " + subjectId() + ": " + message();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  AuditFinding check() {
    new Violations("AuditFinding")
        .requireEach("sourceIds", sourceIds(), String.class)
        .requireEach("memberIds", memberIds(), String.class)
        .requireText("subjectId", subjectId())
        .requireText("message", message())
        .requireText("remark", remark())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(AuditFinding.class, this, AuditFinding::check);
  }

  /** Builds an {@link AuditFinding}. */
  public static final class Builder extends ImmutableAuditFinding.Builder {
    Builder() {}

    @Override
    public AuditFinding build() {
      return super.build().check();
    }
  }
}
