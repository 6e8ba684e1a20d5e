package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gnlc.Gnlc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The PDF as a reader of PDF reads it, with no font but those that the program brings. */
class PdfRendererTest {
  @TempDir
  private Path folder;

  @Test
  void holdsTheBriefInLatinLetters() throws IOException {
    String text = text(pdf(brief("SE", Language.EN), List.of()));
    assertTrue(text.contains("Sweden"), text);
    Gnlc.members().inCountry("SE").forEach(member -> assertTrue(text.contains(member.name())));
  }

  @Test
  void holdsTheBriefInArabicAndCyrillic() throws IOException {
    // read back, Arabic letters are those forms of them that are drawn
    String arabic =
        Normalizer.normalize(text(pdf(brief("AQ", Language.AR), List.of())), Normalizer.Form.NFKC);
    assertTrue(arabic.contains("لا تعرف البيانات أي عضو"), arabic);
    String russian = text(pdf(brief("AQ", Language.RU), List.of()));
    assertTrue(russian.contains("В данных нет членов из этой страны"), russian);
  }

  @Test
  void theSameBriefGivesTheSameBytes() throws IOException {
    Brief brief = brief("SE", Language.FR);
    assertArrayEquals(pdf(brief, List.of()), pdf(brief, List.of()));
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(brief("SE", Language.EN), List.of()))) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
        }
      }
      assertEquals("gnlc-brief", document.getDocumentInformation().getProducer());
    }
  }

  @Test
  void saysWhichLettersAreInNoFont() throws IOException {
    Path font = bundledFont();
    Problem problem =
        assertThrows(Problem.class, () -> pdf(brief("AQ", Language.ZH), List.of(font)));
    String words = problem.getMessage();
    assertTrue(words.startsWith("none of the --font files has these letters (han)"), words);
    assertTrue(words.contains(" 个 "), words);
    assertTrue(words.contains("give a font that has them with --font FILE"), words);
  }

  @Test
  void saysWhatIsWrongWithAFont() throws IOException {
    Path file = Files.writeString(folder.resolve("no.ttf"), "no font at all");
    Problem problem =
        assertThrows(Problem.class, () -> pdf(brief("AQ", Language.ZH), List.of(file)));
    assertTrue(
        problem.getMessage().startsWith(file + " cannot be read as a font"), problem::getMessage);
  }

  @Test
  void leavesOutNamesThatItCannotShape() throws IOException {
    Brief india = brief("IN", Language.EN);
    assertTrue(india.members().stream()
        .flatMap(member -> member.otherNames().stream())
        .anyMatch(name -> name.lang().equals("hi")));
    String text = text(pdf(india, List.of()));
    assertTrue(
        text.contains("Names and titles in letters that this PDF cannot show are left out."), text);
    assertFalse(text.codePoints()
        .anyMatch(
            letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.DEVANAGARI));
  }

  /** Many titles of sources on Morocco's members are Korean; only their letters are lost. */
  @Test
  void saysWhereATitleIsInLettersOfNoFont() throws IOException {
    Path font = bundledFont();
    String text = text(pdf(brief("MA", Language.EN), List.of(font)));
    assertTrue(text.contains("[in letters that this PDF cannot show]"), text);
    Gnlc.members().inCountry("MA").forEach(member -> assertTrue(text.contains(member.name())));
  }

  @Test
  void setsTablesFromTheRightInArabic() throws IOException {
    String page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><table><tr>\n<th>1</th><td>2</td>\n"
        + "<td>3</td></tr></table></html>";
    assertEquals("321", cells(PaperPage.of(page, Language.AR)));
    assertEquals("123", cells(PaperPage.of(page, Language.FR)));
  }

  private static String cells(Document page) {
    return page.getDocumentElement().getTextContent().replaceAll("\\s", "");
  }

  @Test
  void holdsTheBriefInChinese() throws IOException {
    byte[] pdf;
    try {
      pdf = pdf(brief("AQ", Language.ZH), List.of());
    } catch (Problem e) {
      assumeTrue(false, "not tested, for " + e.getMessage());
      return;
    }
    assertTrue(text(pdf).contains("数据中没有该国的成员"));
  }

  private Path bundledFont() throws IOException {
    try (InputStream in =
        PdfFonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
      return Files.write(folder.resolve("DejaVuSans.ttf"), in.readAllBytes());
    }
  }

  private static Brief brief(String country, Language language) {
    return Networks.BRIEFS.build(country, language);
  }

  private static byte[] pdf(Brief brief, List<Path> fonts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(fonts).write(brief, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
