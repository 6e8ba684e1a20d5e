package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Required;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one member: that it joined, is listed, or left, and on which date.
 *
 * <p>Dates of joining and statuses are concluded from the evidence; it is kept as published,
 * contradictions included. Obtain evidence from {@code Gnlc.evidence()}, that of a member with the
 * most authoritative source first, then the most exact date, then the earliest:
 *
 * <pre>{@code
 * Evidence evidence = Gnlc.evidence().ofMember("bh-muharraq").first().get();
 * evidence.kind();                                     // JOINED
 * evidence.date();                                     // 2024-02-14
 * evidence.sourceId();                                 // "s0033"
 * Gnlc.members().get("bh-muharraq").joined();          // 2019-07-17, concluded
 *
 * // how, from this and the other evidence
 * Gnlc.explain().joined("bh-muharraq").step();         // DECISION
 * }</pre>
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their attributes are
 * equal. No attribute is null.
 */
@GnlcStyle
@JsonIgnoreProperties(ignoreUnknown = true)
@Value.Immutable
public abstract class Evidence implements Serializable {
  private static final long serialVersionUID = 1;

  Evidence() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  static Evidence fromJson(
      @Required @JsonProperty(value = "memberId", required = true) String memberId,
      @Required @JsonProperty(value = "kind", required = true) EvidenceKind kind,
      @Required @JsonProperty(value = "date", required = true) EdtfDate date,
      @Required @JsonProperty(value = "sourceId", required = true) String sourceId,
      @JsonProperty("note") @Nullable String note) {
    return builder()
        .memberId(memberId)
        .kind(kind)
        .date(date)
        .sourceId(sourceId)
        .note(Optional.ofNullable(note))
        .build();
  }

  /** {@return the id of the member: {@code "bh-muharraq"}} */
  public abstract String memberId();

  /** {@return what the source says} */
  public abstract EvidenceKind kind();

  /**
   * {@return the date that the source gives for joining or leaving, or on which the city was not
   * yet a member; {@linkplain EdtfDate#isUnknown() unknown} if it gives none} It is always unknown
   * for the kinds listed and named, for which the date of the source counts.
   */
  public abstract EdtfDate date();

  /** {@return the id of the source: {@code "s0070"}} */
  public abstract String sourceId();

  /** {@return what the source says besides, one or more sentences in English; often empty} */
  public abstract Optional<String> note();

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  Evidence check() {
    new Violations("Evidence")
        .requireId("memberId", memberId())
        .requireId("sourceId", sourceId())
        .require(
            date().isUnknown() || kind().mayHaveDate(),
            "date",
            date(),
            "stands with kind " + kind().code() + ", which has none")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(Evidence.class, this, Evidence::check);
  }

  /**
   * Builds an {@link Evidence}; {@code build()} throws {@link InvalidValueException} if an id is
   * not an id, or there is a date with the kind listed or named.
   */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}

    @Override
    public Evidence build() {
      return super.build().check();
    }
  }
}
