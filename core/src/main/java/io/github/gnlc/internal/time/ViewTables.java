package io.github.gnlc.internal.time;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.ContentHash;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
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

  /** A table without the cells that are not true of what is left; mostly as it is. */
  MemoryTable adapted(MemoryTable left) {
    return left;
  }

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
      known = adapted(MemoryTable.filter(seen.table(name), condition(Schema.of(name))));
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

  /**
   * Whether the event, document, cohort and official of a proposition are left. Its member need not
   * be: a source may speak of a city before it is a member.
   */
  final Predicate<Row> isOfWhatIsLeft() {
    return leftIfGiven(TableNames.EVENTS, "event_id")
        .and(leftIfGiven(TableNames.DOCUMENTS, "document_id"))
        .and(leftIfGiven(TableNames.COHORTS, "cohort_id"))
        .and(isOfOfficialLeft());
  }

  private Predicate<Row> isOfOfficialLeft() {
    Set<List<String>> left = new HashSet<>();
    Table officials = table(TableNames.OFFICIALS);
    for (int i = 0; i < officials.rowCount(); i++) {
      left.add(texts(officials.row(i), List.of("name", "date")));
    }
    return row -> row.cell("official") == null
        || left.contains(texts(row, List.of("official", "official_date")));
  }

  /** Rows that name nothing of another table in a column, or something that is left there. */
  final Predicate<Row> leftIfGiven(String other, String column) {
    Predicate<Row> left = namedIn(other, List.of(column));
    return row -> row.cell(column) == null || left.test(row);
  }

  /** Accounts of those propositions of the whole that pass a condition. */
  final Predicate<Row> accountsOf(Predicate<Row> propositions) {
    Set<String> ids = new HashSet<>();
    Table table = seen.table(TableNames.PROPOSITIONS);
    for (int i = 0; i < table.rowCount(); i++) {
      if (propositions.test(table.row(i))) {
        ids.add(table.row(i).text("proposition_id"));
      }
    }
    return row -> ids.contains(row.text("proposition_id"));
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
