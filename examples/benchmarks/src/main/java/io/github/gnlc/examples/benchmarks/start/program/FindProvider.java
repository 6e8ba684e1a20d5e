package io.github.gnlc.examples.benchmarks.start.program;

import io.github.gnlc.dataset.DatasetProvider;
import java.util.ServiceLoader;

/** The dataset found as the library finds it, and not read. */
public final class FindProvider {
  private FindProvider() {}

  public static void main(String[] arguments) {
    for (DatasetProvider provider : ServiceLoader.load(DatasetProvider.class)) {
      System.out.println(provider.name());
    }
  }
}
