package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other places are those that the gazetteer has and that a name may be confused with. */
class OtherPlacesTest {
  private static final Path TABLES = Path.of("src", "main", "dataset");
  private static final Path TARGET = Path.of("target");

  /**
   * After members, names or the resolver changed, copy target/other_place*.csv to the dataset and
   * look at the difference.
   */
  @Test
  void areThoseOfTheGazetteerThatAResolverWithoutThemTakesForMembers(@TempDir Path folder)
      throws IOException {
    PlacesToKnow known = new PlacesToKnow(blind(folder));
    for (Gazetteer.Place place : Gazetteer.places()) {
      known.add(place);
    }
    Files.writeString(TARGET.resolve("other_places.csv"), known.placesAsCsv());
    Files.writeString(TARGET.resolve("other_place_names.csv"), known.namesAsCsv());
    assertThat(Files.readString(TABLES.resolve("other_places.csv"))).isEqualTo(known.placesAsCsv());
    assertThat(Files.readString(TABLES.resolve("other_place_names.csv")))
        .isEqualTo(known.namesAsCsv());
  }

  @Test
  void aNameOfTwoScriptsInOneWordIsLeftOut() {
    assertThat(PlacesToKnow.isOfOneScript("Chүn'chon'")).isFalse();
    assertThat(PlacesToKnow.isOfOneScript("Chun'chon'")).isTrue();
    assertThat(PlacesToKnow.isOfOneScript("さいたま市")).isTrue();
    assertThat(PlacesToKnow.isOfOneScript("TP Сочи")).isTrue();
  }

  @Test
  void romanianIsReadWithItsOwnLetters() throws IOException {
    assertThat(Gazetteer.places())
        .filteredOn(place -> place.country().equals("RO") || place.country().equals("MD"))
        .hasSizeGreaterThan(1000)
        .allSatisfy(place -> assertThat(place.name()).doesNotContainPattern("[şţŞŢ]"))
        .extracting(Gazetteer.Place::name)
        .contains("Iași", "Constanța");
  }

  /** The network of the dataset without other places. */
  private static Network blind(Path folder) throws IOException {
    try (var files = Files.list(TABLES)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    for (String table : new String[] {"other_places.csv", "other_place_names.csv"}) {
      Path file = folder.resolve(table);
      Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
    }
    return Network.open(folder);
  }
}
