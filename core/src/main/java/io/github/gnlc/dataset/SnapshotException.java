package io.github.gnlc.dataset;

/**
 * Thrown when bytes are not a snapshot that this library can trust. No part of a refused snapshot
 * is used.
 *
 * <p>The methods of {@code Network} that open a snapshot throw it for what they read at once; a
 * network throws it later if a table that is read then is damaged. {@code Network.verify()} reads
 * everything and throws it at once. Catch it to fall back on another dataset:
 *
 * <pre>{@code
 * try {
 *   Network.open(Path.of("gnlc-2028.1.0.snapshot"));
 * } catch (SnapshotException e) {
 *   e.reason();       // NEWER
 *   e.getMessage();   // Snapshot of format 3 is newer than this library, which reads format 2;
 *                     // use a newer gnlc-core
 * }
 * }</pre>
 *
 * <p>The message says what was found, what was expected and what to do.
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

  /**
   * Makes the exception without a cause.
   *
   * @param reason the kind of reason
   * @param message what was found, what was expected, and what to do
   * @hidden for the library alone
   */
  public SnapshotException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Makes the exception with what caused it.
   *
   * @param reason the kind of reason
   * @param message what was found, what was expected, and what to do
   * @param cause what was thrown as the bytes were read
   * @hidden for the library alone
   */
  public SnapshotException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** {@return why the snapshot is refused} */
  public Reason reason() {
    return reason;
  }
}
