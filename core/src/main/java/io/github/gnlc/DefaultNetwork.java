package io.github.gnlc;

import io.github.gnlc.dataset.DatasetProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The network of the one dataset on the class path, opened when first asked for. A failure is not
 * kept: the next call tries again.
 */
final class DefaultNetwork {
  private static volatile @Nullable Network network;

  private DefaultNetwork() {}

  static Network get() {
    Network opened = network;
    return opened == null ? open() : opened;
  }

  private static synchronized Network open() {
    Network opened = network;
    if (opened == null) {
      opened = Network.of(
          only(ServiceLoader.load(DatasetProvider.class, DatasetProvider.class.getClassLoader())));
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
