package io.github.gnlc.export;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Makes one row of cells of a tree: {@code {"country": {"alpha2": "CN"}}} becomes
 * {@code country.alpha2} = {@code CN}.
 */
final class Flattening {
  /** The column of a thing that has no parts. */
  private static final String WHOLE = "value";

  private static final String BETWEEN = "; ";

  private final Map<String, Object> row = new LinkedHashMap<>();

  private Flattening() {}

  static Map<String, Object> of(@Nullable Object tree) {
    Flattening flattening = new Flattening();
    flattening.put("", tree);
    return flattening.row;
  }

  private void put(String name, @Nullable Object node) {
    if (node instanceof Map<?, ?> parts) {
      parts.forEach((part, value) -> put(name.isEmpty() ? "" + part : name + "." + part, value));
    } else if (node != null) {
      row.put(name.isEmpty() ? WHOLE : name, node);
    }
  }

  /** A cell as a text; lists of objects in compact JSON. */
  static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    return cell instanceof List<?> list ? text(list) : cell.toString();
  }

  private static String text(List<?> list) {
    if (Iterables.any(list, part -> part instanceof Map || part instanceof List)) {
      return JsonPrinter.compact(list);
    }
    StringJoiner text = new StringJoiner(BETWEEN);
    for (Object part : list) {
      text.add(text(part));
    }
    return text.toString();
  }
}
