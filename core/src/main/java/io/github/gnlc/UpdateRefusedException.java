package io.github.gnlc;

import io.github.gnlc.dataset.DatasetInfo;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a {@link NetworkHolder} that refuses to replace its dataset; the one in use stays.
 *
 * <p>{@link #reason()} tells programs why and the message tells people, with the dataset that
 * stays: {@code "Update refused, gnlc 2026.11.0 stays in use: gnlc 2026.10.0 is older; call
 * downgrade to go back"}. The cause is the exception of a dataset that cannot be read, and null
 * otherwise.
 */
public final class UpdateRefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** Why an update is refused. */
  public enum Reason {
    /** The file is in a later format than this library reads. */
    NEWER_FORMAT,
    /**
     * The file cannot be read, is no dataset, or something is wrong with it; the cause says what.
     */
    DAMAGED,
    /** It is a dataset of another name. */
    OTHER_DATASET,
    /** It is of an older version. */
    OLDER,
    /** It has other content under the version that is in use. */
    SAME_VERSION,
    /** Its version or that in use is not made of numbers, so that none is the newer. */
    NOT_COMPARABLE
  }

  private final Reason reason;
  private final DatasetInfo inUse;

  UpdateRefusedException(Reason reason, DatasetInfo inUse, String why, @Nullable Throwable cause) {
    super("Update refused, " + inUse + " stays in use: " + why, cause);
    this.reason = reason;
    this.inUse = inUse;
  }

  /** {@return why the update is refused} */
  public Reason reason() {
    return reason;
  }

  /** {@return what the dataset that stays in use says of itself} */
  public DatasetInfo inUse() {
    return inUse;
  }
}
