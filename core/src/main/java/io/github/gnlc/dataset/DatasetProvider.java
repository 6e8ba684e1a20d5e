package io.github.gnlc.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * Provides a dataset to the library. {@link java.util.ServiceLoader} finds it; the artifact
 * {@code gnlc-data} contains one, and a team that ships its own dataset writes another:
 *
 * <pre>{@code
 * public final class OurDataset implements DatasetProvider {
 *   public String name() {
 *     return "our-data";
 *   }
 *
 *   public InputStream openSnapshot() throws IOException {
 *     return OurDataset.class.getResourceAsStream("our.snapshot");
 *   }
 * }
 * }</pre>
 *
 * <p>Name the class in {@code META-INF/services/io.github.gnlc.dataset.DatasetProvider} and, in a
 * module, in {@code provides … with}. The snapshot is made in the build by
 * {@code io.github.gnlc.DatasetCompiler}. If the class path has exactly one provider, its dataset
 * is the default of {@code Gnlc}; pass one of several to {@code Network.of(provider)}.
 *
 * <p>An implementation has a public constructor without arguments, is thread-safe, and does nothing
 * before it is called.
 */
public interface DatasetProvider {
  /** {@return the name that messages give the provider: {@code "gnlc-data"}; never null} */
  String name();

  /**
   * Opens the snapshot at its beginning. The caller closes the stream. The method may be called
   * more than once, by several threads, and must return the same bytes each time.
   *
   * @return a new stream, never null
   * @throws IOException if the snapshot cannot be opened
   */
  InputStream openSnapshot() throws IOException;
}
