package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.Steps;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Comparing letter by letter against folding and lower case of the whole texts. */
class SpellingDifferenceProperties {
  @Example
  void tellsCaseFromMarksFromPunctuation() {
    assertThat(SpellingDifference.between("XI'AN", "Xi'an")).isEqualTo(Steps.CASE);
    assertThat(SpellingDifference.between("Sao Paulo", "São Paulo")).isEqualTo(Steps.MARKS);
    assertThat(SpellingDifference.between("Xian", "Xi'an")).isEqualTo(Steps.PUNCTUATION);
    assertThat(SpellingDifference.between("GrossAu", "Groß-Au"))
        .isEqualTo(Steps.PUNCTUATION | Steps.MARKS);
    assertThat(SpellingDifference.between("Groß-Au", "GrossAu"))
        .isEqualTo(Steps.PUNCTUATION | Steps.MARKS);
    assertThat(SpellingDifference.between("ΚΌΡΙΝΘΟΣ", "Κόρινθος")).isEqualTo(Steps.CASE);
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void theStepsAreThoseOfTheWholeTexts(@ForAll("spelt") Spelt spelt) {
    assertThat(SpellingDifference.between(spelt.text(), spelt.name()))
        .isEqualTo(between(spelt.text(), spelt.name()));
  }

  private static int between(String text, String name) {
    String textLetters = letters(text);
    String nameLetters = letters(name);
    boolean sameGaps = Folding.words(text).equals(Folding.words(name));
    int steps = sameGaps && text.length() == name.length() ? Steps.NONE : Steps.PUNCTUATION;
    if (textLetters.equals(nameLetters)) {
      return steps;
    }
    boolean sameCase =
        textLetters.toLowerCase(Locale.ROOT).equals(nameLetters.toLowerCase(Locale.ROOT));
    return steps | (sameCase ? Steps.CASE : Steps.MARKS);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Two texts of one key: each letter of the first has some letter of the same key in its place.
   */
  @Provide
  Arbitrary<Spelt> spelt() {
    Arbitrary<String> alike = Arbitraries.of(
        "aAáÁàÀ", "iIıİíÍ", "σΣς", "οΟόΌ", "иИйЙ", "ßẞ", "2²", "cC", "اأآ", " -,", "’'", "京",
        "ñÑnN");
    return alike
        .flatMap(letters -> Arbitraries.chars().with(letters).list().ofSize(2))
        .list()
        .ofMaxSize(8)
        .map(pairs -> new Spelt(joined(pairs, 0), joined(pairs, 1)));
  }

  private static String joined(List<List<Character>> pairs, int which) {
    return pairs.stream().map(pair -> pair.get(which).toString()).collect(Collectors.joining());
  }

  record Spelt(String text, String name) {}
}
