package io.github.gnlc.examples.benchmarks.start.program;

import io.github.gnlc.Gnlc;

/** The members in China. */
public final class FirstAnswer {
  private FirstAnswer() {}

  public static void main(String[] arguments) {
    System.out.println(Gnlc.members().inCountry("CN").list());
  }
}
