package io.github.gnlc;

import io.github.gnlc.dataset.DatasetProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The network of the dataset that the system property {@code gnlc.dataset} names, else of the one
 * on the class path, opened when first asked for. A failure is not kept: the next call tries again.
 */
final class DefaultNetwork {
  /** Names a dataset to use instead of the one on the class path. */
  static final String PROPERTY = "gnlc.dataset";

  private static volatile @Nullable Network network;

  private DefaultNetwork() {}

  static Network get() {
    Network opened = network;
    return opened == null ? open() : opened;
  }

  private static synchronized Network open() {
    Network opened = network;
    if (opened == null) {
      String path = System.getProperty(PROPERTY);
      opened = path == null
          ? Network.of(only(
              ServiceLoader.load(DatasetProvider.class, DatasetProvider.class.getClassLoader())))
          : NamedNetwork.open(path);
      network = opened;
    }
    return opened;
  }

  static DatasetProvider only(Iterable<DatasetProvider> providers) {
    List<DatasetProvider> found = new ArrayList<>(1);
    for (DatasetProvider provider : providers) {
      found.add(provider);
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> names = new ArrayList<>();
    for (DatasetProvider provider : found) {
      names.add(provider.name());
    }
    throw new NoDatasetException(names);
  }
}
