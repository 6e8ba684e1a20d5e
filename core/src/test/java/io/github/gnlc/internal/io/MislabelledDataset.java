package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;

/** A dataset that says it is another one: that its content has another hash than it has. */
public final class MislabelledDataset {
  private MislabelledDataset() {}

  public static Dataset of(TestTables tables, DatasetInfo info) {
    return Dataset.of(info, tables.tables());
  }
}
