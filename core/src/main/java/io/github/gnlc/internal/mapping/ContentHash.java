package io.github.gnlc.internal.mapping;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 that names the content of a dataset: what it says of itself and every cell of every
 * table, in the order of the schema; or that of one table.
 */
public final class ContentHash {
  private final Hasher hasher = Hashing.sha256().newHasher();

  /** What the hasher has not had yet: many short texts are hashed faster together. */
  private final ByteBuffer waiting = ByteBuffer.allocate(1 << 13).order(ByteOrder.LITTLE_ENDIAN);

  private ContentHash() {}

  public static String of(DatasetInfo info, Function<String, ? extends @Nullable Table> tables) {
    return of(info.name(), info.title(), info.version(), info.compiled().toString(), tables);
  }

  public static String of(
      String name,
      String title,
      String version,
      String compiled,
      Function<String, ? extends @Nullable Table> tables) {
    ContentHash content = new ContentHash();
    for (String text : new String[] {name, title, version, compiled}) {
      content.put(text);
    }
    for (TableSchema schema : Schema.tables()) {
      content.put(Objects.requireNonNull(tables.apply(schema.name()), schema.name()));
    }
    return content.end();
  }

  static String of(Table table) {
    ContentHash content = new ContentHash();
    content.put(table);
    return content.end();
  }

  /** What a dataset says of itself, with the hash of these tables in place of the one it states. */
  public static DatasetInfo described(
      DatasetInfo described, Map<String, ? extends @Nullable Table> tables) {
    DatasetInfo.Builder info = DatasetInfo.builder()
        .name(described.name())
        .title(described.title())
        .version(described.version())
        .compiled(described.compiled());
    return info.contentHash(of(described, tables::get)).build();
  }

  private void put(Table table) {
    put(table.name());
    putInt(table.rowCount());
    putInt(table.columnCount());
    for (int column = 0; column < table.columnCount(); column++) {
      put(table.columnName(column));
      for (int row = 0; row < table.rowCount(); row++) {
        put(table.cell(row, column));
      }
    }
  }

  /** Length first, so that no two contents feed the same bytes; -1 for an empty cell. */
  private void put(@Nullable String text) {
    if (text == null) {
      putInt(-1);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    putInt(utf8.length);
    if (utf8.length > waiting.remaining()) {
      feed();
    }
    if (utf8.length > waiting.remaining()) {
      hasher.putBytes(utf8);
    } else {
      waiting.put(utf8);
    }
  }

  private void putInt(int number) {
    if (waiting.remaining() < Integer.BYTES) {
      feed();
    }
    waiting.putInt(number);
  }

  private void feed() {
    hasher.putBytes(waiting.flip());
    waiting.clear();
  }

  private String end() {
    feed();
    return hasher.hash().toString();
  }
}
