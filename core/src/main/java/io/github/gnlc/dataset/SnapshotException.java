package io.github.gnlc.dataset;

import io.github.gnlc.internal.snapshot.SnapshotFormat;
import java.io.IOException;

/**
 * Thrown when bytes are not a snapshot that this library can trust. Nothing of a refused snapshot
 * is used.
 *
 * <p>The message says what was found, what was expected and what to do: {@code "Snapshot of format
 * 2 is newer than this library, which reads format 1; use a newer gnlc-core"}.
 */
public final class SnapshotException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Why a snapshot is refused. */
  public enum Reason {
    /** The bytes do not begin like a snapshot. */
    FOREIGN,
    /** The snapshot is in a later format than this library reads. */
    NEWER,
    /** The snapshot ends too early. */
    TRUNCATED,
    /** A checksum or a length does not agree with the content. */
    DAMAGED,
    /** The bytes could not be read at all. */
    UNREADABLE
  }

  private final Reason reason;

  public SnapshotException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public SnapshotException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  // typed as the verifier knows it, so that who throws these starts without this class

  public static RuntimeException damaged(String what) {
    return new SnapshotException(
        Reason.DAMAGED, "Snapshot is damaged: " + what + "; get a fresh copy");
  }

  public static RuntimeException truncated(int expected, int found) {
    return new SnapshotException(
        Reason.TRUNCATED,
        "Snapshot is cut off: expected at least " + expected + " bytes, found " + found
            + "; get a fresh copy");
  }

  public static RuntimeException foreign() {
    return new SnapshotException(
        Reason.FOREIGN, "These bytes are no GNLC snapshot: they do not begin like one");
  }

  public static RuntimeException newer(int format) {
    return new SnapshotException(
        Reason.NEWER,
        "Snapshot of format " + format + " is newer than this library, which reads format "
            + SnapshotFormat.VERSION + "; use a newer gnlc-core");
  }

  public static RuntimeException unreadable(IOException e) {
    return new SnapshotException(Reason.UNREADABLE, "Snapshot cannot be read: " + e, e);
  }

  /** Returns why the snapshot is refused. */
  public Reason reason() {
    return reason;
  }
}
