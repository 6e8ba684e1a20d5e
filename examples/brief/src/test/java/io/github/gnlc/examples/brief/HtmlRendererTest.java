package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** The page as a browser reads it. */
class HtmlRendererTest {
  @ParameterizedTest
  @CsvSource({"CN, EN", "MA, FR", "EG, AR", "KR, ZH", "IE, RU", "BO, ES", "AQ, EN"})
  void everyAnchorIsThereOnce(String country, Language language) throws IOException {
    Document page = page(Networks.BRIEFS.build(country, language));
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), () -> "twice: " + element.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml);
    }
    for (Element section : page.select("section")) {
      assertTrue(ids.contains(section.attr("aria-labelledby")), section::outerHtml);
    }
  }

  @ParameterizedTest
  @CsvSource({"CN, EN, ltr", "EG, AR, rtl"})
  void readsWellWithoutEyes(String country, Language language, String dir) throws IOException {
    Document page = page(Networks.BRIEFS.build(country, language));
    assertEquals(language.code(), page.selectFirst("html").attr("lang"));
    assertEquals(dir, page.selectFirst("html").attr("dir"));
    assertEquals(1, page.select("h1").size());
    assertEquals(1, page.select("main").size());
    for (Element table : page.select("table")) {
      assertNotNull(table.selectFirst("caption"));
      assertTrue(table.select("thead th").not("[scope=col]").isEmpty());
      assertTrue(table.select("tbody th").not("[scope=row]").isEmpty());
    }
    Element chart = page.selectFirst("svg[role=img]");
    assertTrue(chart.attr("aria-label").length() > 40);
    assertTrue(page.select(".chart .label").not("[aria-hidden=true]").isEmpty());
  }

  @Test
  void loadsNothing() throws IOException {
    Document page = page(Networks.BRIEFS.build("CN", Language.EN));
    assertTrue(page.select("script, link, img, iframe, object, [src], [srcset]").isEmpty());
    assertFalse(page.selectFirst("style").data().contains("url("));
    assertFalse(page.selectFirst("style").data().contains("@import"));
  }

  @Test
  void namesMembersWithTheLanguageOfEachName() throws IOException {
    Document page = page(Networks.BRIEFS.build("CN", Language.AR));
    Element row = page.select("tbody tr").first();
    assertEquals("Beijing", row.selectFirst("th > bdi").text());
    assertEquals("zh", row.selectFirst("bdi:containsOwn(北京)").attr("lang"));
    assertEquals("rtl", row.selectFirst("bdi[lang=ar]").attr("dir"));
    assertEquals("en", row.selectFirst(".reason").attr("lang"));
  }

  @Test
  void escapesWhatTheDataSay() throws Exception {
    Brief brief = Networks.HOSTILE;
    String text = text(brief);
    Document page = Jsoup.parse(text);
    assertTrue(page.select("img, script, [onerror]").isEmpty());
    List<String> names = page.select("table.members tbody th > bdi").eachText();
    assertTrue(names.containsAll(List.of(Networks.IMAGE, Networks.FORMULA)), names::toString);
    assertTrue(page.select(".notes cite").eachText().contains(Networks.MARKS));
    for (Element link : page.select("a[href]")) {
      assertTrue(link.attr("href").matches("#note-\\d+|https?://.*"), link::outerHtml);
    }
    // and it is XML still, which a PDF is made of
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @ParameterizedTest
  @CsvSource({"IE, EN", "EG, AR", "CN, ZH"})
  void rowsOfMembersHaveTheWordsOfTheirColumns(String country, Language language)
      throws IOException {
    Element table = page(Networks.BRIEFS.build(country, language)).selectFirst("table.members");
    List<String> columns = table.select("thead th").eachText();
    for (Element row : table.select("tbody tr")) {
      assertEquals(columns.subList(1, columns.size()), row.select("td").eachAttr("data-label"));
    }
  }

  @Test
  void notesAreJoinedByTheCommaOfTheLanguage() throws IOException {
    Document page = page(Networks.BRIEFS.build("EG", Language.AR));
    String notes = page.selectFirst("td.cites").text();
    assertTrue(notes.matches("\\d+(، \\d+)+"), notes);
  }

  @Test
  void saysWhatNoMemberMeans() throws IOException {
    Document page = page(Networks.BRIEFS.build("AQ", Language.EN));
    assertEquals(
        "The data know no member in this country", page.selectFirst("h2").text());
    assertTrue(page.select("table, dl").isEmpty());
    String all = Gnlc.audit().coverage().overall().orElseThrow().announced() + " members";
    assertTrue(page.selectFirst(".none p").text().contains(all), page::text);
  }

  private static Document page(Brief brief) throws IOException {
    return Jsoup.parse(text(brief));
  }

  private static String text(Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlRenderer().write(brief, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
