package io.github.gnlc.data;

import io.github.gnlc.dataset.DatasetProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Brings the dataset in this artifact. Applications do not use it; the library finds it. */
public final class BundledDataset implements DatasetProvider {
  private static final String SNAPSHOT = "gnlc.snapshot";

  /** Makes the provider, as {@link java.util.ServiceLoader} needs it. */
  public BundledDataset() {}

  @Override
  public String name() {
    return "gnlc-data";
  }

  @Override
  public InputStream openSnapshot() throws IOException {
    InputStream in = BundledDataset.class.getResourceAsStream(SNAPSHOT);
    if (in == null) {
      throw new FileNotFoundException(
          "The artifact gnlc-data lacks its resource " + SNAPSHOT + "; was it repackaged?");
    }
    return in;
  }
}
