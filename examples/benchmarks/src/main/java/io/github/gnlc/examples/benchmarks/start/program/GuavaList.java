package io.github.gnlc.examples.benchmarks.start.program;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A list of Guava's, which the library's answers are. */
public final class GuavaList {
  private GuavaList() {}

  public static void main(String[] arguments) {
    System.out.println(ImmutableList.copyOf(Arrays.asList("a", "b", "c")));
  }
}
