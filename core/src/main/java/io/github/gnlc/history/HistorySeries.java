package io.github.gnlc.history;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.Statement;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The number of members on days at a steady distance, with the totals announced meanwhile: what a
 * chart needs.
 *
 * <p>It ends with the last day that the data reach, that of compilation at the latest, and says so
 * in {@link #limit()}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HistorySeries implements Serializable {
  private static final long serialVersionUID = 1;

  HistorySeries() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whose members are counted: {@code "the network"}, {@code "Africa"}, {@code "CN"}. */
  public abstract String scope();

  /** Returns the first day asked for. */
  public abstract LocalDate first();

  /** Returns the last day asked for. */
  public abstract LocalDate last();

  /** Returns the distance between two points. */
  public abstract Period step();

  /** Returns the last day that the data reach, if it cut off days that were asked for. */
  public abstract Optional<LocalDate> limit();

  /** Returns the points: the first day, then a step further each, in order of time. */
  public abstract ImmutableList<HistoryPoint> points();

  /**
   * Returns every total published of a time that may lie between the first day and the last,
   * whether on a point, between points, or known only to the month or year; in order of time.
   */
  public abstract ImmutableList<Statement> announced();

  /**
   * Returns, for people: {@code members of CN, 2015-09-30 to 2030-01-01 by P1Y: 12 points up to
   * 2026-11-21, where the data end}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("members of ")
        .append(scope())
        .append(", ")
        .append(first())
        .append(" to ")
        .append(last())
        .append(" by ")
        .append(step())
        .append(": ")
        .append(points().size())
        .append(points().size() == 1 ? " point" : " points");
    if (limit().isPresent()) {
      text.append(" up to ").append(limit().get()).append(", where the data end");
    }
    return text.toString();
  }

  /** Returns the same and every point, a line each. */
  public String toText() {
    StringBuilder text = new StringBuilder(toString());
    for (HistoryPoint point : points()) {
      text.append('\n').append(point);
    }
    return text.toString();
  }

  @Value.Check
  void check() {
    new Violations("HistorySeries")
        .requireText("scope", scope())
        .require(!last().isBefore(first()), "last", last(), "is before first " + first())
        .throwIfAny();
  }

  /** Builds a {@link HistorySeries}. */
  public static final class Builder extends ImmutableHistorySeries.Builder {
    Builder() {}
  }
}
