package io.github.gnlc.model;

import io.github.gnlc.error.EdtfException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Whatever the text, it is a date that its own text gives again, or is refused with words. */
public final class EdtfDateFuzzer {
  private static final LocalDate DAY = LocalDate.of(2016, 2, 29);

  private EdtfDateFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    boolean isDate = isDate(text);
    try {
      EdtfDate date = EdtfDate.parse(text);
      check(date);
      return true;
    } catch (EdtfException e) {
      if (isDate) {
        throw new AssertionError("of takes '" + text + "', and parse does not", e);
      }
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      EdtfDate date = EdtfDate.of(text);
      if (!date.toEdtf().equals(text)) {
        throw new AssertionError("'" + text + "' is read as '" + date.toEdtf() + "'");
      }
      return true;
    } catch (EdtfException e) {
      return false;
    }
  }

  private static void check(EdtfDate date) {
    EdtfDate again = EdtfDate.of(date.toEdtf());
    boolean isSame = again.equals(date)
        && again.hashCode() == date.hashCode()
        && again.compareTo(date) == 0
        && date.orEarlier().orEarlier().equals(date.orEarlier());
    if (!isSame) {
      throw new AssertionError("Not the same date: " + date + " and " + again);
    }
    boolean isInOrder = date.earliest().isEmpty()
        || !date.earliest().get().isAfter(date.latest().orElseThrow());
    boolean isOneOfTwo = date.onOrBefore(DAY) == Ternary.UNKNOWN
        ? date.after(DAY) == Ternary.UNKNOWN
        : date.onOrBefore(DAY) != date.after(DAY);
    if (!isInOrder || !isOneOfTwo) {
      throw new AssertionError("Where does " + date + " lie?");
    }
  }
}
