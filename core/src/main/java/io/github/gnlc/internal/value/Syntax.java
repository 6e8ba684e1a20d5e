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
  /**
   * Possessive, as a group that gives back what it has taken needs a piece of the stack each time.
   */
  private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+";

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
    return text.matches(LANGUAGE_TAG);
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
