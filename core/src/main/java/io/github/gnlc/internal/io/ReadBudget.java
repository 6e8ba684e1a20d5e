package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.ReadLimits;

/** What is left of the limits while one dataset is read. */
public final class ReadBudget {
  private final ReadLimits limits;
  private int bytes;
  private int rows;

  public ReadBudget(ReadLimits limits) {
    this.limits = limits;
  }

  ReadLimits limits() {
    return limits;
  }

  /** Takes bytes of a file or entry, unless there are not that many left. */
  boolean takeBytes(int count) {
    if (count > limits.totalBytes() - bytes) {
      return false;
    }
    bytes += count;
    return true;
  }

  /** Takes a row, unless there is none left. */
  boolean takeRow() {
    if (rows == limits.rows()) {
      return false;
    }
    rows++;
    return true;
  }

  String tooManyBytes() {
    return "goes beyond the " + limits.totalBytes()
        + " bytes that are read of all files together; ReadLimits.totalBytes can be raised";
  }

  String tooManyRows() {
    return "goes beyond the " + limits.rows()
        + " rows that are read of all tables together; ReadLimits.rows can be raised";
  }
}
