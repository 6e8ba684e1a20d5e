package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries by their names and codes. */
class CountryIndexTest {
  private static final Dataset DATASET = new TestTables()
      .add("countries", "GB", "GBR", "826", "United Kingdom", "")
      .add("countries", "GE", "GEO", "268", "Georgia", "")
      .add("countries", "NL", "NLD", "528", "Netherlands", "")
      .add("countries", "UA", "UKR", "804", "Ukraine", "")
      .add("country_names", "GB", "UK")
      .add("country_names", "UA", "Georgia")
      .add("country_names", "NL", "The Low Countries")
      .build();

  private static final CountryIndex INDEX = CountryIndex.of(DATASET);

  private static String alpha2(int country) {
    return country < 0 ? "none" : DATASET.members().country(country).alpha2();
  }

  @ParameterizedTest
  @CsvSource({
    "United Kingdom, GB",
    "the UNITED kingdom, GB",
    "uk, GB",
    "U.K., GB",
    "gb, GB",
    "GBR, GB",
    "826, GB",
    "ukr, UA",
    "The Netherlands, NL",
    "the nl, none",
    "The Low Countries, NL",
    "Low Countries, none",
    "Theukraine, none",
    "the, none",
    "GBX, none",
    "'', none",
  })
  void areFoundByNameOrCode(String text, String country) {
    assertThat(alpha2(INDEX.of(Folding.words(text)))).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb", "gbr", "826", "#gb"})
  void aCodeIsNoName(String code) {
    assertThat(INDEX.ofName(Folding.words(code))).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"gb, GB", "gbr, GB", "826, GB", "uk, none", "GB, none", "united, none"})
  void aNameIsNoCode(String code, String country) {
    assertThat(alpha2(INDEX.ofCode(code))).isEqualTo(country);
  }

  @Test
  void aCountrysOwnNameGoesBeforeAnothers() {
    assertThat(alpha2(INDEX.ofName(Folding.words("Georgia")))).isEqualTo("GE");
  }

  @Test
  void theBeginningMayBeThatOfSeveral() {
    assertThat(INDEX.withPrefix("uk").stream().map(CountryIndexTest::alpha2))
        .containsExactlyInAnyOrder("GB", "UA");
    assertThat(INDEX.withPrefix("nethe").stream().map(CountryIndexTest::alpha2))
        .containsExactly("NL");
    assertThat(INDEX.withPrefix("x")).isEmpty();
  }

  @Test
  void regionsAreNamedInFull() {
    assertThat(INDEX.region("arabstates")).isEqualTo(Region.ARAB_STATES);
    assertThat(INDEX.region(Folding.key(Region.ASIA_PACIFIC.label())))
        .isEqualTo(Region.ASIA_PACIFIC);
    assertThat(INDEX.region("arab")).isNull();
  }
}
