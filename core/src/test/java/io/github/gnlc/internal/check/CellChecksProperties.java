package io.github.gnlc.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.schema.Column;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts of every kind, checked as a table's are and by a plain model of the rules. */
class CellChecksProperties {
  private static final Column TEXT =
      Column.builder("column", Column.Type.TEXT, "A column").build();
  private static final List<Character> ODD = List.of(
      ' ', '~', '\u007F', '\u0000', '\t', '\n', '\u0085', '\u00A0', '\u0300', '\u0301', '\u2003',
      '\u3000', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\u00E9', '\u1100', '\u1161');

  @Property(tries = 5000)
  void aTextIsWellIfTheModelSaysSo(@ForAll("texts") String text) {
    assertThat(CellChecks.expected(TEXT, text)).isEqualTo(model(text));
  }

  @Property(tries = 2000)
  void aTextIsWellFormedIfItSurvivesUtf8(@ForAll("texts") String text) {
    boolean survives = StandardCharsets.UTF_8.newEncoder().canEncode(text);

    assertThat(CellChecks.isWellFormed(text)).isEqualTo(survives);
  }

  private static Optional<String> model(String text) {
    if (!text.strip().equals(text)) {
      return Optional.of("expected no white space at either end");
    }
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
      return Optional.of("expected no control characters or line breaks");
    }
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      return Optional.of("expected no half of a surrogate pair");
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC).equals(text)
        ? Optional.empty()
        : Optional.of("expected Unicode normalization form C");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> any = Arbitraries.oneOf(
        Arbitraries.chars().range(' ', '~'),
        Arbitraries.of(ODD),
        Arbitraries.chars().all());
    return Arbitraries.oneOf(
        any.list().ofMaxSize(6).map(CellChecksProperties::text),
        Arbitraries.strings().ascii().ofMaxLength(8),
        Arbitraries.strings().all().ofMaxLength(8));
  }

  private static String text(List<Character> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }
}
