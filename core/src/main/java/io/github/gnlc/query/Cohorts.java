package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.model.Cohort;

/**
 * A selection of cohorts: the intakes of new members that UNESCO announced on one day each.
 *
 * <p>Obtained from {@code Gnlc.cohorts()}, all cohorts that the dataset has:
 *
 * <pre>{@code
 * Gnlc.cohorts().ids();  // [gnlc-2019, gnlc-2020, gnlc-2022, gnlc-2024, gnlc-2025]
 * Gnlc.cohorts().announcedIn(2022).first();       // Optional[gnlc-2022, announced 2022-09-02]
 * Gnlc.members().inCohort("gnlc-2022").count();   // 73
 * }</pre>
 *
 * <p>The cohorts are in the order of their ids.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Cohorts extends Selection<Cohort, Cohorts> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Cohorts(Catalogue catalogue) {
    super(catalogue.rows(Kind.COHORT, catalogue.dataset().cohorts(), Cohort::id));
  }

  private Cohorts(Cohorts all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Cohorts select(RowSet selected, SelectionText description) {
    return new Cohorts(this, selected, description);
  }

  /**
   * Returns the cohorts announced in a year.
   *
   * @param year the year
   * @return the cohorts of that year, none if none was announced in it
   */
  public Cohorts announcedIn(int year) {
    return where("announced in " + year, cohort -> cohort.announced().getYear() == year);
  }

  /** Refuses the id of no cohort. */
  static void requireCohort(Catalogue catalogue, String id) {
    ImmutableList<String> ids = catalogue.dataset().cohortIds();
    if (!ids.contains(id)) {
      throw UnknownKeyException.of(
          Kind.COHORT, id, ids, "the dataset has " + String.join(", ", ids));
    }
  }
}
