package io.github.gnlc.internal.text;

import java.text.Normalizer;

/**
 * The order of names: that of the root collation of Unicode (CLDR) for what names in Latin letters
 * are written with, made from tables of its own, so that it is the same on every JVM.
 *
 * <p>Names are compared in four steps, each of which decides only if those before it do not:
 *
 * <ol>
 *   <li>By their characters without marks and case: spaces and punctuation, then other signs, then
 *       digits, then Latin letters from a to z, then letters of other scripts by code point.
 *       Letters with a stroke are those without ({@code ø} is o, {@code ł} l, {@code đ} d,
 *       {@code ħ} h), {@code æ}, {@code œ} and {@code ß} are ae, oe and ss, {@code ð} is d; letters
 *       that have no such form stand after their nearest: {@code ı} after i, {@code ə} after e,
 *       {@code ŋ} after n, {@code þ} after z.
 *   <li>By marks, from the left: none, then acute, grave, breve, circumflex, caron, ring, diaeresis
 *       and so on.
 *   <li>By case: small before capital.
 *   <li>By the code units of the names themselves.
 * </ol>
 *
 * <p>So Évry is among the names with E, and Šiauliai among those with S.
 */
public final class NameOrder {
  private static final String PUNCTUATION =
      " _-‐‒–—―,;:!¡?¿.·'‹›\"«»()[]{}§¶@*/\\&#%‰†‡•′`´^¯¨¸ʹʺˈ°©®+±÷×<=>|~¤¢$£¥";

  /** Small letters that differ from all others by more than marks, in their order. */
  private static final String LATIN =
      "aⱥbƀɓƃcȼƈdɖɗƌȡẟeɇǝəɛfƒgǥɠɣƣhƕʻʽiıɨɩjȷɉkƙlƚȴƛmnɲƞȵŋoɔɵȣpƥqɋĸrʀɍsȿẜẝʃƪtŧⱦƫƭʈȶ"
          + "uʉɯʊvʋỽʌwxyɏƴỿȝzƶȥɀʒƹƺþƿƻƨƽƅɂˀʼʾʿˁ";

  /** Combining marks in their order; others follow by code point. */
  private static final String MARKS = "\u0332\u0313\u0301\u0300\u0306\u0302\u030C\u030A\u0308"
      + "\u030B\u0303\u0307\u0338\u0327\u0328\u0304\u0335\u0305\u0309\u030F\u0310\u0311\u031B"
      + "\u0321\u0322\u0323\u0324\u0325\u0326\u032D\u032E\u0330\u0331\u00B7";

  private static final char STROKE = '\u0335';
  private static final char SLASH = '\u0338';
  private static final char MIDDLE_DOT = '\u00B7';

  /** The classes of characters, in their order; a level of a key ends before them all. */
  private static final char END = 0;

  private static final char OTHER_SIGN = 0x200;
  private static final char DIGIT = 0x300;
  private static final char LATIN_LETTER = 0x400;
  private static final char OTHER_LETTER = 0x600;

  /** A character as such, and a variant of it that differs as a mark does, but comes before. */
  private static final char PLAIN = 1;

  private static final char VARIANT = 2;
  private static final char FIRST_MARK = 0x10;
  private static final char OTHER_MARK = 0x100;

  private static final char SMALL = 1;
  private static final char SMALL_PART = 2;
  private static final char CAPITAL = 3;
  private static final char CAPITAL_PART = 4;

  private final StringBuilder letters = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final StringBuilder cases = new StringBuilder();

  private NameOrder() {}

  /** Compares names; those that are equal are the same text. To sort many, sort by their keys. */
  public static int compare(String one, String other) {
    return key(one).compareTo(key(other));
  }

  /** A text by whose code units names are in order. */
  public static String key(String name) {
    NameOrder order = new NameOrder();
    String text = Normalizer.normalize(name, Normalizer.Form.NFD);
    text.codePoints().forEach(order::add);
    return order
        .letters
        .append(END)
        .append(order.marks)
        .append(END)
        .append(order.cases)
        .append(END)
        .append(name)
        .toString();
  }

  private void add(int c) {
    boolean isMark = (c >= 0x300 && c < 0x370) || (c == MIDDLE_DOT && endsInL());
    if (isMark) {
      addMark((char) c);
    } else if (Character.getType(c) != Character.FORMAT) {
      int small = Character.toLowerCase(c);
      addSmall(small, small != c);
    }
  }

  /** Whether an l without a mark comes before, of which a Catalan middle dot is a mark. */
  private boolean endsInL() {
    int last = letters.length() - 1;
    return last >= 0
        && letters.charAt(last) == LATIN_LETTER + LATIN.indexOf('l')
        && marks.charAt(marks.length() - 1) == PLAIN;
  }

  private void addSmall(int c, boolean isCapital) {
    switch (c) {
      case 'æ' -> addPair('a', 'e', VARIANT, isCapital);
      case 'œ' -> addPair('o', 'e', VARIANT, isCapital);
      case 'ß' -> addPair('s', 's', VARIANT, isCapital);
      case 'ĳ' -> addPair('i', 'j', PLAIN, isCapital);
      case 'ŉ' -> addPair('ʼ', 'n', PLAIN, isCapital);
      case 'đ' -> addMarked('d', STROKE, isCapital);
      case 'ħ' -> addMarked('h', STROKE, isCapital);
      case 'ł' -> addMarked('l', STROKE, isCapital);
      case 'ŀ' -> addMarked('l', MIDDLE_DOT, isCapital);
      case 'ø' -> addMarked('o', SLASH, isCapital);
      case 'ð' -> add('d', VARIANT, isCapital ? CAPITAL : SMALL);
      case 'ſ' -> add('s', (char) (VARIANT + 1), SMALL);
      case '‘' -> add('\'', VARIANT, SMALL);
      case '’' -> add('\'', (char) (VARIANT + 1), SMALL);
      case '“' -> add('"', VARIANT, SMALL);
      case '”' -> add('"', (char) (VARIANT + 1), SMALL);
      case '„' -> add('"', (char) (VARIANT + 2), SMALL);
      case '\u00A0' -> add(' ', PLAIN, SMALL_PART);
      case '\u2011' -> add('\u2010', PLAIN, SMALL_PART);
      default -> add(c, PLAIN, isCapital ? CAPITAL : SMALL);
    }
  }

  private void addPair(char first, char second, char variant, boolean isCapital) {
    add(first, variant, isCapital ? CAPITAL_PART : SMALL_PART);
    add(second, PLAIN, isCapital ? CAPITAL_PART : SMALL_PART);
  }

  private void addMarked(char letter, char mark, boolean isCapital) {
    add(letter, PLAIN, isCapital ? CAPITAL : SMALL);
    addMark(mark);
  }

  private void addMark(char mark) {
    int at = MARKS.indexOf(mark);
    marks.append((char) (at >= 0 ? FIRST_MARK + at : OTHER_MARK + mark - 0x300));
    cases.append(SMALL);
  }

  private void add(int c, char variant, char letterCase) {
    int sign = PUNCTUATION.indexOf(c);
    int latin = LATIN.indexOf(c);
    if (sign >= 0) {
      letters.append((char) (1 + sign));
    } else if (c >= '0' && c <= '9') {
      letters.append((char) (DIGIT + c - '0'));
    } else if (latin >= 0) {
      letters.append((char) (LATIN_LETTER + latin));
    } else {
      letters.append(Character.isLetterOrDigit(c) ? OTHER_LETTER : OTHER_SIGN).appendCodePoint(c);
    }
    marks.append(variant);
    cases.append(letterCase);
  }
}
