package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.mapping.Dataset;
import java.util.function.UnaryOperator;

/**
 * A dataset as it was read from a file.
 *
 * @param places finds the place in that file of what a check tells by the table and line of a row
 */
public record ReadDataset(Dataset dataset, UnaryOperator<Finding> places) {
  /** One whose places are as checks tell them: files of tables in a folder or zip. */
  static ReadDataset ofTables(Dataset dataset) {
    return new ReadDataset(dataset, UnaryOperator.identity());
  }
}
