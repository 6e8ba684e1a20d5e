package io.github.gnlc.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of what Jackson writes: {@link #member()} of a member and all other
 * value types, {@link #dataset()} of a dataset in one document.
 *
 * <p>They are the files {@code io/github/gnlc/json/member.schema.json} and
 * {@code dataset.schema.json} of this jar. The build makes them of the types and of the tables'
 * columns, so they say what this version writes.
 */
public final class JsonSchemas {
  private JsonSchemas() {}

  /**
   * {@return the schema of a member} Every other type that is read back is defined in it by its
   * name: {@code #/$defs/Statement}, {@code #/$defs/Event}.
   *
   * <p>It requires what reading requires and allows further properties. A value may fit it that its
   * type refuses, such as a member whose joined date does not go with its basis.
   */
  public static String member() {
    return read("member.schema.json");
  }

  /**
   * {@return the schema of a dataset in one document: what it says of itself, and the rows of every
   * table} A row has no property for an empty cell and none that is no column.
   */
  public static String dataset() {
    return read("dataset.schema.json");
  }

  private static String read(String file) {
    try {
      return Resources.toString(
          Resources.getResource(JsonSchemas.class, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema " + file + " of this jar cannot be read", e);
    }
  }
}
