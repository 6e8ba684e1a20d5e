package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.SharedEndings;
import io.github.gnlc.internal.query.Catalogue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a typing error, and what is another name. */
class TypoCheckTest {
  private static final NameResolver RESOLVER = new NameResolver(new Catalogue(TestTables.small()
      .add("place_names", "cn-beijing", "en", "Alexandria", "")
      .add("place_names", "cn-beijing", "en", "Alexandria (Nova)", "")
      .add("place_names", "cn-beijing", "en", "Nova Alexandria-si", "")
      .add("place_names", "cn-beijing", "ar", "أكادير", "")
      .build()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alexandrai | true",
        "Aelxandrai, China | true",
        "Aelxandrai | false",
        "Alexadria, China | true",
        "Alexandria (Noba) | true",
        "Alexndria (Noav) | true",
        "Nova Alexandria-is | true",
        "Alexandria TX | false",
        "TX Alexandria | false",
        "Alexandria x | false",
        "Alexndria x | false",
        "Alexandria, TX | false",
        "Alexandria, US | false",
        "Alexandria (US) | false",
        "Alexandria 2 | false",
        "Alexandr1a | false",
        "Nova Alexandria II | false",
        "Agadyr | false",
      })
  void isInTheLettersOfANameAlone(String text, boolean isMisspelt) {
    Resolution answer = RESOLVER.resolve(text);
    assertThat(answer.member().isPresent()).as(answer.explanation()).isEqualTo(isMisspelt);
  }

  @Test
  void ofANameWithASharedEndingIsNotInTheLittleBeforeIt() {
    TestTables tables = TestTables.small().add("place_names", "cn-beijing", "en", "Kuburg", "");
    assertThat(new NameResolver(new Catalogue(tables.build()))
            .resolve("Kaburg, China")
            .member())
        .isPresent();
    for (int i = 0; i < 7; i++) {
      tables.add("other_places", "90" + i, "Place" + i + "burg", "DE", "300000");
    }
    NameResolver resolver = new NameResolver(new Catalogue(tables.build()));
    assertThat(resolver.resolve("Kaburg, China").member()).isEmpty();
    assertThat(resolver.resolve("Kubrug, China").member()).isPresent();
  }

  @Test
  void endingsAreSharedBySeven() {
    List<String> names = IntStream.range(0, 6).mapToObj(i -> "x" + i + "burg").toList();
    assertThat(new SharedEndings(names).stem("hamburg")).isEqualTo(7);
    List<String> seven = IntStream.range(0, 7).mapToObj(i -> "x" + i + "burg").toList();
    assertThat(new SharedEndings(seven).stem("hamburg")).isEqualTo(3);
    assertThat(new SharedEndings(seven).stem("burg")).isEqualTo(4);
  }

  private static TypoCheck check(String text) {
    NamedPlaces places = new NamedPlaces().country("KE", "Kenya").member("ke-nairobi", "Nairobi");
    for (int i = 0; i < 7; i++) {
      places.other("DE", 300_000, "Place" + i + "burg");
    }
    return new TypoCheck(text, Folding.words(text), places.index());
  }

  @ParameterizedTest
  @CsvSource({
    // another first letter makes another name of a short one
    "Howell, lowell, 1, false",
    "owell, lowell, 1, true",
    "xlowell, lowell, 1, true",
    "olwell, lowell, 1, true",
    "Akbul, kabul, 1, true",
    "Mangtscho, hangtscho, 1, false",
    "Mangtschou, hangtschou, 1, true",
    "x, ab, 2, false",
    // a code in capitals is no word of a name
    "San JUN, sanjuan, 1, false",
    "SAN Jaun, sanjuan, 1, false",
    "SAN JUN, sanjuan, 1, true",
    "San JUNA, sanjuan, 1, true",
    "San Jun, sanjuan, 1, true",
    "Sanjun 12, sanjuan12, 1, true",
    "Sanjun 12, sanjuan13, 1, false",
    // nor are errors that make up a word
    "Lowell x, lowell, 1, false",
    "x Lowell, lowell, 1, false",
    "Lowel x, lowell, 2, false",
    "Lowel xy, lowell, 2, false",
    "Lowull x, lowell, 2, false",
    "Lo Paso, lapaso, 1, true",
    "Lo Paso, lupaso, 2, false",
    "l Paso, lapaso, 1, true",
    "l Paso, lapaso, 2, false",
    "San Ju, sanja, 1, false",
    "San Uj, sanju, 1, true",
    "San Jun, sanjan, 1, true",
    "San Jun, sanxxn, 2, false",
    "San Juan, sanxuxn, 2, true",
    // before an ending that many names have, the beginning tells them apart
    "Kuburg, kaburg, 1, false",
    "Kabrug, kaburg, 1, true",
    "Hamyburg, hamxburg, 1, true",
    "amxburg, hamxburg, 1, false",
    "amxxburg, hamxxburg, 1, false",
    "amxxxburg, hamxxxburg, 1, true",
  })
  void aNameMayBeMeantOrNot(String text, String key, int errors, boolean isMeant) {
    assertThat(check(text).mayBe(key, errors)).isEqualTo(isMeant);
  }

  @ParameterizedTest
  @CsvSource({
    "Alexndria, Alexandria (Nova), 1, true",
    "Alexandria (Noba), Alexandria (Nova), 1, true",
    "Alexandria (Nov), Alexandria (Nova), 1, false",
    "Alexndria (Noav), Alexandria (Nova), 2, true",
    "Alexndria (Noav), Alexandria (Nova), 1, false",
    "Alexndria (Nova), Alexandria (Nova), 1, true",
    "Alexandria (Nova), Alexandria, 2, false",
    "Alexandria (UA), Alexandria (US), 1, false",
    "Alexandria (Kenya), Alexandria (Kenza), 1, false",
    "Alexandria (Keny), Alexandria (Kenya), 1, true",
  })
  void theErrorsMustBeWithinPartsThatAreLongEnough(
      String text, String name, int errors, boolean areWithin) {
    assertThat(check(text).hasPartsOf(name, errors)).isEqualTo(areWithin);
  }
}
