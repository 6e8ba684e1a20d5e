package io.github.gnlc.internal.time;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Certainty;
import java.time.LocalDate;
import java.util.Objects;

/** A dataset as sources published by some day tell it, and as the world stood on some day. */
public final class TimeViews {
  private TimeViews() {}

  /**
   * Returns the dataset as the sources published by a day tell it, every conclusion drawn anew from
   * them: what no such source says is not in it. A source whose date is partial counts when its
   * last possible day has come; one without a date from the day the dataset was compiled. The
   * gazetteer's places and ids, and the countries, are no news and stay.
   */
  public static Dataset knownOn(Dataset dataset, LocalDate day) {
    KnownOnTables tables =
        new KnownOnTables(dataset, Objects.requireNonNull(day, "day: expected a date"));
    return Dataset.of(tables, tables.members());
  }

  /**
   * Returns the dataset as the world stood on a day: members that had joined (those that had left
   * by then are withdrawn), awards conferred, events held, documents adopted, rules in force,
   * cohorts announced. What is known of them, earlier or later, stays.
   */
  public static Dataset asOf(Dataset dataset, LocalDate day, Certainty certainty) {
    AsOfTables tables = new AsOfTables(
        dataset,
        Objects.requireNonNull(day, "day: expected a date"),
        Objects.requireNonNull(certainty, "certainty: expected known or possible"));
    return Dataset.of(tables, tables.members());
  }
}
