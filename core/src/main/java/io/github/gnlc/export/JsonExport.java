package io.github.gnlc.export;

import io.github.gnlc.json.JsonValues;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selection or list as an array in JSON: {@code JsonExport.of(Gnlc.awards()).toText()}.
 *
 * <p>Each thing has the shape that {@link JsonValues} gives it, in the order of the selection; the
 * library's module for Jackson reads it back. The text is indented by two blanks, its lines end in
 * LF, and no text in it holds a {@code <}, so that it can stand in a page as it is.
 */
public final class JsonExport extends Export {
  private final List<@Nullable Object> trees;
  private final boolean indented;

  private JsonExport(List<@Nullable Object> trees, boolean indented) {
    this.trees = trees;
    this.indented = indented;
  }

  /**
   * Returns the export of a selection, or of any values that {@link JsonValues} knows.
   *
   * @throws io.github.gnlc.dataset.MissingJacksonException if Jackson, which writes it, is not
   *     there
   */
  public static JsonExport of(Iterable<?> values) {
    ExportJackson.requireJson();
    List<@Nullable Object> trees = new ArrayList<>();
    for (Object value : ExportArguments.require(values, "values", "a selection or a list")) {
      trees.add(JsonValues.toTree(
          ExportArguments.require(value, "values[" + trees.size() + "]", "something to write")));
    }
    return new JsonExport(Collections.unmodifiableList(trees), true);
  }

  /** Returns the export without blanks, in one line. */
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
