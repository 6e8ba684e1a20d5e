package io.github.gnlc.error;

import io.github.gnlc.model.EdtfDate;

/**
 * Thrown when a text is no date in a form that {@link EdtfDate} knows: {@code "No EDTF date
 * '2016-13': the month is not within 01 to 12"}.
 */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String text;
  private final String reason;

  public EdtfException(String text, String reason) {
    super("No EDTF date '" + text + "': " + reason);
    this.text = text;
    this.reason = reason;
  }

  /** Returns the text as given. */
  public String text() {
    return text;
  }

  /** Returns what was expected. */
  public String reason() {
    return reason;
  }
}
