package io.github.gnlc.dataset;

import io.github.gnlc.model.DatasetInfo;

/**
 * Tables of a snapshot, each opened when asked for; lists decoded from them are kept by the
 * dataset.
 */
final class SnapshotTables implements TableSource {
  private final Snapshot snapshot;

  SnapshotTables(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public DatasetInfo info() {
    return snapshot.info();
  }

  @Override
  public Table table(String name) {
    SnapshotTable table = snapshot.table(name);
    if (table == null) {
      throw ByteCursor.damaged("no table " + name + ", only " + snapshot.tableNames());
    }
    return table;
  }

  @Override
  public void verify() {
    snapshot.verify();
  }

  @Override
  public byte[] toSnapshot() {
    snapshot.verify();
    return snapshot.all().clone();
  }
}
