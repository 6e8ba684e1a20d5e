package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is defused for tables of one's own; CsvExportTest has all that counts as a formula. */
class SpreadsheetFormulasTest {
  @Test
  void anApostropheComesBeforeAFormulaAndNothingElse() {
    assertThat(SpreadsheetFormulas.defused("=1+1", ',')).isEqualTo("'=1+1");
    assertThat(SpreadsheetFormulas.defused(" @x", ',')).isEqualTo("' @x");
    assertThat(SpreadsheetFormulas.defused("'=1+1", ',')).isEqualTo("'=1+1");
    assertThat(SpreadsheetFormulas.defused("Xi'an", ',')).isEqualTo("Xi'an");
    assertThat(SpreadsheetFormulas.defused("", ',')).isEmpty();
  }

  @Test
  void whatBeginsACellForReadersOfAnotherSeparatorIsDefusedToo() {
    assertThat(SpreadsheetFormulas.defused("a;=1+1", ',')).isEqualTo("a;'=1+1");
    assertThat(SpreadsheetFormulas.defused("a;=1+1", ';')).isEqualTo("a;=1+1");
    assertThat(SpreadsheetFormulas.defused("a, =1", ';')).isEqualTo("a,' =1");
    assertThat(SpreadsheetFormulas.defused("a\t@x|+1\n-2", ',')).isEqualTo("a\t'@x|'+1\n'-2");
    assertThat(SpreadsheetFormulas.defused("a;b=1; c-d", ',')).isEqualTo("a;b=1; c-d");
    assertThat(SpreadsheetFormulas.defused("a;'=1+1", ',')).isEqualTo("a;'=1+1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\uFE66", "\uFE62", "\uFE63",
        "\uFE6B"
      })
  void smallAndFullWidthSignsAreSignsToo(String sign) {
    assertThat(SpreadsheetFormulas.defused(sign + "1", ',')).isEqualTo("'" + sign + "1");
    assertThat(SpreadsheetFormulas.defused("a;" + sign + "1", ',')).isEqualTo("a;'" + sign + "1");
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> SpreadsheetFormulas.defused(null, ','))
        .withMessage("text is null; expected the text of a cell");
  }

  @Test
  void oneApostropheIsEnoughAfterSeveralSeparators() {
    assertThat(SpreadsheetFormulas.defused("Notes:\r\n- one", ',')).isEqualTo("Notes:\r\n'- one");
  }

  /** With a look at all that follows each of them this would take hours. */
  @Test
  void veryManyLineBreaksAreReadOnce() {
    String text = "a" + "\n".repeat(3_000_000) + "=1";

    assertThat(SpreadsheetFormulas.defused(text, ',')).hasSize(text.length() + 1);
  }
}
