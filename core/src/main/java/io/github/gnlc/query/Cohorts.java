package io.github.gnlc.query;

import io.github.gnlc.model.Cohort;

/**
 * Some of the cohorts: {@code Gnlc.cohorts().get("gnlc-2022")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Cohorts extends Selection<Cohort, Cohorts> {
  private static final long serialVersionUID = 1;

  Cohorts(Universe<Cohort> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  Cohorts select(Bits words, Question question) {
    return new Cohorts(universe(), words, question);
  }

  /** Returns those announced in a year. */
  public Cohorts announcedIn(int year) {
    return where("announced in " + year, cohort -> cohort.announced().getYear() == year);
  }
}
