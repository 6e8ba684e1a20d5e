package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.names.NameTables;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.snapshot.Snapshot;
import io.github.gnlc.internal.snapshot.SnapshotTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.table.DamagedSnapshot;
import java.util.List;

/**
 * Reads a snapshot that comes from outside. Checksums prove only that it is as it was written; so
 * its tables pass the same checks as those of a folder.
 */
final class SnapshotReader {
  private SnapshotReader() {}

  /**
   * Reads a snapshot; the bytes are kept and not copied.
   *
   * @throws DatasetException if the checks find something in its tables
   * @throws SnapshotException if it cannot be trusted
   */
  static Dataset read(byte[] bytes, ReadLimits limits) {
    Snapshot snapshot = Snapshot.of(bytes);
    snapshot.verify();
    SnapshotTables tables = new SnapshotTables(snapshot);
    for (String name : snapshot.tableNames()) {
      if (!name.equals(MemberSection.NAME) && !Schema.names().contains(name)) {
        throw DamagedSnapshot.of(
            "it has table " + name + ", which is not one of " + Schema.names());
      }
    }
    new DatasetVerifier(new ReadBudget(limits), DamagedSnapshot::of)
        .verify(snapshot.info(), tables::table, () -> tables.table(MemberSection.NAME));
    Dataset dataset = Snapshots.open(tables);
    requireParts(snapshot, dataset);
    return dataset;
  }

  /** The index of names must be the one that the tables give. */
  private static void requireParts(Snapshot snapshot, Dataset dataset) {
    if (!snapshot.partNames().equals(List.of(NameTables.PART))) {
      throw DamagedSnapshot.of(
          "it has parts " + snapshot.partNames() + ", expected [" + NameTables.PART + "]");
    }
    NameTables.verify(dataset);
  }
}
