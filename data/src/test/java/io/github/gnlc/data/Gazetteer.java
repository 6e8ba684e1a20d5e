package io.github.gnlc.data;

import io.github.gnlc.internal.names.KeyGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The places of the files in src/main/gazetteer, from which the table other_places is selected. */
final class Gazetteer {
  private static final Path FOLDER = Path.of("src", "main", "gazetteer");

  /** Words of administration after a name in Latin letters, which a short form lacks. */
  private static final Set<String> ADMINISTRATION = Set.of(
      "si",
      "gun",
      "gu",
      "shi",
      "city",
      "town",
      "municipality",
      "county",
      "district",
      "sheng",
      "xian",
      "qu",
      "eup",
      "eub",
      "ku",
      "machi");

  /** The same written on to a name in Han. */
  private static final String ADMINISTRATION_IN_HAN = "市县区";

  private Gazetteer() {}

  /** A place with all its names, its own first. */
  record Place(String id, String country, long population, List<String> names) {
    String name() {
      return names.get(0);
    }
  }

  static List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>(fromGeoNames());
    places.addAll(ofChina());
    return places;
  }

  private static List<Place> fromGeoNames() throws IOException {
    List<Place> places = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(FOLDER.resolve("places.tsv.gz"))),
        StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        Set<String> names = new LinkedHashSet<>(List.of(ownName(cells[1], cells[2])));
        names.addAll(cells[8].isEmpty() ? List.of() : List.of(cells[8].split("\\|")));
        addShortForms(names);
        places.add(new Place(cells[0], cells[2], Long.parseLong(cells[5]), List.copyOf(names)));
      }
    }
    return places;
  }

  /** In Romania and Moldova with the letters of today for those with a cedilla. */
  private static String ownName(String name, String country) {
    return country.equals("RO") || country.equals("MD")
        ? name.replace('ş', 'ș').replace('ţ', 'ț').replace('Ş', 'Ș').replace('Ţ', 'Ț')
        : name;
  }

  private static void addShortForms(Set<String> names) {
    for (String name : List.copyOf(names)) {
      int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
      if (cut > 2 && ADMINISTRATION.contains(name.substring(cut + 1).toLowerCase(Locale.ROOT))) {
        names.add(name.substring(0, cut));
      }
    }
  }

  /** Prefectures and counties in Han, and as they are read. */
  private static List<Place> ofChina() throws IOException {
    KeyGenerator generator = new KeyGenerator();
    List<Place> places = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("cn_places.csv"))) {
      String[] cells = line.split(",", -1);
      if (!cells[0].equals("code")) {
        Set<String> names = new LinkedHashSet<>(List.of(cells[1], shortForm(cells[1])));
        String latin = generator.latin(shortForm(cells[1]));
        names.addAll(latin == null ? List.of() : List.of(latin));
        places.add(new Place("CN-" + cells[0], "CN", 0, List.copyOf(names)));
      }
    }
    return places;
  }

  private static String shortForm(String han) {
    int last = han.length() - 1;
    boolean isLong = last > 1 && ADMINISTRATION_IN_HAN.indexOf(han.charAt(last)) >= 0;
    return isLong ? han.substring(0, last) : han;
  }
}
