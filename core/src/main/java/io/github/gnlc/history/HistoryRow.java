package io.github.gnlc.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The number of members of one scope on one day, as a row of a table.
 *
 * <p>Obtained from {@link HistoryTable#rows()}, and written by an export:
 *
 * <pre>{@code
 * LocalDate day = LocalDate.parse("2022-09-02");
 * HistoryTable table = Gnlc.history().tableByRegion(day, day, Period.ofYears(1));
 * CsvExport.of(table.rows()).toText();
 * // day,scope,known,possible,announced
 * // 2022-09-02,the network,270,288,294
 * // 2022-09-02,Africa,26,27,
 * // …
 * }</pre>
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HistoryRow implements Serializable {
  private static final long serialVersionUID = 1;

  HistoryRow() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonProperty("day")
  String dayInJson() {
    return day().toString();
  }

  /** {@return the day} */
  public abstract LocalDate day();

  /** {@return whose members are counted, as {@link HistorySeries#scope()} says it} */
  public abstract String scope();

  /** {@return the lower bound, as {@link HistoryPoint#known()}} */
  public abstract int known();

  /** {@return the upper bound, as {@link HistoryPoint#possible()}} */
  public abstract int possible();

  /** {@return the total announced of that day, as {@link HistoryPoint#announcedTotal()}} */
  public abstract OptionalLong announced();

  /** The bounds, and the total announced of the day if there is one. */
  String counts() {
    String bounds = HistoryPoint.bounds(known(), possible());
    return announced().isPresent() ? bounds + ", announced " + announced().getAsLong() : bounds;
  }

  /** Returns a text such as {@code 2022-09-02, the network: 270 to 288, announced 294}. */
  @Override
  public String toString() {
    return day() + ", " + scope() + ": " + counts();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  HistoryRow check() {
    new Violations("HistoryRow")
        .requireText("scope", scope())
        .require(known() >= 0, "known", known(), "is negative")
        .require(known() <= possible(), "known", known(), "is more than possible " + possible())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(HistoryRow.class, this, HistoryRow::check);
  }

  /** Builds a {@link HistoryRow}. */
  public static final class Builder extends ImmutableHistoryRow.Builder {
    Builder() {}

    @Override
    public HistoryRow build() {
      return super.build().check();
    }
  }
}
