package io.github.gnlc.audit;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The thresholds of an audit.
 *
 * <p>Obtained from {@link #defaults()}, which {@code Gnlc.audit()} uses, or from a
 * {@linkplain #builder() builder}, and given to {@code network.audit(options)}:
 *
 * <pre>{@code
 * AuditOptions strict = AuditOptions.builder().lastSeenYears(3).build();
 * Gnlc.network().audit(strict).ofKind(AuditKind.LAST_SEEN_LONG_AGO).findings().size();    // 167
 * Gnlc.audit().ofKind(AuditKind.LAST_SEEN_LONG_AGO).findings().size();                    // 110
 * }</pre>
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class AuditOptions implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LAST_SEEN_YEARS = 5;
  private static final int ABOUT_PERCENT = 10;

  AuditOptions() {}

  /**
   * Returns a builder for new thresholds; a threshold that is not set is that of
   * {@link #defaults()}.
   *
   * <p>{@code build()} throws {@link io.github.gnlc.error.InvalidValueException} if a threshold is
   * outside its range.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the default thresholds: 5 years and 10 per cent.
   *
   * @return the thresholds, equal in every call
   */
  public static AuditOptions defaults() {
    return builder().build();
  }

  /**
   * Returns how many years before the day of compilation the last source must be for a member to be
   * {@linkplain AuditKind#LAST_SEEN_LONG_AGO last seen long ago}.
   *
   * @return the number of years, from 1 to 1000; 5 by default
   */
  @Value.Default
  public int lastSeenYears() {
    return LAST_SEEN_YEARS;
  }

  /**
   * Returns by how many per cent a figure may differ from one that a source gives as "about".
   *
   * @return the per cent, from 0 to 100; 10 by default
   */
  @Value.Default
  public int aboutPercent() {
    return ABOUT_PERCENT;
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  AuditOptions check() {
    new Violations("AuditOptions")
        .require(
            lastSeenYears() >= 1 && lastSeenYears() <= 1000,
            "lastSeenYears",
            lastSeenYears(),
            "is not within 1 to 1000")
        .require(
            aboutPercent() >= 0 && aboutPercent() <= 100,
            "aboutPercent",
            aboutPercent(),
            "is not within 0 to 100")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(AuditOptions.class, this, AuditOptions::check);
  }

  /** Builds {@link AuditOptions}. */
  public static final class Builder extends ImmutableAuditOptions.Builder {
    Builder() {}

    @Override
    public AuditOptions build() {
      return super.build().check();
    }
  }
}
