package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.mapping.Dataset;
import java.nio.file.Path;

/** Datasets read from and written to paths, as a network does it. */
public final class Datasets {
  private Datasets() {}

  public static Dataset read(Path path) {
    return read(path, ReadLimits.defaults());
  }

  public static Dataset read(Path path, ReadLimits limits) {
    return new DatasetReader(limits).read(path);
  }

  public static void write(Dataset dataset, Path path, DatasetFormat format) {
    DatasetWriter.write(dataset, path, format);
  }
}
