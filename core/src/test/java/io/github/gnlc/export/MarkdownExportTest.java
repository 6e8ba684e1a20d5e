package io.github.gnlc.export;

import static io.github.gnlc.export.SmallNetwork.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.error.UnknownKeyException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in Markdown. */
class MarkdownExportTest {
  @Test
  void alignsNumbersToTheRight() {
    assertThat(MarkdownExport.of(NETWORK.members().inCountry("MA"))
            .columns("name", "place.population", "wikidataId")
            .toText())
        .isEqualTo("""
            | name | place.population | wikidataId |
            |---|---:|---|
            | Benguerir | 62872 | |
            """);
  }

  @Test
  void nothingHasAHeaderOfItsColumns() {
    assertThat(MarkdownExport.of(NETWORK.awards().where(award -> false)).toText())
        .isEqualTo("| year | memberId | sourceIds |\n|---|---|---|\n");
    assertThat(MarkdownExport.of(List.of()).toText()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a|b,a\\|b",
        "a\\|b,a\\\\\\|b",
        "*a* _b_ `c` ~d~ #e,\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\#e",
        "[a](b) ![c],\\[a\\](b) \\!\\[c\\]",
        "<b>&amp;,\\<b\\>\\&amp;",
        "  a  ,&#32; a &#32;",
        "https://x.example/a_b?c&d,<https://x.example/a_b?c&amp;d>",
        "see https://x.example/a_b,see https:<!-- -->//x.example/a\\_b",
        "https://x.example/a|b,https:<!-- -->//x.example/a\\|b"
      })
  void escapesWhatMarkdownOrHtmlWouldTakeForAMark(String text, String cell) {
    assertThat(MarkdownExport.of(List.of(Map.of("a", text))).toText())
        .isEqualTo("| a |\n|---|\n| " + cell + " |\n");
  }

  @Test
  void keepsARowInALine() {
    assertThat(MarkdownExport.of(List.of(Map.of("a", "1\n2\r\n3\r4\u20285\t\u000B")))
            .toText())
        .isEqualTo("| a |\n|---|\n| 1<br>2<br>3<br>4&#8232;5&#9;&#11; |\n");
  }

  @Test
  void refusesAColumnThatIsNotThere() {
    MarkdownExport export = MarkdownExport.of(NETWORK.awards());

    assertThat(export.shownColumns()).containsExactly("year", "memberId", "sourceIds");
    assertThat(export.availableColumns()).containsExactly("year", "memberId", "sourceIds", "label");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> export.columns("member"))
        .withMessage(
            "No column 'member'; nearest: memberId; the columns are year, memberId, sourceIds,"
                + " label");
  }
}
