package io.github.gnlc.internal.check;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.schema.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Collects what is wrong with a dataset, as far as the limit allows. Checks tell the place in the
 * CSV file of a table; where the dataset is something else, the place is translated.
 */
public final class Findings implements Consumer<Finding> {
  private final int limit;
  private final UnaryOperator<Finding> places;
  private final Set<Finding> all = new TreeSet<>();
  private final Set<String> broken = new HashSet<>();

  public Findings(ReadLimits limits) {
    this(limits, UnaryOperator.identity());
  }

  public Findings(ReadLimits limits, UnaryOperator<Finding> places) {
    this.limit = limits.findings();
    this.places = places;
  }

  /**
   * Takes a finding.
   *
   * @throws DatasetException if there are as many as the limit allows already
   */
  @Override
  public void accept(Finding finding) {
    accept(TableSchema.nameOfFile(finding.file()), places.apply(finding));
  }

  /** Takes a finding about a table whose place is not to be translated. */
  public void accept(String table, Finding finding) {
    broken.add(table);
    if (all.size() == limit && !all.contains(finding)) {
      all.add(new Finding(
          finding.file(),
          0,
          "",
          "",
          "has more than " + limit + " findings, the first are told; mend these and read it again,"
              + " or raise ReadLimits.findings"));
      throwIfAny();
    }
    all.add(finding);
  }

  /** The tables with findings so far. */
  public Set<String> broken() {
    return Set.copyOf(broken);
  }

  /**
   * Ends the reading if there is a finding.
   *
   * @throws DatasetException if there is; it holds all of them
   */
  public void throwIfAny() {
    if (!all.isEmpty()) {
      throw new DatasetException(List.copyOf(all));
    }
  }
}
