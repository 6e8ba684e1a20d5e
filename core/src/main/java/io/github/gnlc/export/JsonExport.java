package io.github.gnlc.export;

import io.github.gnlc.internal.value.Arguments;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selection or list as an array in JSON, as RFC 8259 defines it.
 *
 * <p>Obtained from {@link #of} and written by the methods of {@link Export}:
 *
 * <pre>{@code
 * JsonExport.of(Gnlc.awards().inCountry("MA")).compact().toText();
 * // [{"year":2024,"memberId":"ma-benguerir","sourceIds":["s0114","s0169","s0956"]}]
 * }</pre>
 *
 * <p>Each thing has the shape that Jackson gives it, in the order of the selection, and is read
 * back by it. Unless it is {@linkplain #compact() compact}, the text is indented by two blanks. Its
 * lines end in LF, and no text in it holds a {@code <}, so that it can stand in a page as it is.
 *
 * <p>No method returns null. Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonExport extends Export {
  private final List<@Nullable Object> trees;
  private final boolean indented;

  private JsonExport(List<@Nullable Object> trees, boolean indented) {
    this.trees = trees;
    this.indented = indented;
  }

  /**
   * Returns the export of a selection, or of any values that Jackson can write.
   *
   * @param values the values, not null and without null; they are copied in their order
   * @return the export
   * @throws NullPointerException if the values or one of them is null
   * @throws io.github.gnlc.error.InvalidValueException if a value is none that can be written, such
   *     as a network
   * @throws io.github.gnlc.dataset.MissingJacksonException if Jackson, which writes it, is not
   *     there
   */
  public static JsonExport of(Iterable<?> values) {
    ExportJackson.requireJson();
    List<@Nullable Object> trees = new ArrayList<>();
    for (Object value : Arguments.require(values, "values", "a selection or a list")) {
      trees.add(JsonPrinter.tree(
          Arguments.require(value, "values[" + trees.size() + "]", "something to write")));
    }
    return new JsonExport(Collections.unmodifiableList(trees), true);
  }

  /**
   * Returns the export without blanks, in one line.
   *
   * @return the compact export
   */
  public JsonExport compact() {
    return new JsonExport(trees, false);
  }

  @Override
  void print(Writer out) throws IOException {
    if (indented) {
      JsonPrinter.printIndented(trees, out);
    } else {
      JsonPrinter.printCompact(trees, out);
    }
  }
}
