package io.github.gnlc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void inlineEscapesMarksAndJoinsLines() {
    assertThat(Markdown.inline("*a* <b>\r\n#1 & [c](d)"))
        .isEqualTo("\\*a\\* \\<b\\> \\#<!-- -->1 \\& \\[c\\](d)");
  }

  @Test
  void nothingBecomesALinkAMentionOrAFormula() {
    String text = "see https://x.example, WWW.x.example and me@x.example, @name, o/r#12, GH-7";
    String shown = "see https:<!-- -->//x.example, WWW<!-- -->.x.example and me@<!-- -->x.example,"
        + " @<!-- -->name, o/r\\#<!-- -->12, GH-<!-- -->7";

    assertThat(Markdown.inline(text)).isEqualTo(shown);
    assertThat(Markdown.cell(text)).isEqualTo(shown);
    assertThat(Markdown.inline("mailto:x $a$ $5"))
        .isEqualTo("mailto:<!-- -->x <span>$</span>a<span>$</span> <span>$</span>5");
    assertThat(Markdown.inline("12:30, a @ b, # 1, www")).isEqualTo("12:30, a @ b, \\# 1, www");
  }

  @Test
  void cellKeepsLinesSpacesAndLinks() {
    assertThat(Markdown.cell(" a|b\n2")).isEqualTo("&#32;a\\|b<br>2");
    assertThat(Markdown.cell("https://x.example/a_b?c&d"))
        .isEqualTo("<https://x.example/a_b?c&amp;d>");
    assertThat(Markdown.cell("https://x.example/도시")).isEqualTo("<https://x.example/도시>");
  }
}
