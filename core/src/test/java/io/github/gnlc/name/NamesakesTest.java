package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.OtherPlace;
import org.junit.jupiter.api.Test;

/** Places that have the name of a member: how large they are decides. */
class NamesakesTest {
  private static final NameResolver RESOLVER = new NamedPlaces()
      .country("AR", "Argentina")
      .country("ES", "Spain")
      .country("NI", "Nicaragua")
      .country("PT", "Portugal")
      .member("ar-cordoba", "Córdoba")
      .population("ar-cordoba", "Córdoba", 1_400_000)
      .member("ni-granada", "Granada")
      .population("ni-granada", "Granada", 100_000)
      .member("ni-leon", "León")
      .member("pt-macao", "Mação")
      .other("ES", 300_000, "Córdoba")
      .other("ES", 230_000, "Granada")
      .other("NI", 150_000, "Granada")
      .other("ES", 120_000, "León")
      .other("ES", 600_000, "Macao")
      .resolver();

  private static Resolution resolve(String text) {
    return RESOLVER.resolve(text);
  }

  @Test
  void aSmallerPlaceIsToldBesideTheMember() {
    Resolution answer = resolve("Cordoba");
    assertThat(answer.member().map(Member::id)).contains("ar-cordoba");
    assertThat(answer.otherPlaces())
        .extracting(OtherPlace::toString)
        .containsExactly("Córdoba, ES");
    assertThat(answer.explanation())
        .endsWith("; there is also Córdoba, ES, with 300000 inhabitants");
  }

  @Test
  void aMuchLargerOneMakesTheTextAmbiguous() {
    Resolution answer = resolve("Granada");
    assertThat(answer).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(answer.candidates()).hasSize(1);
    assertThat(answer.otherPlaces()).extracting(OtherPlace::country).containsExactly("ES");
    assertThat(answer.explanation())
        .contains(" or Granada, ES, with 230000 inhabitants; give a country or a coordinate");
  }

  @Test
  void withTheCountryOnlyItsPlacesCount() {
    Resolution answer = resolve("Granada, Nicaragua");
    assertThat(answer.member().map(Member::id)).contains("ni-granada");
    assertThat(answer.otherPlaces()).extracting(OtherPlace::country).containsExactly("NI");
    assertThat(resolve("Granada, Spain").member()).isEmpty();
  }

  @Test
  void aLargeOneCountsWhereThePopulationOfTheMemberIsNotKnown() {
    assertThat(resolve("León")).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(resolve("León, Nicaragua").member().map(Member::id)).contains("ni-leon");
  }

  @Test
  void marksTellThemApart() {
    assertThat(resolve("Mação").member().map(Member::id)).contains("pt-macao");
    assertThat(resolve("Mação").otherPlaces()).isEmpty();
    assertThat(resolve("Macao").member()).isEmpty();
  }

  private static NamedPlaces twoOfOneName() {
    return new NamedPlaces()
        .country("AR", "Argentina")
        .country("CL", "Chile")
        .member("ar-santiago", "Santiago")
        .population("ar-santiago", "Santiago", 100_000)
        .member("cl-santiago", "Santiago")
        .population("cl-santiago", "Santiago", 90_000);
  }

  @Test
  void besideTwoMembersAMuchLargerPlaceIsToldToo() {
    Resolution answer =
        twoOfOneName().other("ES", 200_000, "Santiago").resolver().resolve("Santiago");
    assertThat(answer.candidates()).hasSize(2);
    assertThat(answer.otherPlaces()).extracting(OtherPlace::country).containsExactly("ES");
    Resolution smaller =
        twoOfOneName().other("ES", 199_999, "Santiago").resolver().resolve("Santiago");
    assertThat(smaller.candidates()).hasSize(2);
    assertThat(smaller.otherPlaces()).isEmpty();
  }

  @Test
  void aNameThatACountryHasInSomeOtherLanguageIsTheMembersIfItIsOfficial() {
    NamedPlaces places = new NamedPlaces()
        .country("GD", "Grenada", "Granada")
        .country("NI", "Nicaragua")
        .member("ni-granada", "Granada")
        .member("ni-leon", "León")
        .name("ni-leon", "de", "Grenada");
    assertThat(places.resolver().resolve("Granada").member().map(Member::id))
        .contains("ni-granada");
    assertThat(places.resolver().resolve("Grenada").explanation())
        .startsWith("'Grenada' is no member: it is the name of a country (GD); nearest is León");
  }

  private static Resolution besideMasaya(long own, String name, long population) {
    NamedPlaces places = new NamedPlaces().country("NI", "Nicaragua").member("ni-masaya", "Masaya");
    if (own > 0) {
      places.population("ni-masaya", "Masaya", own);
    }
    return places.other("ES", population, name, "Masaya").resolver().resolve("Masaya");
  }

  @Test
  void whereThePopulationOfTheMemberIsNotKnownAPlaceOfAHundredThousandIsAsLikely() {
    assertThat(besideMasaya(0, "Masaya", 100_000)).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(besideMasaya(0, "Masaya", 99_999)).isInstanceOf(Resolution.Matched.class);
  }

  @Test
  void aPlaceIsToldIfItIsLargeOrHasATenthOfTheInhabitants() {
    assertThat(besideMasaya(1_400_000, "Masaya", 100_000).otherPlaces()).hasSize(1);
    assertThat(besideMasaya(1_400_000, "Masaya", 99_999).otherPlaces()).isEmpty();
    assertThat(besideMasaya(500_000, "Masaya", 50_000).otherPlaces()).hasSize(1);
    assertThat(besideMasaya(500_000, "Masaya", 49_999).otherPlaces()).isEmpty();
  }

  @Test
  void aPlaceThatTheGazetteerCallsOtherwiseIsNotTold() {
    Resolution answer = besideMasaya(1_400_000, "Managua", 300_000);
    assertThat(answer.member()).isPresent();
    assertThat(answer.otherPlaces()).isEmpty();
  }
}
