package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How a text is taken apart into parts and words. */
class TextPartsProperties {
  /** The same rule as a regular expression. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;/()\\[\\]|\\t\\r\\n@>›»→•،؛、，（）]|(?<=\\s)[-–—]+(?=\\s)");

  @Example
  void partsStandBetweenSeparators() {
    assertThat(TextParts.of("Nam-gu (Busan), Korea")).containsExactly("Nam-gu", "Busan", "Korea");
    assertThat(TextParts.of("Xi'an – China")).containsExactly("Xi'an", "China");
    assertThat(TextParts.of(" ,; ")).isEmpty();
    assertThat(TextParts.of("- Cork -")).containsExactly("- Cork -");
    assertThat(TextParts.of("Mexico › Puebla")).containsExactly("Mexico", "Puebla");
    assertThat(TextParts.of("شیراز، فارس")).containsExactly("شیراز", "فارس");
    assertThat(TextParts.of("南区（釜山）")).containsExactly("南区", "釜山");
    assertThat(TextParts.of("Recife-PE")).containsExactly("Recife-PE");
    assertThat(TextParts.of("[]()")).isEmpty();
  }

  @Example
  void wordsStandBetweenWhiteSpaceOfAnyKind() {
    assertThat(TextParts.words("  Lowell\u00A0MA\u3000USA "))
        .containsExactly("Lowell", "MA", "USA");
    assertThat(TextParts.words("전라북도 전주시")).containsExactly("전라북도", "전주시");
    assertThat(TextParts.words("")).isEmpty();
    assertThat(TextParts.join(List.of("a", "b", "c"), 1, 3)).isEqualTo("b c");
    assertThat(TextParts.join(List.of("a", "b", "c"), 0, 1)).isEqualTo("a");
  }

  @Property(tries = 2000)
  void partsAreThoseOfTheRegularExpression(@ForAll("texts") String text) {
    List<String> expected = SEPARATOR
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
    assertThat(TextParts.of(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab  -–—,;/()[]|\t\r\n@>›»→•،؛、，（）").ofMaxLength(16);
  }
}
