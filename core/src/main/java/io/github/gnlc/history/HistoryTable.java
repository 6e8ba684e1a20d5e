package io.github.gnlc.history;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * The number of members on the same days as a whole and in parts: of the network and its regions,
 * or of a whole and its countries.
 *
 * <p>Obtained from {@link History#tableByRegion} and {@link History#tableByCountry}:
 *
 * <pre>{@code
 * HistoryTable table = Gnlc.history().inRegion(Region.ARAB_STATES).tableByCountry(
 *     LocalDate.parse("2020-12-31"), LocalDate.parse("2022-12-31"), Period.ofYears(1));
 * System.out.println(table.toText());
 * // members of Arab States and 12 parts, 2020-12-31 to 2022-12-31 by P1Y: 3 points
 * // day         Arab States  AE  BH  DZ  EG  IQ  JO  MA  OM  PS  QA  SA  TN
 * // 2020-12-31  17           0   1   3   3   0   2   2   0   1   3   1   1
 * // 2021-12-31  17           0   1   3   3   0   2   2   0   1   3   1   1
 * // 2022-12-31  26           2   1   3   4   0   2   4   0   1   6   2   1
 * }</pre>
 *
 * <p>Its {@link #rows()} are what a file for other programs holds:
 * {@code CsvExport.of(table.rows())}.
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class HistoryTable implements Serializable {
  private static final long serialVersionUID = 1;

  HistoryTable() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the series, all of the same days.
   *
   * @return the series of the whole, then that of each part, in the order of the regions or of the
   *     countries' codes; at least one
   */
  public abstract ImmutableList<HistorySeries> series();

  /**
   * Returns a row for each day of each series.
   *
   * @return the rows of the whole in order of time, then those of each part
   */
  public ImmutableList<HistoryRow> rows() {
    return series().stream()
        .flatMap(one -> rows(one).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<HistoryRow> rows(HistorySeries series) {
    List<HistoryRow> rows = new ArrayList<>();
    for (HistoryPoint point : series.points()) {
      rows.add(HistoryRow.builder()
          .day(point.day())
          .scope(series.scope())
          .known(point.known())
          .possible(point.possible())
          .announced(point.announcedTotal())
          .build());
    }
    return rows;
  }

  /**
   * Returns a text such as {@code members of the network and 5 parts, 2015-12-31 to 2021-12-31 by
   * P2Y: 4 points}.
   *
   * @return what was asked for and how many points each series has, in one line
   */
  @Override
  public String toString() {
    HistorySeries whole = series().get(0);
    int parts = series().size() - 1;
    return whole.toString(whole.scope() + " and " + parts + (parts == 1 ? " part" : " parts"));
  }

  /**
   * Returns the line of {@link #toString()}, and a table with a line for each day and a column for
   * each series: the bounds, and the total announced of that day where there is one.
   *
   * @return the text, without a line break at the end
   */
  public String toText() {
    List<List<String>> columns = new ArrayList<>();
    List<String> days = new ArrayList<>(List.of("day"));
    series().get(0).points().forEach(point -> days.add(point.day().toString()));
    columns.add(days);
    for (HistorySeries one : series()) {
      List<String> cells = new ArrayList<>(List.of(one.scope()));
      rows(one).forEach(row -> cells.add(row.counts()));
      columns.add(cells);
    }
    return this + "\n" + TextColumns.beside(columns);
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  HistoryTable check() {
    long differing = series().stream().filter(one -> !isOfSameDays(one)).count();
    new Violations("HistoryTable")
        .requireEach("series", series(), HistorySeries.class)
        .require(!series().isEmpty(), "series", series(), "is empty; expected one at least")
        .require(differing == 0, "series", series(), "are not all of the same days")
        .throwIfAny();
    return this;
  }

  private boolean isOfSameDays(HistorySeries other) {
    return days(other).equals(days(series().get(0)));
  }

  private static List<Object> days(HistorySeries series) {
    List<Object> days =
        new ArrayList<>(List.of(series.first(), series.last(), series.step(), series.limit()));
    series.points().forEach(point -> days.add(point.day()));
    return days;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(HistoryTable.class, this, HistoryTable::check);
  }

  /** Builds a {@link HistoryTable}. */
  public static final class Builder extends ImmutableHistoryTable.Builder {
    Builder() {}

    @Override
    public HistoryTable build() {
      return super.build().check();
    }
  }
}
