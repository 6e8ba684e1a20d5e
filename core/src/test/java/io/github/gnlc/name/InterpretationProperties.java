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

/** How a text is taken apart. */
class InterpretationProperties {
  /** The same rule as a regular expression. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;/()\\[\\]|\\t\\r\\n،、，]|(?<=\\s)[-–—]+(?=\\s)");

  @Example
  void partsStandBetweenSeparators() {
    assertThat(Interpretation.parts("Nam-gu (Busan), Korea"))
        .containsExactly("Nam-gu", "Busan", "Korea");
    assertThat(Interpretation.parts("Xi'an – China")).containsExactly("Xi'an", "China");
    assertThat(Interpretation.parts(" ,; ")).isEmpty();
    assertThat(Interpretation.parts("- Cork -")).containsExactly("- Cork -");
  }

  @Property(tries = 2000)
  void partsAreThoseOfTheRegularExpression(@ForAll("texts") String text) {
    List<String> expected = SEPARATOR
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
    assertThat(Interpretation.parts(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab  -–—,;/()[]|\t\r\n،、，").ofMaxLength(16);
  }
}
