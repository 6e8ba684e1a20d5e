package io.github.gnlc.examples.benchmarks.start.program;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.dataset.DatasetProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The dataset found as the library finds it, and not read; its name in a list of Guava's. */
public final class FindProvider {
  private FindProvider() {}

  public static void main(String[] arguments) {
    List<String> names = new ArrayList<>();
    for (DatasetProvider provider : ServiceLoader.load(DatasetProvider.class)) {
      names.add(provider.name());
    }
    System.out.println(ImmutableList.copyOf(names));
  }
}
