package io.github.gnlc.internal.table;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.UnknownKeyException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables held in memory. */
public final class MemoryTables implements TableSource {
  private final DatasetInfo info;
  private final Map<String, Table> tables;

  public MemoryTables(DatasetInfo info, Map<String, ? extends Table> tables) {
    this.info = info;
    this.tables = new LinkedHashMap<>(tables);
  }

  @Override
  public DatasetInfo info() {
    return info;
  }

  @Override
  public LocalDate compiled() {
    return info.compiled();
  }

  @Override
  public Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.TABLE,
          name,
          tables.keySet(),
          "the dataset has tables " + tables.keySet());
    }
    return table;
  }

  @Override
  public void verify() {
    // Nothing was left unread.
  }
}
