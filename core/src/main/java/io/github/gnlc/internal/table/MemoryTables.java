package io.github.gnlc.internal.table;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.mapping.MemberDirectory;
import io.github.gnlc.internal.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables held in memory. */
public final class MemoryTables implements TableSource {
  /**
   * What the first answer needs, in the order in which a snapshot has it; and the few rows that
   * tell which cohorts and awards there are, so that no filter of members needs the rest.
   */
  private static final List<String> FIRST =
      List.of(MemberDirectory.NAME, Tables.COUNTRIES, Tables.COHORTS, Tables.AWARD_ROUNDS);

  private final DatasetInfo info;
  private final Map<String, Table> tables;

  public MemoryTables(DatasetInfo info, Map<String, Table> tables) {
    this.info = info;
    this.tables = new LinkedHashMap<>(tables);
  }

  @Override
  public DatasetInfo info() {
    return info;
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

  public Map<String, Table> tables() {
    return tables;
  }

  @Override
  public void verify() {
    // Nothing was left unread.
  }

  @Override
  public byte[] toSnapshot() {
    List<Table> ordered = new ArrayList<>();
    for (String name : FIRST) {
      ordered.add(table(name));
    }
    for (Table table : tables.values()) {
      if (!FIRST.contains(table.name())) {
        ordered.add(table);
      }
    }
    return SnapshotWriter.write(info, ordered, FIRST);
  }
}
