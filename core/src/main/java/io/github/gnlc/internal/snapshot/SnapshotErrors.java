package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotException.Reason;
import io.github.gnlc.internal.table.DamagedSnapshot;
import java.io.IOException;

/** Makes the exceptions for bytes that are not a snapshot that can be trusted. */
final class SnapshotErrors {
  private SnapshotErrors() {}

  static SnapshotException damaged(String what) {
    return DamagedSnapshot.of(what);
  }

  /** For bytes that are as they were written, but of which no values can be made. */
  static SnapshotException wrong(RuntimeException e) {
    return e instanceof SnapshotException known
        ? known
        : DamagedSnapshot.of("its tables are no dataset, " + e.getMessage(), e);
  }

  static SnapshotException truncated(int expected, int found) {
    return new SnapshotException(
        Reason.TRUNCATED,
        "Snapshot is cut off: expected at least " + expected + " bytes, found " + found
            + "; get a fresh copy");
  }

  static SnapshotException foreign() {
    return new SnapshotException(
        Reason.FOREIGN, "These bytes are no GNLC snapshot: they do not begin like one");
  }

  static SnapshotException newer(int format) {
    return new SnapshotException(
        Reason.NEWER,
        "Snapshot of format " + format + " is newer than this library, which reads format "
            + SnapshotFormat.VERSION + "; use a newer gnlc-core");
  }

  static SnapshotException unreadable(IOException e) {
    return new SnapshotException(Reason.UNREADABLE, "Snapshot cannot be read: " + e, e);
  }
}
