package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import java.util.function.Consumer;

/** What is left of the limits while one dataset is read. */
public final class ReadBudget {
  /** Of what is in memory already. */
  static final ReadLimits UNLIMITED = ReadLimits.builder()
      .rows(Integer.MAX_VALUE)
      .textLength(Integer.MAX_VALUE)
      .nameLength(Integer.MAX_VALUE)
      .build();

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

  /** Reports every name of a table that is longer than a name may be. */
  void checkNames(TableSchema schema, MemoryTable table, Consumer<Finding> findings) {
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      for (int row = 0; column.isName() && row < table.rowCount(); row++) {
        String name = table.cell(row, i);
        if (name != null && name.length() > limits.nameLength()) {
          String expected = "has " + name.length() + " characters, more than the "
              + limits.nameLength() + " that a name may have; ReadLimits.nameLength can be raised";
          findings.accept(
              new Finding(schema.fileName(), table.line(row), column.name(), name, expected));
        }
      }
    }
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
