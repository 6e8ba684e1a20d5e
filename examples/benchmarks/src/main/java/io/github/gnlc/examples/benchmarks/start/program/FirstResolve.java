package io.github.gnlc.examples.benchmarks.start.program;

import io.github.gnlc.Gnlc;

/** A name resolved. */
public final class FirstResolve {
  private FirstResolve() {}

  public static void main(String[] arguments) {
    System.out.println(Gnlc.resolve("Xian, China"));
  }
}
