package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.name.NameQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cities that are no members, each asked with its own country. */
final class ForeignInCountry {
  /** A city, and its country by ISO 3166-1 alpha-2. */
  record City(String name, String alpha2) {
    NameQuery query() {
      return NameQuery.builder().text(name).country(alpha2).build();
    }
  }

  private final Network network;
  private final List<City> all = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();

  /**
   * Those whose name is recorded of a member are left out, as without a country; so are those of a
   * code that is no country of the dataset, for asking with it is an error.
   */
  ForeignInCountry(Network network, Foreign cities) {
    this.network = network;
    Set<String> places = new HashSet<>(cities.places());
    for (String[] row : Csv.read("/places_not_members.csv")) {
      String alpha2 = row[1].substring(0, row[1].indexOf(','));
      if (network.countries().find(alpha2).isEmpty()) {
        unknown.add(alpha2);
      } else if (places.contains(row[0])) {
        all.add(new City(row[0], alpha2));
      }
    }
  }

  List<City> all() {
    return all;
  }

  /** The codes of the places that are left out. */
  Set<String> unknown() {
    return unknown;
  }

  /** Those in countries that have members, where a country speaks for a member. */
  List<City> amongMembers() {
    Set<String> countries = new HashSet<>();
    network.members().forEach(member -> countries.add(member.country().alpha2()));
    return all.stream().filter(city -> countries.contains(city.alpha2())).toList();
  }

  /** Those of these that are not in the dataset's own table of other places. */
  List<City> heldOutAmongMembers(Foreign cities) {
    Set<String> heldOut = new HashSet<>(cities.heldOut(network));
    return amongMembers().stream().filter(city -> heldOut.contains(city.name())).toList();
  }

  AnswerCounts tally(List<City> cities) {
    AnswerCounts tally = new AnswerCounts();
    cities.forEach(
        city -> tally.count(Set.of(), GnlcMatcher.ids(network.resolver().resolve(city.query()))));
    return tally;
  }

  /** Those that are answered with a member, in words. */
  List<String> answered() {
    return all.stream()
        .map(city -> network.resolver().resolve(city.query()))
        .filter(answer -> !GnlcMatcher.ids(answer).isEmpty())
        .map(answer -> answer.explanation())
        .toList();
  }
}
