package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.model.Cohort;

/**
 * Some of the cohorts: {@code Gnlc.cohorts().get("gnlc-2022")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Cohorts extends Selection<Cohort, Cohorts> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Cohorts(Catalogue catalogue) {
    super(catalogue.rows(Kind.COHORT, catalogue.dataset().cohorts(), Cohort::id));
  }

  private Cohorts(Cohorts all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Cohorts select(RowSet selected, Description description) {
    return new Cohorts(this, selected, description);
  }

  /** Returns those announced in a year. */
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
