package io.github.gnlc.examples.benchmarks.start.program;

import io.github.gnlc.Gnlc;

/** When a member joined, and why that is the answer. */
public final class FirstExplanation {
  private FirstExplanation() {}

  public static void main(String[] arguments) {
    System.out.println(Gnlc.explain().joined("cn-hangzhou"));
  }
}
