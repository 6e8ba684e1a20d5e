package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A round of the UNESCO Learning City Award: that of 2024, conferred in Jubail.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class AwardRound implements Serializable {
  private static final long serialVersionUID = 1;

  AwardRound() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the year by which the round is known. */
  public abstract int year();

  /** Returns the id of the conference it belongs to. */
  public abstract String eventId();

  /** Returns when the award was conferred, if known. */
  public abstract EdtfDate ceremonyDate();

  /** Returns where. */
  public abstract String ceremonyPlace();

  /**
   * Returns when the awards of the round were conferred: the day of the ceremony if it is known,
   * else some time in the year of the round.
   */
  public EdtfDate conferred() {
    return ceremonyDate().isUnknown() ? EdtfDate.of(Integer.toString(year())) : ceremonyDate();
  }

  /** Returns, for people: {@code 2024, Jubail}. */
  @Override
  public String toString() {
    return year() + ", " + ceremonyPlace();
  }

  @Value.Check
  void check() {
    new Violations("AwardRound")
        .require(year() >= 2013 && year() <= 9999, "year", year(), "is not within 2013 to 9999")
        .requireId("eventId", eventId())
        .requireText("ceremonyPlace", ceremonyPlace())
        .throwIfAny();
  }

  /** Builds a {@link AwardRound}. */
  public static final class Builder extends ImmutableAwardRound.Builder {
    Builder() {}
  }
}
