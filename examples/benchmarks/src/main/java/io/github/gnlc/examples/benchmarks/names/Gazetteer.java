package io.github.gnlc.examples.benchmarks.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The places that are no members, from which the data are made: 125,000, with all their names. */
final class Gazetteer {
  /**
   * A place that is no member.
   *
   * @param name in Latin letters
   * @param country by ISO 3166-1 alpha-2
   * @param others its other names, in all scripts; none of a small place
   */
  record Place(String name, String country, List<String> others) {
    private static Place of(String line) {
      String[] cells = line.split("\t", -1);
      List<String> others = cells[8].isEmpty() ? List.of() : List.of(cells[8].split("\\|"));
      return new Place(cells[1], cells[2], others);
    }
  }

  private static final Gazetteer OF_THE_DATA = new Gazetteer("/gazetteer/places.tsv.gz");

  private final List<Place> places = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private Gazetteer(String resource) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(
            Objects.requireNonNull(Gazetteer.class.getResourceAsStream(resource), resource)),
        StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(Place::of).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of the data module, read once. */
  static Gazetteer ofTheData() {
    return OF_THE_DATA;
  }

  private void add(Place place) {
    places.add(place);
    keys.add(Fold.key(place.name()));
    place.others().forEach(name -> keys.add(Fold.key(name)));
  }

  List<Place> places() {
    return places;
  }

  /** Whether a place has that name. */
  boolean has(String text) {
    return keys.contains(Fold.key(text));
  }
}
