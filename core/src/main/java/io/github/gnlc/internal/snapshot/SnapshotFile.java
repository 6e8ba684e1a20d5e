package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.io.ReadBudget;
import io.github.gnlc.internal.io.SoundTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberDirectory;

/**
 * Reads a snapshot that comes from outside. Its checksums show only that it is as somebody wrote
 * it; so its tables pass the same checks as those of a folder.
 */
public final class SnapshotFile {
  private SnapshotFile() {}

  /**
   * Reads a snapshot; the bytes are kept and not copied.
   *
   * @throws DatasetException if the checks find something in its tables
   * @throws SnapshotException if it cannot be trusted
   */
  public static Dataset read(byte[] bytes, ReadLimits limits) {
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
