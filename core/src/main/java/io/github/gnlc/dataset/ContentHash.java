package io.github.gnlc.dataset;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.gnlc.model.DatasetInfo;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 that names the content of a dataset: what it says of itself and every cell of every
 * table, in the order of the schema.
 */
final class ContentHash {
  private ContentHash() {}

  static String of(DatasetInfo info, Function<String, ? extends @Nullable Table> tables) {
    return of(info.name(), info.title(), info.version(), info.compiled().toString(), tables);
  }

  static String of(
      String name,
      String title,
      String version,
      String compiled,
      Function<String, ? extends @Nullable Table> tables) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String text : new String[] {name, title, version, compiled}) {
      put(hasher, text);
    }
    for (TableSchema schema : Schema.tables()) {
      put(hasher, Objects.requireNonNull(tables.apply(schema.name()), schema.name()));
    }
    return hasher.hash().toString();
  }

  private static void put(Hasher hasher, Table table) {
    put(hasher, table.name());
    hasher.putInt(table.rowCount()).putInt(table.columnCount());
    for (int column = 0; column < table.columnCount(); column++) {
      put(hasher, table.columnName(column));
      for (int row = 0; row < table.rowCount(); row++) {
        put(hasher, table.cell(row, column));
      }
    }
  }

  /** Length first, so that no two contents feed the same bytes; -1 for an empty cell. */
  private static void put(Hasher hasher, @Nullable String text) {
    if (text == null) {
      hasher.putInt(-1);
    } else {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      hasher.putInt(utf8.length).putBytes(utf8);
    }
  }
}
