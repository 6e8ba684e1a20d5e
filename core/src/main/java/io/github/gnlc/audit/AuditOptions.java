package io.github.gnlc.audit;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * The thresholds of an audit: {@code AuditOptions.builder().lastSeenYears(3).build()}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class AuditOptions implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LAST_SEEN_YEARS = 5;
  private static final int ABOUT_PERCENT = 10;

  AuditOptions() {}

  /** Returns a builder for a new value; what is not set stays as in {@link #defaults()}. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the thresholds that hold where nobody says otherwise. */
  public static AuditOptions defaults() {
    return builder().build();
  }

  /**
   * Returns how many years before the day of compilation the last source must be for a member to be
   * last seen long ago; 5 by default.
   */
  @Value.Default
  public int lastSeenYears() {
    return LAST_SEEN_YEARS;
  }

  /**
   * Returns by how many per cent a figure may differ from one said to be about that; 10 by default.
   */
  @Value.Default
  public int aboutPercent() {
    return ABOUT_PERCENT;
  }

  @Value.Check
  void check() {
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
  }

  /** Builds {@link AuditOptions}. */
  public static final class Builder extends ImmutableAuditOptions.Builder {
    Builder() {}
  }
}
