package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a name must be to have typing errors, and what does not count of its length. */
class FuzzyLookupTest {
  private static final NameResolver RESOLVER = new NamedPlaces()
      .country("CN", "China")
      .country("SA", "Saudi Arabia")
      .member("cn-wuhan", "Wuhan")
      .name("cn-wuhan", "de", "Hanstadt")
      .name("cn-wuhan", "fr", "Ouhanne")
      .member("sa-jouf", "Al-Jouf")
      .member("sa-khobar", "Al-Khobar")
      .resolver();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a name in another language needs two letters more
        "Hanstatd, China | true",
        "Ouhanen, China | false",
        // an article does not count
        "Al-Khobra, Saudi Arabia | true",
        "Al-Juof, Saudi Arabia | false",
      })
  void aNameMayHaveAnErrorOrIsTooShort(String text, boolean mayHaveOne) {
    Resolution answer = RESOLVER.resolve(text);
    assertThat(answer.member().isPresent()).as(answer.explanation()).isEqualTo(mayHaveOne);
  }
}
