package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A UNESCO Learning City Award of one member in one round: 2024, ma-benguerir.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Award implements Serializable {
  private static final long serialVersionUID = 1;

  Award() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the year of the round. */
  public abstract int year();

  /** Returns the id of the awardee. */
  public abstract String memberId();

  /** Returns the ids of the sources that say so, in order. */
  public abstract ImmutableList<String> sourceIds();

  /** Returns the id of the award: {@code "2024/ma-benguerir"}. */
  public String id() {
    return year() + "/" + memberId();
  }

  /** Returns, for people: {@code 2024/ma-benguerir}. */
  @Override
  public String toString() {
    return id();
  }

  @Value.Check
  void check() {
    new Violations("Award")
        .require(year() >= 2013 && year() <= 9999, "year", year(), "is not within 2013 to 9999")
        .requireId("memberId", memberId())
        .throwIfAny();
  }

  /** Builds a {@link Award}. */
  public static final class Builder extends ImmutableAward.Builder {
    Builder() {}
  }
}
