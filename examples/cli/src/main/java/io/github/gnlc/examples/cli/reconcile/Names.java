package io.github.gnlc.examples.cli.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.examples.cli.io.Streams;
import io.github.gnlc.name.BulkResolution;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers queries in their order, each text of a country asked for once.
 *
 * <p>What is nearest to a country that does not exist is worked out from all names of countries,
 * which takes far longer than to look one up, and a file repeats the same few.
 */
final class Names {
  /** More texts of countries than most files have; they are forgotten when there are more. */
  private static final int MOST_COUNTRIES = 50_000;

  /** So many new texts of countries take seconds. */
  private static final int MANY = 1024;

  private final BulkResolution bulk;
  private final Streams streams;

  /** The texts of countries that were asked for, and what is said of those that do not exist. */
  private final Map<String, Optional<String>> countries = new HashMap<>();

  Names(NameResolver resolver, boolean parallel, Streams streams) {
    this.bulk = parallel ? resolver.bulk().parallel() : resolver.bulk();
    this.streams = streams;
  }

  /** Returns an answer for each query. */
  List<Resolution> resolve(List<NameQuery> queries) {
    learnCountries(queries);
    List<Resolution> answers = new ArrayList<>(queries.size());
    List<NameQuery> open = new ArrayList<>();
    for (NameQuery query : queries) {
      Resolution answer = withoutCountry(query);
      answers.add(answer);
      if (answer == null) {
        open.add(query);
      }
    }
    List<Resolution> found = new ArrayList<>(open.size());
    bulk.resolveQueries(open.stream(), found::add);
    int next = 0;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i) == null) {
        answers.set(i, found.get(next++));
      }
    }
    return answers;
  }

  /** Asks for the countries alone that were not yet asked for. */
  private void learnCountries(List<NameQuery> queries) {
    if (countries.size() > MOST_COUNTRIES) {
      countries.clear();
    }
    List<String> fresh = queries.stream()
        .flatMap(query -> query.country().stream())
        .distinct()
        .filter(country -> !countries.containsKey(country))
        .toList();
    List<Resolution> answers = new ArrayList<>(fresh.size());
    bulk.onProgress(done -> tell(done, fresh.size()))
        .resolveQueries(
            fresh.stream()
                .map(country -> NameQuery.builder().text("").country(country).build()),
            answers::add);
    for (int i = 0; i < fresh.size(); i++) {
      countries.put(fresh.get(i), problem(answers.get(i)));
    }
  }

  private void tell(long done, int all) {
    if (all >= MANY) {
      streams.tell(done + " of " + all + " new texts of countries");
    }
  }

  private static Optional<String> problem(Resolution answer) {
    return answer instanceof Resolution.None none && none.reason() == NoMatchReason.UNKNOWN_COUNTRY
        ? Optional.of(none.detail())
        : Optional.empty();
  }

  /** The answer if the country does not exist, whatever the city; else null. */
  private Resolution withoutCountry(NameQuery query) {
    return query
        .country()
        .flatMap(countries::get)
        .map(detail -> new Resolution.None(
            query.text(),
            ImmutableList.of(),
            ImmutableList.of(),
            NoMatchReason.UNKNOWN_COUNTRY,
            detail,
            ""))
        .orElse(null);
  }
}
