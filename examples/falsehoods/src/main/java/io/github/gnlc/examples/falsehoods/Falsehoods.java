package io.github.gnlc.examples.falsehoods;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints what people wrongly assume of learning cities, each with a counter-example from the data.
 */
public final class Falsehoods {
  private static final List<Chapter> CHAPTERS = List.of(
      new Chapter("Names", Names.class, Names.ALL),
      new Chapter("Places and countries", Places.class, Places.ALL),
      new Chapter("Dates", Dates.class, Dates.ALL),
      new Chapter("Members and awards", Memberships.class, Memberships.ALL),
      new Chapter("Sources and figures", Figures.class, Figures.ALL));

  private Falsehoods() {}

  /** Prints to the standard output, in UTF-8. */
  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
  }

  /** Returns the list in Markdown. */
  static String text() {
    Page page = new Page();
    for (Chapter chapter : CHAPTERS) {
      page.chapter(chapter.title(), ShownCode.of(chapter.source()));
      chapter.falsehoods().forEach(page::entry);
    }
    return page.toMarkdown();
  }

  /** Returns how many there are. */
  static int count() {
    return CHAPTERS.stream().mapToInt(chapter -> chapter.falsehoods().size()).sum();
  }

  /** Falsehoods of one kind, and the class whose code they show. */
  private record Chapter(String title, Class<?> source, List<Falsehood> falsehoods) {}
}
