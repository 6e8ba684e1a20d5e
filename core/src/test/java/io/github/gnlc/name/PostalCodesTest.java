package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a postal code, and what is left. */
class PostalCodesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CH-1015 Lausanne | Lausanne",
        "1015 Lausanne | Lausanne",
        "Wuhan 430072, China | Wuhan, China",
        "Wuhan, 430072, China | Wuhan, China",
        "Lille Cedex | Lille",
        "Lille cedex | Lille",
        "59000 LILLE CEDEX 9, France | LILLE, France",
        "Lille cedex 09 | Lille",
        "1012 AB Amsterdam | Amsterdam",
        "Manchester M13 9PL | Manchester",
        "Belfast BT7 1NN, UK | Belfast, UK",
        "Edmonton T6G 2R3 | Edmonton",
        "Lowell, MA 01854-1234 | Lowell, MA",
        "SE-22100 Lund | Lund",
        "050-0083 Muroran | Muroran",
        "123 Town | Town",
        "1234567890 Town | Town",
        "ABC-1234 Town | Town",
        "1-23 AB Town | AB Town",
        "Manchester M1 1AE | Manchester",
        "London SW1A 1ZZ | London",
        "Aberdeen AB10 1XY | Aberdeen",
        "Lille Cedex Nord | Lille Nord",
      })
  void isTakenOut(String text, String rest) {
    assertThat(PostalCodes.strip(text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lausanne",
        "Route 66",
        "District 9",
        "12 de Octubre",
        "M13 Manchester",
        "M13 Manchester Road",
        "M13 9pl Manchester",
        "M1a 9PL Manchester",
        "SW1AB 1AA London",
        "ABCD-1234 Town",
        "6th of October",
        "430072",
        "430072, 1012 AB",
        "cedex",
        "Cedex 9",
        "Cedexville",
        "a1234 b",
        "12345678901 Town",
        "",
        "٤٣٠٠٧٢ الرياض",
      })
  void isNone(String text) {
    assertThat(PostalCodes.strip(text)).isEqualTo(text);
  }

  @Property
  void whatIsLeftHasNoCodeMore(@ForAll("texts") String text) {
    String rest = PostalCodes.strip(text);
    assertThat(rest.length()).isLessThanOrEqualTo(2 * text.length());
    assertThat(TextParts.of(rest).isEmpty()).isEqualTo(TextParts.of(text).isEmpty());
  }

  @Property
  void aTextWithoutDigitsAndCedexStays(@ForAll("names") String text) {
    assertThat(PostalCodes.strip(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("CH-", "1015", "12", "AB", " ", ", ", "Cedex", "Town", "M13", "9PL", "(")
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("abAB -,()é京").ofMaxLength(20);
  }
}
