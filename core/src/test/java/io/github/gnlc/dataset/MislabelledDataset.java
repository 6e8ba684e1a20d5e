package io.github.gnlc.dataset;

import io.github.gnlc.model.DatasetInfo;

/** A dataset that says it is another one: that its content has another hash than it has. */
public final class MislabelledDataset {
  private MislabelledDataset() {}

  public static Dataset of(TestTables tables, DatasetInfo info) {
    return Dataset.of(info, tables.tables());
  }
}
