package io.github.gnlc.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens the bytes of a snapshot. Pass one to {@code Network.ofSnapshot}:
 *
 * <pre>{@code
 * Path file = Path.of("gnlc-2026.12.0.snapshot");
 * Network network = Network.ofSnapshot(() -> Files.newInputStream(file));
 * network.dataset();    // gnlc 2026.12.0
 * }</pre>
 *
 * <p>A network reads the beginning of the snapshot at once and opens it again when it needs the
 * rest, perhaps in another thread; every call must return the same bytes. If they have changed in
 * between, the network throws {@link SnapshotException}.
 */
@FunctionalInterface
public interface SnapshotOpener {
  /**
   * Opens the bytes at their beginning. The caller closes the stream.
   *
   * @return a new stream, never null
   * @throws IOException if they cannot be opened
   */
  InputStream open() throws IOException;
}
