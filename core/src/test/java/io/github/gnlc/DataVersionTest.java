package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which version of a dataset is the older. */
class DataVersionTest {
  @ParameterizedTest
  @CsvSource({
    "2026.9.0, 2026.11.0",
    "2026.11.0, 2026.11.1",
    "2025.12.9, 2026.1.0",
    "2026.11, 2026.11.1",
    "2026.11.0+1.0, 2026.12.0+1.0",
    "2026.11.0+1.9, 2026.11.0+1.10",
  })
  void isOlder(String older, String newer) {
    assertThat(version(older).isOlderThan(version(newer))).isTrue();
    assertThat(version(newer).isOlderThan(version(older))).isFalse();
    assertThat(version(newer).isSameAs(version(older))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026.11.0, 2026.11", "2026.01.0, 2026.1.0", "1+2, 1.0+2.0"})
  void isTheSame(String one, String other) {
    assertThat(version(one).isSameAs(version(other))).isTrue();
    assertThat(version(one).isOlderThan(version(other))).isFalse();
  }

  @Test
  void isOlderIfOneLayerIs() {
    assertThat(version("2026.12.0+1.0").isOlderThan(version("2026.11.0+1.1"))).isTrue();
    assertThat(version("2026.11.0+1.1").isOlderThan(version("2026.12.0+1.0"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.0-beta", "v1", "1..2", "1.", "2026.11.0+", "12345678901"})
  void isNone(String text) {
    assertThat(DataVersion.parse(text)).isEmpty();
  }

  @Test
  void hasAsManyNumbersAsThereAre() {
    String many = "1" + ".1".repeat(100_000) + "+1".repeat(100_000);

    assertThat(version(many).isSameAs(version(many))).isTrue();
    assertThat(version("1" + ".1".repeat(100_000)).isOlderThan(version("2"))).isTrue();
    assertThat(DataVersion.parse(many + "+")).isEmpty();
  }

  private static DataVersion version(String text) {
    return DataVersion.parse(text).orElseThrow();
  }
}
