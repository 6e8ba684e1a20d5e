package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of administration are taken off a name, and the files they come from. */
class AffixesTest {
  private final Affixes ofCities = Affixes.ofCities();
  private final Affixes ofAreas = Affixes.ofAreas();

  @ParameterizedTest
  @CsvSource({
    "city of derry, derry",
    "derry city council, derry",
    "prefeitura municipal de contagem, contagem",
    "distrito metropolitano de quito, quito",
    "ajuntament de girona, girona",
    "hangzhou municipal government, hangzhou",
    "西安市, 西安",
    "bucheon si, bucheon",
  })
  void areTakenOff(String name, String rest) {
    assertThat(ofCities.strip(name)).isEqualTo(rest);
    assertThat(ofAreas.strip(name)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "ostan e tehran, tehran",
    "kyiv oblast, kyiv",
    "estado de mexico, mexico",
    "state of massachusetts, massachusetts",
    "co cork, cork",
    "浙江省, 浙江",
  })
  void thoseOfAnAreaAreTakenOffTheNameOfOne(String name, String rest) {
    assertThat(ofAreas.strip(name)).isEqualTo(rest);
    assertThat(ofCities.strip(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "city of", "city", "derry", "市", "市市", "北市", "x y"})
  void aNameThatHasNoneOrWouldVanishStays(String name) {
    assertThat(ofCities.strip(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"affixes.tsv", "institutions.tsv", "languages.tsv", "scripts.tsv"})
  void noLineOfTheFileIsThereTwice(String file) {
    Set<String> lines = new HashSet<>();
    List<String> twice = new ArrayList<>();
    TsvResource.read(file, (first, second) -> {
      if (!lines.add(first + "\t" + second)) {
        twice.add(first + "\t" + second);
      }
    });
    assertThat(lines).isNotEmpty();
    assertThat(twice).isEmpty();
  }

  /** A word of cities that is also one of areas would be read as one of cities everywhere. */
  @Test
  void noWordIsOfCitiesAndOfAreas() {
    Set<String> lines = new HashSet<>();
    TsvResource.read("affixes.tsv", (place, word) -> lines.add(place + "\t" + word));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("area "))
        .isNotEmpty()
        .noneMatch(line -> lines.contains(line.substring("area ".length())));
  }

  @Test
  void theWordsOfTheFilesAreFolded() {
    List<String> others = new ArrayList<>();
    TsvResource.read("affixes.tsv", (place, word) -> addUnfolded(word, others));
    TsvResource.read("institutions.tsv", (word, language) -> addUnfolded(word, others));
    assertThat(others).isEmpty();
  }

  private static void addUnfolded(String word, List<String> others) {
    if (!Folding.words(word).spaced().equals(word)) {
      others.add(word);
    }
  }

  @Test
  void anInstitutionIsNamedByAWordOfItsOwn() {
    Institutions institutions = new Institutions();
    assertThat(institutions.areNamedBy(Folding.words("Sichuan University"))).isTrue();
    assertThat(institutions.areNamedBy(Folding.words("National Library"))).isTrue();
    assertThat(institutions.areNamedBy(Folding.words("부산 대학교"))).isTrue();
    assertThat(institutions.areNamedBy(Folding.words("Universitytown"))).isFalse();
    assertThat(institutions.areNamedBy(Folding.words(""))).isFalse();
  }
}
