package io.github.gnlc.internal.value;

/** How ids and dates are written, for everything that checks or describes them. */
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
  public static final String EDTF_PATTERN = "(\\.\\./)?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private Syntax() {}

  /** Whether a text is an id: {@code cn-beijing}. */
  public static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!alphanumeric && (i == 0 || (c != '-' && c != '.' && c != '_'))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
