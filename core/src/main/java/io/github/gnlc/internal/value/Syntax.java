package io.github.gnlc.internal.value;

import java.util.regex.Pattern;

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
  public static final String EDTF_PATTERN = "(\\.\\./)?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

  private static final Pattern ID = Pattern.compile(ID_PATTERN);
  private static final Pattern MEMBER_ID = Pattern.compile("[a-z]{2}-[a-z0-9-]+");
  private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");
  private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");
  private static final Pattern NUMERIC = Pattern.compile("[0-9]{3}");
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");

  private Syntax() {}

  /** Whether a text is an id: {@code cn-beijing}. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Whether a text is a country code, a hyphen and a name, as the ids of members are. */
  public static boolean isMemberId(String text) {
    return MEMBER_ID.matcher(text).matches();
  }

  /** Whether a text has the form of an ISO 3166-1 alpha-2 code. */
  public static boolean isAlpha2(String text) {
    return ALPHA2.matcher(text).matches();
  }

  /** Whether a text has the form of an ISO 3166-1 alpha-3 code. */
  public static boolean isAlpha3(String text) {
    return ALPHA3.matcher(text).matches();
  }

  /** Whether a text has the form of an ISO 3166-1 numeric code. */
  public static boolean isNumeric(String text) {
    return NUMERIC.matcher(text).matches();
  }

  /** Whether a text has the form of a BCP 47 language tag. */
  public static boolean isLanguageTag(String text) {
    return LANGUAGE_TAG.matcher(text).matches();
  }

  /** Whether a text has the form of an ISO 15924 code. */
  public static boolean isScript(String text) {
    return SCRIPT.matcher(text).matches();
  }
}
