package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.OtherPlace;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Places that are no members, by name and country. */
class OtherPlacesTest {
  private static final OtherPlaces PLACES = new NameIndex(TestTables.small()
          .add("other_places", "1", "Córdoba", "MX", "200000")
          .add("other_places", "2", "Cordoba", "MA", "300000")
          .add("other_places", "3", "Qurtuba", "KE", "900")
          .add("other_place_names", "3", "Cordoba")
          .add("other_place_names", "3", "Córdova")
          .add("other_place_names", "4", "Nowhere")
          .build())
      .otherPlaces();

  private static String largest(String key, String country) {
    OtherPlace place = PLACES.largest(key, country);
    return place == null ? "none" : place.id();
  }

  @Test
  void theLargestOfANameIsMeant() {
    assertThat(largest("cordoba", null)).isEqualTo("2");
    assertThat(largest("cordoba", "MX")).isEqualTo("1");
    assertThat(largest("cordoba", "KE")).isEqualTo("3");
    assertThat(largest("cordoba", "NZ")).isEqualTo("none");
    assertThat(largest("qurtub", null)).isEqualTo("none");
    assertThat(largest("", null)).isEqualTo("none");
  }

  @Test
  void allOfItsNamesAreKnown() {
    assertThat(largest("qurtuba", null)).isEqualTo("3");
    assertThat(largest(Folding.key("서울"), null)).isEqualTo("1835848");
    assertThat(PLACES.has("cordova")).isTrue();
    assertThat(PLACES.has("nowhere")).isFalse();
  }

  @Test
  void marksAreComparedToTheLetter() {
    OtherPlace marked = PLACES.largest("cordoba", "MX");
    assertThat(PLACES.isNamed(marked, "Córdoba")).isTrue();
    assertThat(PLACES.isNamed(marked, "Cordoba")).isFalse();
    OtherPlace other = PLACES.largest("cordoba", "KE");
    assertThat(PLACES.isNamed(other, "Córdova")).isTrue();
    assertThat(PLACES.isNamed(other, "Córdoba")).isFalse();
  }

  @Test
  void aPlaceIsAValue() {
    assertThat(PLACES.largest("seoul", "KR"))
        .isEqualTo(OtherPlace.builder()
            .id("1835848")
            .name("Seoul")
            .country("KR")
            .population(10_349_312)
            .build());
  }

  @Test
  void itsKeysAreThoseOfTheGazetteer() {
    Set<String> keys = new HashSet<>();
    PLACES.addKeysTo(keys);
    assertThat(keys).containsExactlyInAnyOrder("seoul", "cordoba", "qurtuba");
  }
}
