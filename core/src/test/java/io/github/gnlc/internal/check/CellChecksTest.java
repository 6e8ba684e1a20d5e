package io.github.gnlc.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gnlc.internal.schema.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected of a cell, for each kind of column. */
class CellChecksTest {
  private static Column.Builder of(Column.Type type) {
    return Column.builder("column", type, "A column");
  }

  private static String expected(Column.Builder column, String cell) {
    return CellChecks.expected(column.build(), cell).orElse("");
  }

  @Test
  void aRequiredCellIsNotEmpty() {
    assertThat(expected(of(Column.Type.TEXT), null)).isEqualTo("a value is missing");
  }

  @Test
  void anOptionalCellMayBeEmpty() {
    assertThat(expected(of(Column.Type.INTEGER).atLeast(1).optional(), null)).isEmpty();
  }

  @Test
  void anOptionalCellThatIsNotEmptyIsChecked() {
    assertThat(expected(of(Column.Type.INTEGER).optional(), "x"))
        .isEqualTo("expected a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "\ta", "a\u2003", "\n", " "})
  void aTextHasNoWhiteSpaceAtItsEnds(String cell) {
    assertThat(expected(of(Column.Type.TEXT), cell))
        .isEqualTo("expected no white space at either end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u0000b", "a\u007Fb", "a\u0085b"})
  void aTextHasNoControlCharacters(String cell) {
    assertThat(expected(of(Column.Type.TEXT), cell))
        .isEqualTo("expected no control characters or line breaks");
  }

  @Test
  void aTextIsComposed() {
    assertThat(expected(of(Column.Type.TEXT), "e\u0301"))
        .isEqualTo("expected Unicode normalization form C");
    assertThat(expected(of(Column.Type.TEXT), "\u00E9 北京 \uD83C\uDFD9")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "123456789012345678"})
  void aWholeNumberIsOne(String cell) {
    assertThat(expected(of(Column.Type.INTEGER), cell)).isEmpty();
    assertThatCode(() -> Long.parseLong(cell)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1.5", "1,000", "+7", "-0", "007", "1234567890123456789", "٧", "-"})
  void anythingElseIsNoWholeNumber(String cell) {
    assertThat(expected(of(Column.Type.INTEGER), cell)).isEqualTo("expected a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-7", "23.5", "-0.25", "123456789.123456789"})
  void aDecimalNumberIsOne(String cell) {
    assertThat(expected(of(Column.Type.DECIMAL), cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "1,5", ".5", "5.", "+5", "1e3", "NaN", "Infinity", "1234567890", "--1"})
  void anythingElseIsNoDecimalNumber(String cell) {
    assertThat(expected(of(Column.Type.DECIMAL), cell))
        .isEqualTo("expected a decimal number such as 23.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-10", "2016-10-01", "../2016", "2016-04/2017-01-24"})
  void aDateIsOne(String cell) {
    assertThat(expected(of(Column.Type.EDTF), cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-13 | no date in EDTF: the month is not within 01 to 12",
        "2015-02-29 | no date in EDTF: the month has no such day",
        "1 Oct 2016 | no date in EDTF: expected a digit in place of ' '",
        "2016? | no date in EDTF: expected YYYY, YYYY-MM, YYYY-MM-DD, any of them after '../' or two with '/' between, or nothing",
        "2017/2016 | no date in EDTF: the interval ends before it begins",
        "2016/2016 | no date in EDTF: expected '2016' for an interval of one date",
      })
  void anythingElseIsNoDate(String cell, String message) {
    assertThat(expected(of(Column.Type.EDTF), cell)).isEqualTo(message);
  }

  @Test
  void aCodeIsOneOfTheList() {
    Column.Builder column = of(Column.Type.TEXT).oneOf(List.of("city", "seat"));

    assertThat(expected(column, "seat")).isEmpty();
    assertThat(expected(column, "Seat")).isEqualTo("expected one of city, seat");
  }

  @Test
  void aTextHasTheFormOfItsColumn() {
    Column.Builder column = of(Column.Type.TEXT).pattern("[A-Z]{2}");

    assertThat(expected(column, "CN")).isEmpty();
    assertThat(expected(column, "CNN")).isEqualTo("expected a text of the form [A-Z]{2}");
  }

  @ParameterizedTest
  @CsvSource({
    "-90, ''",
    "90.000, ''",
    "89.999999999, ''",
    "-90.000000001, expected at least -90",
    "90.000000001, expected at most 90",
  })
  void aNumberIsWithinItsLimits(String cell, String message) {
    assertThat(expected(of(Column.Type.DECIMAL).within(-90, 90), cell)).isEqualTo(message);
  }

  @Test
  void aLimitIsPrintedInFull() {
    assertThat(expected(of(Column.Type.INTEGER).within(2013, 9000), "10000"))
        .isEqualTo("expected at most 9000");
    assertThat(expected(of(Column.Type.INTEGER).atLeast(0), "-1")).isEqualTo("expected at least 0");
  }
}
