package io.github.gnlc.internal.value;

/** How ids, codes and dates are written, for everything that checks or describes them. */
public final class Syntax {
  /** An id as a regular expression, the same as {@link #isId} accepts. */
  public static final String ID_PATTERN = "[a-z0-9][a-z0-9._-]*";

  /** What an id may hold, in words. */
  public static final String ID_CHARACTERS =
      "lower-case letters, digits, dots, hyphens and underscores";

  /**
   * A date in EDTF as a regular expression for schemas; {@code EdtfDate.of} also refuses a 30
   * February.
   */
  public static final String EDTF_PATTERN =
      "(\\.\\./|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?/)?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private static final String MEMBER_ID = "[a-z]{2}-[a-z0-9-]+";
  private static final String SCRIPT = "[A-Z][a-z]{3}";

  private Syntax() {}

  /** Whether a text is an id: {@code cn-beijing}. */
  public static boolean isId(String text) {
    // a loop, since every member is checked and the first regular expression of a JVM is slow
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = isWithin(c, 'a', 'z') || isWithin(c, '0', '9');
      if (!first && (i == 0 || "._-".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether a text is a country code, a hyphen and a name, as the ids of members are. */
  public static boolean isMemberId(String text) {
    return text.matches(MEMBER_ID);
  }

  /** Whether a text has the form of an ISO 3166-1 alpha-2 code. */
  public static boolean isAlpha2(String text) {
    return isAll(text, 2, 'A', 'Z');
  }

  /** Whether a text has the form of an ISO 3166-1 alpha-3 code. */
  public static boolean isAlpha3(String text) {
    return isAll(text, 3, 'A', 'Z');
  }

  /** Whether a text has the form of an ISO 3166-1 numeric code. */
  public static boolean isNumeric(String text) {
    return isAll(text, 3, '0', '9');
  }

  /** Whether a text has the form of a BCP 47 language tag. */
  public static boolean isLanguageTag(String text) {
    // a loop, since a group that a regular expression repeats takes a piece of the stack each time
    int start = 0;
    while (start <= text.length()) {
      int hyphen = text.indexOf('-', start);
      int end = hyphen < 0 ? text.length() : hyphen;
      if (!isSubtag(text, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /**
   * Whether a part of a language tag is one to eight letters or digits, the first 2 or 3 letters.
   */
  private static boolean isSubtag(String text, int start, int end) {
    boolean first = start == 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = isWithin(c, 'a', 'z') || isWithin(c, 'A', 'Z');
      if (!letter && (first || !isWithin(c, '0', '9'))) {
        return false;
      }
    }
    return end - start >= (first ? 2 : 1) && end - start <= (first ? 3 : 8);
  }

  /** Whether a text has the form of an ISO 15924 code. */
  public static boolean isScript(String text) {
    return text.matches(SCRIPT);
  }

  private static boolean isAll(String text, int length, char least, char most) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWithin(text.charAt(i), least, most)) {
        return false;
      }
    }
    return text.length() == length;
  }

  private static boolean isWithin(char c, char least, char most) {
    return c >= least && c <= most;
  }
}
