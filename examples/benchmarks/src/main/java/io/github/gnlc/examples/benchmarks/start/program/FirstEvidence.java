package io.github.gnlc.examples.benchmarks.start.program;

import io.github.gnlc.Gnlc;

/** What sources say of a member. */
public final class FirstEvidence {
  private FirstEvidence() {}

  public static void main(String[] arguments) {
    System.out.println(Gnlc.evidence().ofMember("cn-hangzhou").list());
  }
}
