package io.github.gnlc.examples.benchmarks.start.program;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;

/** The dataset opened and its members counted, none of them made. */
public final class OpenDataset {
  private OpenDataset() {}

  public static void main(String[] arguments) {
    System.out.println(ImmutableList.of(Gnlc.members().count()));
  }
}
