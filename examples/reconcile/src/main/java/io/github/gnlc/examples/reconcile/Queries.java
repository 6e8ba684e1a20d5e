package io.github.gnlc.examples.reconcile;

import io.github.gnlc.Gnlc;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Strictness;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the questions of rows, and knows which countries can be asked about. */
final class Queries {
  private static final int MOST_COUNTRIES = 1000;

  private final int cityColumn;
  private final int countryColumn;
  private final Strictness strictness;
  private final Map<String, String> problems = new LinkedHashMap<>();

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

  /** Returns why a row's country is none; empty if it is one, or if it is blank. */
  String countryProblem(Row row) {
    String country = country(row);
    if (problems.size() >= MOST_COUNTRIES) {
      problems.clear();
    }
    return country.isEmpty() ? "" : problems.computeIfAbsent(country, this::problem);
  }

  private String country(Row row) {
    return countryColumn < 0 ? "" : row.cells().get(countryColumn).strip();
  }

  private String problem(String country) {
    try {
      Gnlc.resolve(query("any", country));
      return "";
    } catch (UnknownKeyException unknown) {
      return unknown.getMessage();
    }
  }

  private NameQuery query(String city, String country) {
    NameQuery.Builder query = NameQuery.builder().text(city).strictness(strictness);
    if (!country.isEmpty()) {
      query.country(country);
    }
    return query.build();
  }
}
