package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.model.Country;
import io.github.gnlc.name.NameQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether what is right without a country is right still if the member's country is given. */
final class CountryAddedCheck {
  private final Network network;
  private final List<String> broken = new ArrayList<>();
  private int texts;
  private int asked;
  private int ambiguous;

  CountryAddedCheck(Network network) {
    this.network = network;
  }

  /** Asks again with code, alpha-3 and name of each country of the members expected. */
  void check(String text, Set<String> expected) {
    if (expected.isEmpty() || !GnlcMatcher.ids(network.resolver().resolve(text)).equals(expected)) {
      return;
    }
    texts++;
    Set<Country> countries = new LinkedHashSet<>();
    expected.forEach(id -> countries.add(country(id)));
    for (Country country : countries) {
      Set<String> there = new TreeSet<>(expected);
      there.removeIf(id -> !country(id).equals(country));
      for (String words : List.of(country.alpha2(), country.alpha3(), country.name())) {
        ask(text, words, there);
      }
    }
  }

  private void ask(String text, String country, Set<String> expected) {
    asked++;
    NameQuery query = NameQuery.builder().text(text).country(country).build();
    Set<String> answered = GnlcMatcher.ids(network.resolver().resolve(query));
    if (answered.size() > expected.size() && answered.containsAll(expected)) {
      ambiguous++;
    } else if (!answered.equals(expected)) {
      broken.add("'" + text + "' in " + country + ": expected " + expected + ", " + answered);
    }
  }

  private Country country(String id) {
    return network.members().get(id).country();
  }

  /** How many texts were right without a country. */
  int texts() {
    return texts;
  }

  /** How many questions with a country were asked of them. */
  int asked() {
    return asked;
  }

  /** Those whose answer may be another member as well. */
  int ambiguous() {
    return ambiguous;
  }

  /** Those whose answer was not right any more. */
  List<String> broken() {
    return broken;
  }
}
