package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is offered for what has been typed, in what order, with what score. */
class TypeAheadTest {
  private static final NameResolver RESOLVER = places().resolver();

  private static NamedPlaces places() {
    return new NamedPlaces()
        .country("CN", "China")
        .country("CO", "Colombia")
        .country("CR", "Costa Rica")
        .country("IR", "Iran")
        .member("cn-changzhou", "Changzhou")
        .member("cn-changsha", "Changsha")
        .member("co-bogota", "Bogotá")
        .name("co-bogota", "de", "Chiaburg")
        .name("co-bogota", "en", "Neu Granada")
        .name("co-bogota", "fr", "San")
        .member("co-quibdo", "San Cha")
        .member("co-san-juan", "San Juan")
        .member("cr-san-juan", "San Juan")
        .member("cr-villanueva", "Villanueva de Oriente")
        .member("ir-hashtgerd", "Hashtgerd")
        .name("ir-hashtgerd", "und", "New Town")
        .unconfirmed("ir-chabahar", "Chabahar");
  }

  private static List<String> offered(String typed) {
    return RESOLVER.search(typed, 9).stream()
        .map(match -> match.member().id() + " " + match.score())
        .toList();
  }

  private static Match first(String typed) {
    return RESOLVER.search(typed, 1).get(0);
  }

  @Test
  void officialNamesComeBeforeForeignOnesHoweverLong() {
    assertThat(offered("ch"))
        .containsExactly(
            "cn-changsha 0.775", "cn-changzhou 0.767", "co-quibdo 0.767", "co-bogota 0.767");
  }

  @Test
  void theShorterNameComesFirstAndTheMissingLettersCost() {
    assertThat(offered("chang")).containsExactly("cn-changsha 0.888", "cn-changzhou 0.867");
    assertThat(first("chang").steps()).containsExactly(NameStep.PREFIX);
  }

  @Test
  void aNameThatIsTheTextComesBeforeOfficialNamesThatBeginWithIt() {
    assertThat(offered("san").get(0)).isEqualTo("co-bogota 1.0");
    assertThat(first("San").name()).isEqualTo("San");
    assertThat(first("San").steps()).isEmpty();
  }

  @Test
  void aLaterWordOfAnOfficialNameIsFoundAtTheCostOfTheWholeName() {
    assertThat(offered("jua")).containsExactly("co-san-juan 0.829", "cr-san-juan 0.829");
    assertThat(offered("ori")).containsExactly("cr-villanueva 0.748");
  }

  @Test
  void aLaterWordOfAnotherNameIsFoundFromFourLettersOn() {
    assertThat(offered("gra")).isEmpty();
    assertThat(offered("gran")).containsExactly("co-bogota 0.82");
  }

  @Test
  void theBeginningOfTheCountryMayFollowThatOfTheName() {
    assertThat(offered("san j col")).containsExactly("co-san-juan 0.872");
    assertThat(offered("san j costa r")).containsExactly("cr-san-juan 0.872");
    assertThat(offered("san j cr")).containsExactly("cr-san-juan 0.872");
    assertThat(offered("cha chi")).containsExactly("cn-changsha 0.813", "cn-changzhou 0.8");
    assertThat(offered("san j ir")).isEmpty();
    assertThat(first("Changsha chi").steps()).containsExactly(NameStep.COUNTRY);
    assertThat(first("Changs chi").steps()).containsExactly(NameStep.COUNTRY, NameStep.PREFIX);
  }

  @Test
  void aMisspeltNameComesLast() {
    assertThat(offered("hashtgrd")).containsExactly("ir-hashtgerd 0.9");
    assertThat(first("Hashtgrd").steps()).containsExactly(NameStep.ONE_EDIT);
    assertThat(offered("chandzhou")).containsExactly("cn-changzhou 0.9");
  }

  @Test
  void twoLettersMayBeWrongFromTenOn() {
    assertThat(offered("hashdgrd")).isEmpty();
    assertThat(offered("hazhtgerb")).isEmpty();
    assertThat(offered("hazhtgerdd")).containsExactly("ir-hashtgerd 0.82");
    assertThat(offered("vilanueva de oriente")).containsExactly("cr-villanueva 0.9");
    assertThat(offered("vilanueva de orientte")).containsExactly("cr-villanueva 0.82");
  }

  @Test
  void whatIsNoMemberOrHasAWeakNameIsNotOfferedByIt() {
    assertThat(offered("chab")).isEmpty();
    assertThat(offered("new")).isEmpty();
  }

  @Test
  void notMoreThanTheLimitAreOffered() {
    assertThat(places().resolver().search("ch", 2))
        .extracting(match -> match.member().id())
        .containsExactly("cn-changsha", "cn-changzhou");
  }

  @Test
  void nothingIsOfferedForATextWithoutLettersAndDigits() {
    assertThat(offered("")).isEmpty();
    assertThat(offered(" -…")).isEmpty();
  }
}
