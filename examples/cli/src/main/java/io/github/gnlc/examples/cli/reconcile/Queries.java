package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Strictness;

/** Makes the questions of rows. */
final class Queries {
  private final int cityColumn;
  private final int countryColumn;
  private final Strictness strictness;

  /** Makes the questions from two columns; the second is -1 if there is none. */
  Queries(int cityColumn, int countryColumn, Strictness strictness) {
    this.cityColumn = cityColumn;
    this.countryColumn = countryColumn;
    this.strictness = strictness;
  }

  /** Returns the question of a well-formed row. */
  NameQuery of(Row row) {
    return query(row.cells().get(cityColumn), country(row));
  }

  private String country(Row row) {
    return countryColumn < 0 ? "" : row.cells().get(countryColumn).strip();
  }

  private NameQuery query(String city, String country) {
    NameQuery.Builder query = NameQuery.builder().text(city).strictness(strictness);
    if (!country.isEmpty()) {
      query.country(country);
    }
    return query.build();
  }
}
