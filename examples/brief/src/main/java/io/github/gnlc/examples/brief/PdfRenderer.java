package io.github.gnlc.examples.brief;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes a brief as PDF: its HTML page, laid out for paper.
 *
 * <p>Names, titles and practices in letters that no font has, or that the library does not shape,
 * are left out with a word. The same brief in the same fonts gives the same bytes.
 */
final class PdfRenderer implements Renderer {
  private final List<Path> fonts;

  PdfRenderer(List<Path> fonts) {
    this.fonts = fonts;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    System.setProperty("java.awt.headless", "true");
    XRLog.setLoggingEnabled(false);
    String words = HtmlRenderer.page(brief, "serif", false);
    try (PdfFonts found = PdfFonts.of(words, fonts);
        PDDocument document = new PDDocument()) {
      Brief printable = new PrintableTexts(brief, found).ofBrief();
      String page = HtmlRenderer.page(printable, found.families(), !printable.equals(brief));
      found.require(page);
      render(page, found, document, brief);
      fix(document, brief.origin().dataset().compiled());
      document.save(out);
    }
  }

  private static void render(String page, PdfFonts fonts, PDDocument document, Brief brief)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder()
        .useFastMode()
        .usePDDocument(document)
        .withProducer("gnlc-brief")
        .useSVGDrawer(new BatikSVGDrawer())
        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
        .useUnicodeBidiReorderer(new ICUBidiReorderer())
        .defaultTextDirection(
            brief.language().locale().isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
        .withW3cDocument(PaperPage.of(page, brief.language()), null);
    for (PdfFonts.Face face : fonts.faces()) {
      PDType0Font font = PDType0Font.load(document, face.font(), true);
      builder.useFont(
          new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    }
  }

  /** Dates the document by its data, and gives it an id that is no accident. */
  private static void fix(PDDocument document, LocalDate day) {
    GregorianCalendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentInformation().setModificationDate(date);
    document.setDocumentId(day.toEpochDay());
  }
}
