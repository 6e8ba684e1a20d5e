package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.brief.Brief.Note;
import io.github.gnlc.model.Country;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of every country and in every language, notes and citations belong together. */
class NotesTest {
  private static final Pattern HTML_CITE = Pattern.compile("href=\"#note-(\\d+)\"");
  private static final Pattern HTML_NOTE = Pattern.compile("<li id=\"note-(\\d+)\"");
  private static final Pattern CITE = Pattern.compile("\\[\\^(\\d+)](?!:)");
  private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^(\\d+)]:");

  @ParameterizedTest
  @EnumSource(Language.class)
  void notesAreNumberedInTheOrderOfTheirFirstMention(Language language) throws IOException {
    for (Country country : countries(language)) {
      Brief brief = Networks.BRIEFS.build(country.alpha2(), language);
      List<Integer> numbers =
          IntStream.rangeClosed(1, brief.notes().size()).boxed().toList();
      assertEquals(
          numbers, brief.notes().stream().map(note -> note.cite().number()).toList());
      assertEquals(
          brief.notes().size(),
          brief.notes().stream().map(Note::source).distinct().count());
      String markdown = text(brief, Format.MD);
      assertEquals(numbers, firstMentions(CITE, markdown), () -> "Markdown of " + country);
      assertEquals(numbers, firstMentions(NOTE, markdown));
      if (isShownAsPage(country, language)) {
        checkPage(brief, numbers);
      }
    }
  }

  private static void checkPage(Brief brief, List<Integer> numbers) throws IOException {
    String html = text(brief, Format.HTML);
    assertEquals(numbers, firstMentions(HTML_CITE, html), () -> "HTML of " + brief.country());
    assertEquals(numbers, firstMentions(HTML_NOTE, html));
    assertFalse(html.contains("Optional"), () -> "an Optional in " + brief.country());
    assertTrue(html.contains(" dir=\"" + brief.language().dir() + "\""));
  }

  /** Pages take longer: each country has one in two of the languages. */
  private static boolean isShownAsPage(Country country, Language language) {
    return Integer.parseInt(country.numeric()) % 3 == language.ordinal() % 3;
  }

  /** All with members, and of those without the language's part, for their briefs are alike. */
  private static List<Country> countries(Language language) {
    List<Country> all = Gnlc.countries().list();
    return IntStream.range(0, all.size())
        .filter(i -> i % Language.values().length == language.ordinal()
            || !Gnlc.allMembers().inCountry(all.get(i)).isEmpty())
        .mapToObj(all::get)
        .toList();
  }

  private static List<Integer> firstMentions(Pattern pattern, String text) {
    return new ArrayList<>(pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> Integer.valueOf(found.group(1)))
        .distinct()
        .toList());
  }

  private static String text(Brief brief, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.renderer(List.of()).write(brief, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
