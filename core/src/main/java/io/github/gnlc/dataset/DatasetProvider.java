package io.github.gnlc.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * Brings a dataset to the library; found through {@link java.util.ServiceLoader}. The artifact
 * {@code gnlc-data} has one; a team that ships its own dataset writes another.
 *
 * <p>An implementation has a public constructor without arguments, is thread-safe and does nothing
 * before it is asked.
 */
public interface DatasetProvider {
  /** Returns a name for messages: {@code "gnlc-data"}. */
  String name();

  /**
   * Opens the snapshot from its beginning; the caller closes the stream. It may be called more than
   * once and must give the same bytes each time.
   *
   * @throws IOException if the snapshot cannot be opened
   */
  InputStream openSnapshot() throws IOException;
}
