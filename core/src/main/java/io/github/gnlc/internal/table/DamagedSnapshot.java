package io.github.gnlc.internal.table;

import io.github.gnlc.dataset.SnapshotException;

/** Makes the exception for a snapshot that is not as a writer leaves it. */
public final class DamagedSnapshot {
  private DamagedSnapshot() {}

  /** {@code of("its header is cut off")} says so, and what to do. */
  public static SnapshotException of(String what) {
    return new SnapshotException(SnapshotException.Reason.DAMAGED, message(what));
  }

  /** The same, because of another exception. */
  public static SnapshotException of(String what, Throwable cause) {
    return new SnapshotException(SnapshotException.Reason.DAMAGED, message(what), cause);
  }

  private static String message(String what) {
    return "Snapshot is damaged: " + what + "; get a fresh copy";
  }
}
