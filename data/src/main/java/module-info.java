import io.github.gnlc.data.BundledDataset;
import io.github.gnlc.dataset.DatasetProvider;

/**
 * The dataset of the UNESCO Global Network of Learning Cities, with the module
 * {@code io.github.gnlc.core} to query it.
 */
module io.github.gnlc.data {
  requires transitive io.github.gnlc.core;
  requires static org.jspecify;

  exports io.github.gnlc.data;

  provides DatasetProvider with
      BundledDataset;
}
