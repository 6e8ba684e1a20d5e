package io.github.gnlc.testing;

import io.github.gnlc.Network;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The countries of which a source states more members than the dataset names: by the latest dated
 * total, or by the new members of one announcement. Any city there may be one of the rest.
 */
final class UnnamedMembers {
  private final Map<String, Statement> totals = new HashMap<>();
  private final Map<String, Long> atLeast = new HashMap<>();

  private UnnamedMembers(Network network) {
    for (Statement statement : network.statements()) {
      Qualifier qualifier = statement.figure().qualifier();
      boolean bounds = qualifier == Qualifier.EXACTLY || qualifier == Qualifier.AT_LEAST;
      if (bounds && statement.region().isEmpty() && statement.country().isPresent()) {
        add(statement, statement.country().get());
      }
    }
  }

  private void add(Statement statement, String country) {
    if (statement.metric() == Metric.NEW_MEMBERS) {
      atLeast.merge(country, statement.figure().value(), Math::max);
    } else if (statement.metric() == Metric.MEMBERS && !statement.about().isUnknown()) {
      totals.merge(
          country,
          statement,
          (known, next) -> next.about().compareTo(known.about()) >= 0 ? next : known);
    }
  }

  private boolean areIn(Country country, Network network) {
    Statement total = totals.get(country.alpha2());
    long stated = Math.max(
        total == null ? 0 : total.figure().value(), atLeast.getOrDefault(country.alpha2(), 0L));
    return stated > 0 && stated > network.members().inCountry(country).count();
  }

  /** The alpha-2 codes of such countries. */
  static Set<String> countries(Network network) {
    UnnamedMembers unnamed = new UnnamedMembers(network);
    Set<String> countries = new HashSet<>();
    for (Country country : network.countries()) {
      if (unnamed.areIn(country, network)) {
        countries.add(country.alpha2());
      }
    }
    return countries;
  }
}
