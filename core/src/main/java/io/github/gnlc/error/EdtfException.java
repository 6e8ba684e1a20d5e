package io.github.gnlc.error;

import io.github.gnlc.internal.text.Excerpt;

/**
 * Thrown when a text is not a date in one of the forms of EDTF that {@code EdtfDate} supports.
 *
 * <p>The message quotes the text and says what was expected in its place; both parts are also
 * available as fields:
 *
 * <pre>{@code
 * EdtfDate.of("2016-13");
 * // EdtfException: No EDTF date '2016-13': the month is not within 01 to 12
 * }</pre>
 *
 * <p>{@code EdtfDate.of} and {@code EdtfDate.parse} throw it, and so does whatever reads dates with
 * them. A text longer than 80 characters is cut in the message, never in {@link #text()}.
 */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String text;
  private final String reason;

  /**
   * Creates an exception.
   *
   * @param text the text that is not a date, not null
   * @param reason what was expected, not null: {@code "the month has no such day"}
   */
  public EdtfException(String text, String reason) {
    super("No EDTF date '" + Excerpt.of(text) + "': " + reason);
    this.text = text;
    this.reason = reason;
  }

  /** {@return the text that is not a date, as it was given} */
  public String text() {
    return text;
  }

  /** {@return what was expected in its place: {@code "the month is not within 01 to 12"}} */
  public String reason() {
    return reason;
  }
}
