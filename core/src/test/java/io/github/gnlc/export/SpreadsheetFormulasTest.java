package io.github.gnlc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** What is defused for tables of one's own; CsvExportTest has all that counts as a formula. */
class SpreadsheetFormulasTest {
  @Test
  void anApostropheComesBeforeAFormulaAndNothingElse() {
    assertThat(SpreadsheetFormulas.defused("=1+1")).isEqualTo("'=1+1");
    assertThat(SpreadsheetFormulas.defused(" @x")).isEqualTo("' @x");
    assertThat(SpreadsheetFormulas.defused("'=1+1")).isEqualTo("'=1+1");
    assertThat(SpreadsheetFormulas.defused("Xi'an")).isEqualTo("Xi'an");
    assertThat(SpreadsheetFormulas.defused("")).isEmpty();
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> SpreadsheetFormulas.defused(null))
        .withMessage("text is null; expected the text of a cell");
  }
}
