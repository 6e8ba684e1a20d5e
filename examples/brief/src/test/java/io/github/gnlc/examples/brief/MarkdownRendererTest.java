package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The Markdown as a reader of Markdown reads it. */
class MarkdownRendererTest {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  @Test
  void hasARowForEachMemberAndANoteForEachSource() throws IOException {
    Brief brief = Networks.BRIEFS.build("CN", Language.EN);
    Document page = read(brief);
    assertEquals("China", page.selectFirst("h1").text());
    assertEquals(15, page.select("table").get(0).select("tbody tr").size());
    assertEquals("Beijing", page.select("tbody td").get(0).text());
    assertEquals(brief.notes().size(), page.select("em").size());
  }

  @Test
  void escapesWhatTheDataSay() throws IOException {
    Document page = read(Networks.HOSTILE);
    assertTrue(page.select("img, script, del, code").isEmpty());
    List<String> names = page.select("table").get(0).select("td:first-child").eachText();
    assertTrue(
        names.containsAll(List.of(Networks.IMAGE, Networks.FORMULA, Networks.MARKS)),
        names::toString);
    assertTrue(page.select("em").eachText().contains(Networks.MARKS));
    assertTrue(page.select("a[href^=javascript]").isEmpty());
  }

  @Test
  void escapesMarksAndTheBeginningsOfBlocks() {
    assertEquals("a\\|b \\*c\\* \\_d\\_ \\<e\\> \\[f\\]", Markdown.escape("a|b *c* _d_ <e> [f]"));
    assertEquals("1\\. x", Markdown.escape("1. x"));
    assertEquals("\\- x", Markdown.escape("- x"));
    assertEquals("\\=1+1", Markdown.escape("=1+1"));
    assertEquals("a b", Markdown.escape("a\n\nb"));
    assertEquals("<https://x.example/%7Ca>", Markdown.link("https://x.example/|a"));
  }

  private static Document read(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownRenderer().write(brief, out);
    Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    return Jsoup.parse(HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .build()
        .render(parser.parse(out.toString(StandardCharsets.UTF_8))));
  }
}
