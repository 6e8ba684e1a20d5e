package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.TestTables;
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
}
