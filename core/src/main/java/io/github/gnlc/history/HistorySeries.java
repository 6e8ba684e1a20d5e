package io.github.gnlc.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.Statement;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The number of members on days at a steady distance, with the totals announced meanwhile: what a
 * chart needs.
 *
 * <p>Obtained from {@link History#series}:
 *
 * <pre>{@code
 * HistorySeries series = Gnlc.history().inCountry("CN")
 *     .series(LocalDate.parse("2015-12-31"), LocalDate.parse("2021-12-31"), Period.ofYears(2));
 * System.out.println(series.toText());
 * // members of CN, 2015-12-31 to 2021-12-31 by P2Y: 4 points
 * // 2015-12-31: 1 to 6
 * // 2017-12-31: 4 to 9
 * // 2019-12-31: 5 to 9
 * // 2021-12-31: 6 to 9
 * }</pre>
 *
 * <p>The series ends with the last day that the data reach, at the latest the day on which they
 * were compiled; {@link #limit()} holds that day if it cut days off.
 *
 * <p>Points and totals are in order of time. No method returns null. Immutable, thread-safe,
 * serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HistorySeries implements Serializable {
  private static final long serialVersionUID = 1;

  HistorySeries() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonProperty("first")
  String firstInJson() {
    return first().toString();
  }

  @JsonProperty("last")
  String lastInJson() {
    return last().toString();
  }

  @JsonProperty("step")
  String stepInJson() {
    return step().toString();
  }

  @JsonProperty("limit")
  @Nullable
  String limitInJson() {
    return limit().map(LocalDate::toString).orElse(null);
  }

  /**
   * Returns whose members are counted.
   *
   * @return {@code "the network"}, the label of a region such as {@code "Africa"}, or the alpha-2
   *     code of a country such as {@code "CN"}
   */
  public abstract String scope();

  /** {@return the first day asked for} */
  public abstract LocalDate first();

  /** {@return the last day asked for, which may be after the last point} */
  public abstract LocalDate last();

  /** {@return the distance between two points} */
  public abstract Period step();

  /**
   * Returns the last day that the data reach, if days after it were asked for.
   *
   * @return that day, or empty if the data reach the {@linkplain #last() last day} asked for
   */
  public abstract Optional<LocalDate> limit();

  /**
   * Returns the points.
   *
   * @return a point for the first day, then one for each step, in order of time
   */
  public abstract ImmutableList<HistoryPoint> points();

  /**
   * Returns every total published of a time that may lie between the first day and the last,
   * whether on a point, between points, or known only to the month or year.
   *
   * @return the totals, in order of time
   */
  public abstract ImmutableList<Statement> announced();

  /**
   * Returns a text such as {@code members of CN, 2015-09-30 to 2030-01-01 by P1Y: 12 points up to
   * 2026-11-21, where the data end}.
   *
   * @return what was asked for and how many points there are, in one line
   */
  @Override
  public String toString() {
    return toString(scope());
  }

  /** The line, with other words for whose members are counted. */
  String toString(String counted) {
    StringBuilder text = new StringBuilder("members of ")
        .append(counted)
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

  /**
   * Returns the line of {@link #toString()} and a line for each point.
   *
   * @return the text, without a line break at the end
   */
  public String toText() {
    StringBuilder text = new StringBuilder(toString());
    for (HistoryPoint point : points()) {
      text.append('\n').append(point);
    }
    return text.toString();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  HistorySeries check() {
    new Violations("HistorySeries")
        .requireEach("points", points(), HistoryPoint.class)
        .requireEach("announced", announced(), Statement.class)
        .requireText("scope", scope())
        .require(!last().isBefore(first()), "last", last(), "is before first " + first())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(HistorySeries.class, this, HistorySeries::check);
  }

  /** Builds a {@link HistorySeries}. */
  public static final class Builder extends ImmutableHistorySeries.Builder {
    Builder() {}

    @Override
    public HistorySeries build() {
      return super.build().check();
    }
  }
}
