package io.github.gnlc.dataset;

import java.io.IOException;
import java.io.InputStream;

/** Opens the bytes of a snapshot from their beginning, as often as asked, always the same bytes. */
@FunctionalInterface
public interface SnapshotOpener {
  /**
   * Opens the bytes; the caller closes the stream.
   *
   * @throws IOException if they cannot be opened
   */
  InputStream open() throws IOException;
}
