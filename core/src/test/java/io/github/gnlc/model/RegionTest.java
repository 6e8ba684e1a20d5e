package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gnlc.error.UnknownKeyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The regions and their names. */
class RegionTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsLabel(Region region) {
    assertThat(Region.of(region.label())).isEqualTo(region);
    assertThat(region).hasToString(region.label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "africa| No region 'africa'; nearest: Africa; give one of UNESCO's five regions",
        "Afrika| No region 'Afrika'; nearest: Africa; give one of UNESCO's five regions",
        "Arab State| No region 'Arab State'; nearest: Arab States; give one of UNESCO's five regions",
        "xyz| No region 'xyz'; give one of UNESCO's five regions",
        "''| No region ''; give one of UNESCO's five regions",
      })
  void refusesAnyOtherText(String label, String message) {
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> Region.of(label))
        .withMessage(message)
        .returns(UnknownKeyException.Kind.REGION, UnknownKeyException::kind)
        .returns(label, UnknownKeyException::key);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Region.of(null));
  }
}
