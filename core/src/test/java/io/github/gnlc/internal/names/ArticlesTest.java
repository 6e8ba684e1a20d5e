package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the Arabic article is, and where something only looks like it. */
class ArticlesTest {
  @ParameterizedTest
  @CsvSource({
    "al madinah, madinah",
    "ar riyadh, riyadh",
    "ash shariqah, shariqah",
    "el jadida, jadida",
    "l ariana, ariana",
    "al ain city, ain city",
    "المدينة, مدينة",
    "الرياض, رياض",
  })
  void isLeftOut(String words, String rest) {
    assertThat(Articles.strip(words)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "al", "al a", "al ab", "almaty", "alain", "los angeles", "ال", "الف", "مكة"})
  void isNone(String words) {
    assertThat(Articles.strip(words)).isEqualTo(words);
  }

  @Test
  void isWrittenInCountriesThatSpeakArabic() {
    assertThat(Articles.areWrittenIn("SA")).isTrue();
    assertThat(Articles.areWrittenIn("MA")).isTrue();
    assertThat(Articles.areWrittenIn("ES")).isFalse();
    assertThat(Articles.areWrittenIn("IR")).isFalse();
  }
}
