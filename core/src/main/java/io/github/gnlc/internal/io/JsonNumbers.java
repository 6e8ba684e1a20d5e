package io.github.gnlc.internal.io;

import io.github.gnlc.internal.schema.Column;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers of JSON as tables have them: {@code 490035.0} and {@code 4.90035e5} are the whole number
 * {@code 490035}.
 */
final class JsonNumbers {
  /** No column takes a number with more digits, and a large exponent would make very many. */
  private static final Pattern SHORT =
      Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?");

  private JsonNumbers() {}

  /**
   * The number in the form of the column; as it is written if there is none or it is so already.
   */
  static String canonical(Column column, String number) {
    boolean written = number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
    if ((written && !number.equals("-0")) || !SHORT.matcher(number).matches()) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    BigDecimal least = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (column.type() == Column.Type.INTEGER) {
      return least.scale() <= 0 ? least.toBigIntegerExact().toString() : number;
    }
    return number.chars().anyMatch(c -> c == 'e' || c == 'E') ? least.toPlainString() : number;
  }
}
