package io.github.gnlc.name;

import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.NameIndex;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All ways to read a text of several parts or words, the most likely first: each part between
 * separators as the name; then a part without the countries and subdivisions that are written on
 * before or after the name.
 */
final class TextReader {
  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_AREA = 6;
  private static final int LONGEST_CODE = 3;
  private static final int MOST_AREAS = 3;

  /** More letters than any subdivision has in a script without spaces. */
  private static final int LONGEST_RUN_ON = 12;

  /** In a text with more hyphens none stands before an area. */
  private static final int MOST_HYPHENS = 6;

  /** Words between a name and its country: {@code Hangzhou in China}. */
  private static final Set<String> LINKS = Set.of("in", "of");

  private final NameIndex index;
  private final NameContext given;
  private final int steps;
  private final Predicate<Interpretation> isEnough;
  private boolean enough;

  /**
   * @param given the country of the query
   * @param steps what was done to the text before
   * @param isEnough receives each way to read the text, and tells whether no more are needed
   */
  TextReader(NameIndex index, int given, int steps, Predicate<Interpretation> isEnough) {
    this.index = index;
    this.given = NameContext.nothing(given);
    this.steps = steps;
    this.isEnough = isEnough;
  }

  /** Reads a text in parts. */
  void read(String text) {
    List<String> parts = TextParts.of(text);
    if (parts.size() > MOST_PARTS) {
      return;
    }
    if (parts.size() > 1) {
      readJoined(parts);
      readSingle(parts);
      readBrackets(text);
    }
    for (int i = 0; i < parts.size() && !enough; i++) {
      NameContext context = beside(parts, i, i + 1);
      readWords(TextParts.words(parts.get(i)), context, MOST_AREAS);
      readHyphens(parts.get(i), context);
      readRunOn(parts.get(i), context);
    }
  }

  private void accept(String name, NameContext context) {
    if (!enough) {
      enough = isEnough.test(new Interpretation(name, context, steps, index));
    }
  }

  /** The first parts together as the name, or the last ones, with the rest beside it. */
  private void readJoined(List<String> parts) {
    int size = parts.size();
    for (int cut = size - 1; cut > 0 && !enough; cut--) {
      accept(TextParts.join(parts, 0, cut), beside(parts, 0, cut));
      accept(TextParts.join(parts, cut, size), beside(parts, cut, size));
    }
  }

  private void readSingle(List<String> parts) {
    for (int i = 1; i + 1 < parts.size() && !enough; i++) {
      accept(parts.get(i), beside(parts, i, i + 1));
    }
  }

  /** The text before brackets as the name, and all that is in them beside it. */
  private void readBrackets(String text) {
    String whole = text.strip();
    int open = whole.lastIndexOf('(');
    if (open > 0 && whole.indexOf(')') == whole.length() - 1) {
      String aside = whole.substring(open + 1, whole.length() - 1);
      accept(
          whole.substring(0, open).strip(),
          given.and(new Beside(aside, Beside.Position.IN_BRACKETS, index)));
    }
  }

  /**
   * The context of the parts but some; those after them count as one if together they are known.
   */
  private NameContext beside(List<String> parts, int from, int to) {
    NameContext context = given;
    for (int i = 0; i < from; i++) {
      context = context.and(new Beside(parts.get(i), Beside.Position.BEFORE, index));
    }
    Beside together =
        new Beside(TextParts.join(parts, to, parts.size()), Beside.Position.AFTER, index);
    if (together.isKnown()) {
      return context.and(together);
    }
    for (int i = to; i < parts.size(); i++) {
      context = after(parts.get(i), context);
    }
    return context;
  }

  /** Adds a part after the name; a subdivision and its country may be written as one. */
  private NameContext after(String part, NameContext context) {
    Beside whole = new Beside(part, Beside.Position.AFTER, index);
    List<String> words = whole.isKnown() ? List.of() : TextParts.words(part);
    for (int cut = 1; cut < words.size(); cut++) {
      Beside first = new Beside(TextParts.join(words, 0, cut), Beside.Position.AFTER, index);
      Beside rest =
          new Beside(TextParts.join(words, cut, words.size()), Beside.Position.AFTER, index);
      if (first.isKnown() && rest.isKnown()) {
        return context.and(first).and(rest);
      }
    }
    return context.and(whole);
  }

  /** Takes countries and subdivisions off the end or the beginning of words. */
  private void readWords(List<String> words, NameContext context, int most) {
    int size = words.size();
    if (size < 2 || size > MOST_WORDS || most == 0) {
      return;
    }
    for (int cut = Math.max(1, size - LONGEST_AREA); cut < size && !enough; cut++) {
      readBeside(words.subList(0, cut), TextParts.join(words, cut, size), context, most);
    }
    for (int cut = Math.min(size - 1, LONGEST_AREA); cut > 0 && !enough; cut--) {
      readBeside(words.subList(cut, size), TextParts.join(words, 0, cut), context, most);
    }
  }

  private void readBeside(List<String> name, String area, NameContext context, int most) {
    Beside placing = area(area);
    if (placing != null) {
      NameContext placed = context.and(placing);
      int size = name.size();
      boolean linked = size > 1 && LINKS.contains(name.get(size - 1).toLowerCase(Locale.ROOT));
      List<String> rest = linked ? name.subList(0, size - 1) : name;
      accept(TextParts.join(rest, 0, rest.size()), placed);
      readWords(rest, placed, most - 1);
    }
  }

  /** The country or subdivision that words name, or null; short ones count only in capitals. */
  private @Nullable Beside area(String text) {
    boolean code = text.length() <= LONGEST_CODE;
    if (code && !text.equals(text.toUpperCase(Locale.ROOT)) && !isAbbreviation(text)) {
      return null;
    }
    Beside area = new Beside(text, Beside.Position.AFTER, index);
    return area.isKnown() ? area : null;
  }

  /** Whether a short text is a name of a country that is no code of ISO 3166-1, such as uk. */
  private boolean isAbbreviation(String text) {
    FoldedText words = Folding.words(text);
    return index.countries().ofName(words) >= 0 && index.countries().ofCode(words.key()) < 0;
  }

  /** A name and an area with a hyphen between them: {@code Recife-PE}. */
  private void readHyphens(String part, NameContext context) {
    int hyphens = 0;
    for (int i = 1; i < part.length() && !enough && hyphens < MOST_HYPHENS; i++) {
      if (TextParts.isDash(part.charAt(i))) {
        hyphens++;
        String before = part.substring(0, i).strip();
        String after = part.substring(i + 1).strip();
        readHyphen(before, after, context);
        readHyphen(after, before, context);
      }
    }
  }

  private void readHyphen(String name, String area, NameContext context) {
    if (name.isEmpty() || area.isEmpty()) {
      return;
    }
    Beside placing = area(area);
    if (placing == null && index.find(Folding.key(area)) >= 0) {
      // another name of the same member
      placing = new Beside(area, Beside.Position.AFTER, index);
    }
    if (placing != null) {
      accept(name, context.and(placing));
    }
  }

  /** A subdivision written before the name without a space: {@code 浙江省杭州市}. */
  private void readRunOn(String part, NameContext context) {
    if (part.charAt(0) < 0x1100) {
      return;
    }
    for (int cut = Math.min(LONGEST_RUN_ON, part.length() - 2); cut > 1 && !enough; cut--) {
      Beside area = new Beside(part.substring(0, cut), Beside.Position.AFTER, index);
      if (area.isKnown()) {
        accept(part.substring(cut).strip(), context.and(area));
      }
    }
  }
}
