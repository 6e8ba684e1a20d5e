package io.github.gnlc.examples.brief;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a brief as one HTML page that loads nothing.
 *
 * <p>The page is well-formed XML too, which is what makes a PDF of it. The template escapes what is
 * put into it; dates, numbers and codes become words of the language on their way.
 */
final class HtmlRenderer implements Renderer {
  private static final String SYSTEM_FONTS = "system-ui, -apple-system, \"Segoe UI\", Roboto,"
      + " \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif";

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    out.write(page(brief, SYSTEM_FONTS, false).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the page in fonts of these families, perhaps with a word on names left out. */
  static String page(Brief brief, String fonts, boolean namesLeftOut) {
    Texts texts = new Texts(brief.language());
    Phrases phrases = new Phrases(brief, texts);
    Map<String, Object> view = new HashMap<>();
    view.put("t", (Mustache.CustomContext) texts::get);
    view.put("p", phrases);
    view.put("brief", brief);
    view.put("pageLang", brief.language().code());
    view.put("pageDir", brief.language().dir());
    view.put("fonts", fonts);
    view.put("namesLeftOut", namesLeftOut);
    view.put("hasMembers", !brief.members().isEmpty());
    view.put("hasOthers", !brief.others().isEmpty());
    view.put("hasAwards", !brief.awards().isEmpty());
    view.put("hasThemes", !brief.themes().isEmpty());
    view.put("hasTotals", !brief.totals().isEmpty());
    view.put("hasOtherDates", !brief.totals().otherDates().isEmpty());
    view.put("hasContradictions", !brief.contradictions().isEmpty());
    view.put("hasGaps", !brief.gaps().isEmpty());
    view.put("hasNotes", !brief.notes().isEmpty());
    view.put(
        "chart",
        Optional.of(brief.totals())
            .filter(totals -> !totals.rows().isEmpty())
            .map(totals -> new Chart(totals, texts)));
    return template(phrases).execute(view);
  }

  private static Template template(Phrases phrases) {
    Mustache.Compiler compiler = Mustache.compiler()
        .withFormatter(phrases::words)
        .withCollector(new Optionals())
        .withLoader(HtmlRenderer::open);
    try (Reader page = open("page")) {
      return compiler.compile(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    InputStream in = HtmlRenderer.class.getResourceAsStream(name + ".mustache");
    return new InputStreamReader(
        Objects.requireNonNull(in, "no template " + name), StandardCharsets.UTF_8);
  }

  /** Opens a section for what an optional holds. */
  private static final class Optionals extends DefaultCollector {
    @Override
    public Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> optional
          ? optional.stream().iterator()
          : super.toIterator(value);
    }
  }
}
