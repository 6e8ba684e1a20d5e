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
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The number of members on a day: those known, those possible, and the totals announced of it.
 *
 * <p>Obtained from {@link History#on}, {@link HistorySeries#points()} and
 * {@link History#changePoints()}:
 *
 * <pre>{@code
 * HistoryPoint point = Gnlc.history().on(LocalDate.parse("2022-09-02"));
 * point.known();                  // 270
 * point.possible();               // 288
 * point.announced().size();       // 3, each of them 294 cities
 * point.announcedTotal();         // OptionalLong[294]
 * }</pre>
 *
 * <p>Counted are the members that the dataset holds. The announced totals are as they were
 * published and do not enter the bounds; a total above {@link #possible()} means that the dataset
 * lacks members or that the total is wrong.
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HistoryPoint implements Serializable {
  private static final long serialVersionUID = 1;

  HistoryPoint() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonProperty("day")
  String dayInJson() {
    return day().toString();
  }

  /**
   * Returns the day.
   *
   * @return the day, within the years 1 to 9999 in every history
   */
  public abstract LocalDate day();

  /**
   * Returns the lower bound: the members known to have been in the network on that day.
   *
   * @return the number, 0 or more
   */
  public abstract int known();

  /**
   * Returns the upper bound: the members known to have been in the network on that day, and those
   * that may have been.
   *
   * @return the number, not less than {@link #known()}
   */
  public abstract int possible();

  /**
   * Returns the totals published of exactly that day, each with its qualifier and source. Totals of
   * a month or year are in {@link HistorySeries#announced()} only.
   *
   * @return the totals in the order of the dataset; none if none was published
   */
  public abstract ImmutableList<Statement> announced();

  /**
   * Returns one total of those {@linkplain #announced() published of that day}: the exact one that
   * the most authoritative publisher gives, then most sources, then the earliest.
   *
   * @return the total; empty if no exact one was published
   */
  public abstract OptionalLong announcedTotal();

  /** The bounds, or one number if they are equal. */
  static String bounds(int known, int possible) {
    return possible == known ? "" + known : known + " to " + possible;
  }

  /**
   * Returns a text such as {@code 2022-09-02: 263 to 281, announced 294 cities (s0003)}.
   *
   * @return the day, the bounds, or one number if they are equal, and each announced total
   */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder().append(day()).append(": ").append(bounds(known(), possible()));
    for (Statement statement : announced()) {
      text.append(", announced ")
          .append(statement.figure())
          .append(" (")
          .append(statement.sourceId())
          .append(')');
    }
    return text.toString();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  HistoryPoint check() {
    new Violations("HistoryPoint")
        .requireEach("announced", announced(), Statement.class)
        .require(known() >= 0, "known", known(), "is negative")
        .require(known() <= possible(), "known", known(), "is more than possible " + possible())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(HistoryPoint.class, this, HistoryPoint::check);
  }

  /** Builds a {@link HistoryPoint}. */
  public static final class Builder extends ImmutableHistoryPoint.Builder {
    Builder() {}

    @Override
    public HistoryPoint build() {
      return super.build().check();
    }
  }
}
