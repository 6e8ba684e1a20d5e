package io.github.gnlc.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.schema.Schema;
import java.util.Arrays;
import java.util.List;

/**
 * The difference of two tables, found by merging their rows. It is the smallest if both tables are
 * in the order of their keys, as checked ones are, and exact in any case.
 */
final class TableDiff {
  private final String table;
  private final ImmutableList<String> keyColumns;
  private final ImmutableList.Builder<RowChange> changes = ImmutableList.builder();

  private TableDiff(String table) {
    this.table = table;
    this.keyColumns = Schema.of(table).key();
  }

  static ImmutableList<RowChange> between(
      String table,
      ImmutableList<ImmutableMap<String, String>> older,
      ImmutableList<ImmutableMap<String, String>> newer) {
    return new TableDiff(table).merge(older, newer);
  }

  /**
   * The rows of the newer table, of those of the older and the changes of this and other tables.
   */
  static ImmutableList<ImmutableMap<String, String>> apply(
      String table, ImmutableList<ImmutableMap<String, String>> older, List<RowChange> changes) {
    ImmutableList.Builder<ImmutableMap<String, String>> newer = ImmutableList.builder();
    int next = 0;
    for (RowChange change : changes) {
      if (change.table().equals(table)) {
        newer.addAll(older.subList(next, change.index()));
        next = change.kind() == ChangeKind.ADDED ? change.index() : change.index() + 1;
        if (change.kind() != ChangeKind.REMOVED) {
          newer.add(change.after());
        }
      }
    }
    return newer.addAll(older.subList(next, older.size())).build();
  }

  private ImmutableList<RowChange> merge(
      ImmutableList<ImmutableMap<String, String>> older,
      ImmutableList<ImmutableMap<String, String>> newer) {
    int i = 0;
    int j = 0;
    while (i < older.size() && j < newer.size()) {
      ImmutableMap<String, String> before = older.get(i);
      ImmutableMap<String, String> after = newer.get(j);
      int order = before.equals(after) ? 0 : compare(key(before), key(after));
      if (order < 0) {
        add(ChangeKind.REMOVED, i++, before, ImmutableMap.of());
      } else if (order > 0) {
        add(ChangeKind.ADDED, i, ImmutableMap.of(), after);
        j++;
      } else {
        if (!before.equals(after)) {
          add(ChangeKind.CHANGED, i, before, after);
        }
        i++;
        j++;
      }
    }
    for (; i < older.size(); i++) {
      add(ChangeKind.REMOVED, i, older.get(i), ImmutableMap.of());
    }
    for (; j < newer.size(); j++) {
      add(ChangeKind.ADDED, i, ImmutableMap.of(), newer.get(j));
    }
    return changes.build();
  }

  private void add(
      ChangeKind kind,
      int index,
      ImmutableMap<String, String> before,
      ImmutableMap<String, String> after) {
    changes.add(RowChange.builder()
        .table(table)
        .addAllKey(key(kind == ChangeKind.ADDED ? after : before))
        .kind(kind)
        .index(index)
        .putAllBefore(before)
        .putAllAfter(after)
        .build());
  }

  private ImmutableList<String> key(ImmutableMap<String, String> row) {
    ImmutableList.Builder<String> key = ImmutableList.builder();
    for (String column : keyColumns) {
      key.add(row.getOrDefault(column, ""));
    }
    return key.build();
  }

  /** In the order of code points, in which the tables are kept. */
  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order =
          Arrays.compare(a.get(i).codePoints().toArray(), b.get(i).codePoints().toArray());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
