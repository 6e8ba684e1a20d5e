package io.github.gnlc.diff;

import io.github.gnlc.dataset.DatasetInfo;

/**
 * Thrown by {@link DatasetDiff#applyTo} if a difference is applied to a dataset other than the one
 * that it begins with, or does not lead to the one that it ends with.
 *
 * <p>The message names both datasets, with the hashes of their content. No method of its own
 * returns null.
 */
public final class DatasetMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final DatasetInfo expected;
  private final DatasetInfo found;

  private DatasetMismatchException(String message, DatasetInfo expected, DatasetInfo found) {
    super(message);
    this.expected = expected;
    this.found = found;
  }

  static DatasetMismatchException atStart(DatasetInfo expected, DatasetInfo found) {
    String message = "Not the dataset that this difference begins with: found " + name(found)
        + ", expected " + name(expected) + "; make a difference with DatasetDiff.between";
    return new DatasetMismatchException(message, expected, found);
  }

  static DatasetMismatchException atEnd(DatasetInfo expected, DatasetInfo found) {
    String message = "Not the dataset that this difference ends with: found " + name(found)
        + ", expected " + name(expected)
        + "; a dataset that was compared is not what its hash says, which Network.verify() tells";
    return new DatasetMismatchException(message, expected, found);
  }

  /** {@return what the dataset that was expected says of itself} */
  public DatasetInfo expected() {
    return expected;
  }

  /** {@return what the dataset that was found says of itself} */
  public DatasetInfo found() {
    return found;
  }

  private static String name(DatasetInfo info) {
    return info + " with hash " + info.contentHash();
  }
}
