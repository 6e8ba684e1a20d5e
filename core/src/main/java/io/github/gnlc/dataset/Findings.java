package io.github.gnlc.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Collects what is wrong with a dataset. Checks tell the place in the CSV file of a table; where
 * the dataset is something else, the place is translated.
 */
final class Findings implements Consumer<Finding> {
  private final UnaryOperator<Finding> places;
  private final Set<Finding> all = new TreeSet<>();
  private final Set<String> broken = new HashSet<>();

  Findings(UnaryOperator<Finding> places) {
    this.places = places;
  }

  @Override
  public void accept(Finding finding) {
    broken.add(CsvTable.tableName(finding.file()));
    all.add(places.apply(finding));
  }

  /** The tables with findings so far. */
  Set<String> broken() {
    return Set.copyOf(broken);
  }

  /**
   * Ends the reading if there is a finding.
   *
   * @throws DatasetException if there is; it holds all of them
   */
  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new DatasetException(List.copyOf(all));
    }
  }
}
