package io.github.gnlc.json;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is written as a text: dates, periods and texts themselves. */
final class TextShape<T> extends Shape<T> {
  private final @Nullable Class<T> type;
  private final String expected;
  private final ImmutableMap<String, Object> schema;
  private final Function<T, String> write;
  private final Function<String, T> read;

  /**
   * Declares a shape.
   *
   * @param type what the schema has a definition of; null to say it wherever the text is
   * @param facets what the schema says of the text
   */
  TextShape(
      @Nullable Class<T> type,
      String expected,
      ImmutableMap<String, Object> facets,
      Function<T, String> write,
      Function<String, T> read) {
    this.type = type;
    this.expected = expected;
    this.schema = ImmutableMap.<String, Object>builder()
        .put("type", "string")
        .putAll(facets)
        .buildOrThrow();
    this.write = write;
    this.read = read;
  }

  @Override
  String write(T value) {
    return write.apply(value);
  }

  @Override
  T read(Object tree, TreePath at) {
    if (!(tree instanceof CharSequence)) {
      throw at.refuse(tree, expected);
    }
    try {
      return read.apply(tree.toString());
    } catch (IllegalArgumentException e) {
      throw at.invalid(tree, e);
    } catch (DateTimeException e) {
      throw at.refuse(tree, expected);
    }
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return type == null ? schema : definitions.reference(type, () -> schema);
  }

  @Override
  String expected() {
    return expected;
  }
}
