package io.github.gnlc.examples.benchmarks.start.program;

import io.github.gnlc.Gnlc;

/** How much the audit finds. */
public final class FirstAudit {
  private FirstAudit() {}

  public static void main(String[] arguments) {
    System.out.println(Gnlc.audit().findings().size());
  }
}
