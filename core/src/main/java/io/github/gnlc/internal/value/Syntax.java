package io.github.gnlc.internal.value;

import java.util.regex.Pattern;

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

  private static final Pattern ID = Pattern.compile(ID_PATTERN);
  private static final Pattern MEMBER_ID = Pattern.compile("[a-z]{2}-[a-z0-9-]+");

  private Syntax() {}

  /** Whether a text is an id: {@code cn-beijing}. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether a text is a country code, a hyphen and a name, as the ids of members are. */
  public static boolean isMemberId(String text) {
    return MEMBER_ID.matcher(text).matches();
  }
}
