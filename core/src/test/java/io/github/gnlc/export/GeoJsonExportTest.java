package io.github.gnlc.export;

import static io.github.gnlc.export.SmallNetwork.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.error.UnknownKeyException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members on a map. */
class GeoJsonExportTest {
  @Test
  void isACollectionOfFeaturesAlsoOfThoseWithoutAPlace() {
    assertThat(GeoJsonExport.of(NETWORK.members().inCountry("CN"))
            .properties("name", "joined", "cohortId", "place.population")
            .toText())
        .isEqualTo("""
            {
              "type": "FeatureCollection",
              "bbox": [ 116.39723, 39.9075, 116.39723, 39.9075 ],
              "features": [ {
                "type": "Feature",
                "id": "cn-beijing",
                "geometry": {
                  "type": "Point",
                  "coordinates": [ 116.39723, 39.9075 ]
                },
                "properties": {
                  "name": "Beijing",
                  "joined": "../2015-09-30",
                  "cohortId": null,
                  "place.population": 18960744
                }
              }, {
                "type": "Feature",
                "id": "cn-hangzhou",
                "geometry": null,
                "properties": {
                  "name": "Hangzhou",
                  "joined": "2016-05",
                  "cohortId": null,
                  "place.population": null
                }
              } ]
            }
            """);
  }

  @Test
  void whatIsNotKnownIsNull() {
    assertThat(GeoJsonExport.of(NETWORK.members().inCountry("MX"))
            .properties("joined", "left")
            .toText())
        .contains("\"joined\": null,\n", "\"left\": null\n");
  }

  @Test
  void hasThePropertiesOfATableButWhatTheFeatureHasAlready() {
    assertThat(GeoJsonExport.of(NETWORK.members()).shownProperties())
        .containsExactly(
            "name",
            "distinction",
            "country.alpha2",
            "country.name",
            "country.region",
            "status",
            "joined",
            "joinedBasis",
            "left",
            "cohortId",
            "place.kind",
            "place.gazetteerName",
            "place.subdivision",
            "place.population",
            "wikidataId",
            "geonamesId")
        .isEqualTo(GeoJsonExport.of(List.of()).shownProperties());
  }

  @Test
  void nothingIsAnEmptyCollectionWithoutABox() {
    String nothing = """
        {
          "type": "FeatureCollection",
          "features": [ ]
        }
        """;

    assertThat(GeoJsonExport.of(NETWORK.members().inCountry("NZ")).toText()).isEqualTo(nothing);
    assertThat(GeoJsonExport.of(List.of()).toText()).isEqualTo(nothing);
  }

  @Test
  void refusesAPropertyThatIsNotThere() {
    GeoJsonExport export = GeoJsonExport.of(NETWORK.members());

    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> export.properties("country.alpha"))
        .withMessageStartingWith("No column 'country.alpha'; nearest: country.alpha2,"
            + " country.alpha3, country.name; the columns are id, name, distinction,");
  }

  @Test
  void nothingHasThePropertiesOfMembersAndNoOthers() {
    GeoJsonExport nothing = GeoJsonExport.of(List.of());

    assertThat(nothing.properties("name", "country.alpha3").shownProperties())
        .containsExactly("name", "country.alpha3");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> nothing.properties("foo"))
        .withMessageStartingWith("No column 'foo'")
        .withMessageContaining("the columns are id, name, distinction,");
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> GeoJsonExport.of(null))
        .withMessage("values is null; expected a selection or a list");
  }
}
