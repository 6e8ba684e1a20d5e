package io.github.gnlc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void inlineEscapesMarksAndJoinsLines() {
    assertThat(Markdown.inline("*a* <b>\r\n#1 & [c](d)"))
        .isEqualTo("\\*a\\* \\<b\\> \\#1 \\& \\[c\\](d)");
  }

  @Test
  void cellKeepsLinesSpacesAndLinks() {
    assertThat(Markdown.cell(" a|b\n2")).isEqualTo("&#32;a\\|b<br>2");
    assertThat(Markdown.cell("https://x.example/a_b?c&d"))
        .isEqualTo("<https://x.example/a_b?c&amp;d>");
  }
}
