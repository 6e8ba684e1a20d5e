package io.github.gnlc;

import io.github.gnlc.dataset.DatasetProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Brings a snapshot that lies on the class path, as a team that ships its own would. */
public final class FileProvider implements DatasetProvider {
  public static final String SNAPSHOT = "test.snapshot";

  @Override
  public String name() {
    return "test-data";
  }

  @Override
  public InputStream openSnapshot() throws IOException {
    InputStream in = FileProvider.class.getResourceAsStream("/" + SNAPSHOT);
    if (in == null) {
      throw new FileNotFoundException(SNAPSHOT);
    }
    return in;
  }
}
