package io.github.gnlc.history;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import io.github.gnlc.model.Statement;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How many members there were on a day: on 2022-09-02 so many are known, so many possible, and 294
 * were announced.
 *
 * <p>Counted are the members that the dataset holds; the announced totals are beside them as they
 * were published, and do not enter the bounds.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HistoryPoint implements Serializable {
  private static final long serialVersionUID = 1;

  HistoryPoint() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the day. */
  public abstract LocalDate day();

  /** Returns the lower bound: the members known to have been in the network that day. */
  public abstract int known();

  /** Returns the upper bound: also those that may have been. */
  public abstract int possible();

  /**
   * Returns the totals published of exactly that day, each with its qualifier and source, in the
   * order of the dataset; those of a month or year are with the series.
   */
  public abstract ImmutableList<Statement> announced();

  /** Returns, for people: {@code 2022-09-02: 263 to 281, announced 294 cities (s0003)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(day()).append(": ").append(known());
    if (possible() != known()) {
      text.append(" to ").append(possible());
    }
    for (Statement statement : announced()) {
      text.append(", announced ")
          .append(statement.figure())
          .append(" (")
          .append(statement.sourceId())
          .append(')');
    }
    return text.toString();
  }

  @Value.Check
  void check() {
    new Violations("HistoryPoint")
        .require(known() >= 0, "known", known(), "is negative")
        .require(known() <= possible(), "known", known(), "is more than possible " + possible())
        .throwIfAny();
  }

  /** Builds a {@link HistoryPoint}. */
  public static final class Builder extends ImmutableHistoryPoint.Builder {
    Builder() {}
  }
}
