package io.github.gnlc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Xi'an", "西安市", "می‌خواهم", "a\u00A0b"})
  void ofAShortTextIsTheText(String text) {
    assertThat(Excerpt.of(text)).isEqualTo(text);
    assertThat(Excerpt.withLength(text)).isEqualTo(text);
  }

  @Test
  void ofALongTextIsItsBeginning() {
    assertThat(Excerpt.of("🎉".repeat(80))).isEqualTo("🎉".repeat(80));
    assertThat(Excerpt.of("🎉".repeat(81))).isEqualTo("🎉".repeat(80) + "…");
    assertThat(Excerpt.withLength("a".repeat(5000)))
        .isEqualTo("a".repeat(80) + "… (5000 characters)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\0", "\u2028", "\u202E", "\u2066", "\uD83C"})
  void replacesWhatWouldGarbleTheMessage(String text) {
    assertThat(Excerpt.of("a" + text + "b")).isEqualTo("a\uFFFDb");
  }
}
