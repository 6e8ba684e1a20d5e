package io.github.gnlc.internal.check;

import io.github.gnlc.error.EdtfException;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.model.EdtfDate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks single cells against what their column holds. */
public final class CellChecks {
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

  private CellChecks() {}

  /** What was expected of the cell, or empty if it is well. */
  static Optional<String> expected(Column column, @Nullable String cell) {
    if (cell == null) {
      return column.required() ? Optional.of("a value is missing") : Optional.empty();
    }
    return text(cell).or(() -> type(column, cell)).or(() -> constraints(column, cell));
  }

  private static Optional<String> text(String cell) {
    if (!cell.equals(cell.strip())) {
      return Optional.of("expected no white space at either end");
    }
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isISOControl(cell.charAt(i))) {
        return Optional.of("expected no control characters or line breaks");
      }
    }
    if (!isWellFormed(cell)) {
      return Optional.of("expected no half of a surrogate pair");
    }
    return Normalizer.isNormalized(cell, Normalizer.Form.NFC)
        ? Optional.empty()
        : Optional.of("expected Unicode normalization form C");
  }

  /** Whether the text can be written in UTF-8; JSON can spell halves of characters that cannot. */
  static boolean isWellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static Optional<String> type(Column column, String cell) {
    return switch (column.type()) {
      case INTEGER -> expectMatch(cell, INTEGER, "expected a whole number");
      case DECIMAL -> expectMatch(cell, DECIMAL, "expected a decimal number such as 23.5");
      case EDTF -> edtf(cell);
      case TEXT -> Optional.empty();
    };
  }

  private static Optional<String> expectMatch(String cell, Pattern form, String expected) {
    return form.matcher(cell).matches() ? Optional.empty() : Optional.of(expected);
  }

  private static Optional<String> edtf(String cell) {
    try {
      EdtfDate.of(cell);
      return Optional.empty();
    } catch (EdtfException e) {
      return Optional.of("no date in EDTF: " + e.reason());
    }
  }

  private static Optional<String> constraints(Column column, String cell) {
    if (!column.values().isEmpty() && !column.values().contains(cell)) {
      return Optional.of("expected one of " + String.join(", ", column.values()));
    }
    if (column.pattern().isPresent() && !column.pattern().get().matcher(cell).matches()) {
      return Optional.of("expected a text of the form " + column.pattern().get());
    }
    if (column.minimum().isPresent() && compare(cell, column.minimum().getAsDouble()) < 0) {
      return Optional.of("expected at least " + plain(column.minimum().getAsDouble()));
    }
    if (column.maximum().isPresent() && compare(cell, column.maximum().getAsDouble()) > 0) {
      return Optional.of("expected at most " + plain(column.maximum().getAsDouble()));
    }
    return Optional.empty();
  }

  private static int compare(String cell, double limit) {
    return new BigDecimal(cell).compareTo(BigDecimal.valueOf(limit));
  }

  private static String plain(double limit) {
    return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
  }
}
