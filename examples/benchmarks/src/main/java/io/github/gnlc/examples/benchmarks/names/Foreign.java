package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.model.OtherPlace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Places of the world, those whose name is recorded of a member apart. */
final class Foreign {
  private static final Set<String> AREAS = Set.of(
      "Africa",
      "America",
      "Antarctica",
      "Arctic",
      "Asia",
      "Atlantic",
      "Australia",
      "Europe",
      "Indian",
      "Pacific");

  private final List<String> places = new ArrayList<>();
  private final List<String> membersNames = new ArrayList<>();

  private Foreign(Names names, Stream<String> all) {
    all.forEach(place -> (names.has(place) ? membersNames : places).add(place));
  }

  /** The 2,500 cities of the GeoNames selection. */
  static Foreign cities(Names names) {
    return new Foreign(names, Csv.read("/places_not_members.csv").stream().map(row -> row[0]));
  }

  /** The cities after which the JDK's time zones are named, and the few islands and regions. */
  static Foreign timeZones(Names names) {
    Set<String> cities = new TreeSet<>();
    for (String zone : ZoneId.getAvailableZoneIds()) {
      int slash = zone.lastIndexOf('/');
      if (slash > 0 && AREAS.contains(zone.substring(0, zone.indexOf('/')))) {
        cities.add(zone.substring(slash + 1).replace('_', ' '));
      }
    }
    return new Foreign(names, cities.stream());
  }

  /** Those that must not be answered with a member. */
  List<String> places() {
    return places;
  }

  /** Those of a recorded name, which may be. */
  List<String> membersNames() {
    return membersNames;
  }

  /** Those that are not in the dataset's own table of other places. */
  List<String> heldOut(Network network) {
    Set<String> known = new HashSet<>();
    for (OtherPlace place : network.otherPlaces()) {
      known.add(Fold.key(place.name()));
    }
    return places.stream().filter(place -> !known.contains(Fold.key(place))).toList();
  }
}
