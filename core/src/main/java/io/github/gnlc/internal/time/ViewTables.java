package io.github.gnlc.internal.time;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.ContentHash;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a dataset as it is seen from some moment: some of their rows, chosen when a table
 * is first asked for. The hash of what is left is made only when somebody asks for it.
 *
 * <p>Thread-safe: in a race a table is made twice, with the same content.
 */
abstract class ViewTables implements TableSource {
  /** The dataset that is seen. */
  final Dataset seen;

  private final DatasetInfo whole;
  private final Map<String, Table> made = new ConcurrentHashMap<>();
  private volatile @Nullable DatasetInfo info;

  ViewTables(Dataset seen) {
    this.seen = seen;
    this.whole = seen.source() instanceof ViewTables view ? view.whole : seen.info();
  }

  /** Which rows of a table are left. */
  abstract Predicate<Row> condition(TableSchema schema);

  /** Of the same name and version as the whole, but with the hash of what is left. */
  @Override
  public DatasetInfo info() {
    DatasetInfo known = info;
    if (known == null) {
      Map<String, Table> tables = new HashMap<>();
      Schema.names().forEach(name -> tables.put(name, table(name)));
      known = ContentHash.described(whole, tables);
      info = known;
    }
    return known;
  }

  @Override
  public LocalDate compiled() {
    return whole.compiled();
  }

  @Override
  public Table table(String name) {
    Table known = made.get(name);
    if (known == null) {
      known = MemoryTable.filter(seen.table(name), condition(Schema.of(name)));
      made.put(name, known);
    }
    return known;
  }

  @Override
  public void verify() {
    Schema.names().forEach(this::table);
  }

  /** Rows whose cells in the key of a table are those of a row that is left in another table. */
  final Predicate<Row> namedIn(String other, List<String> columns) {
    Table table = table(other);
    Set<List<String>> named = new HashSet<>();
    for (int i = 0; i < table.rowCount(); i++) {
      named.add(texts(table.row(i), columns));
    }
    return row -> named.contains(texts(row, columns));
  }

  private static List<String> texts(Row row, List<String> columns) {
    return columns.stream().map(row::text).toList();
  }

  /** Whether the rows of a table are there only with the member that they are about. */
  static boolean isOfMembers(TableSchema schema) {
    return schema.columnNames().contains("member_id")
        && schema.column("member_id").required()
        && !schema.name().startsWith("award");
  }
}
