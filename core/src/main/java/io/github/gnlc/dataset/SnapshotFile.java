package io.github.gnlc.dataset;

import io.github.gnlc.model.ReadLimits;

/**
 * Reads a snapshot that comes from outside. Its checksums show only that it is as somebody wrote
 * it; so its tables pass the same checks as those of a folder.
 */
final class SnapshotFile {
  private SnapshotFile() {}

  /**
   * Reads a snapshot; the bytes are kept and not copied.
   *
   * @throws DatasetException if the checks find something in its tables
   * @throws SnapshotException if it cannot be trusted
   */
  static Dataset read(byte[] bytes, ReadLimits limits) {
    Snapshot snapshot = Snapshot.of(bytes);
    snapshot.verify();
    for (String name : snapshot.tableNames()) {
      if (!name.equals(MemberDirectory.NAME) && !DatasetTables.names().contains(name)) {
        throw damaged("it has table " + name + ", which is not one of " + DatasetTables.names());
      }
    }
    new SoundTables(new ReadBudget(limits), SnapshotFile::damaged)
        .derive(snapshot.info(), new SnapshotTables(snapshot)::table);
    return Dataset.ofChecked(snapshot);
  }

  private static SnapshotException damaged(String what) {
    return new SnapshotException(
        SnapshotException.Reason.DAMAGED, "Snapshot is damaged: " + what + "; get a fresh copy");
  }
}
