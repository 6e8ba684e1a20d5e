package io.github.gnlc.examples.benchmarks;

import io.github.gnlc.Network;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  /** Such as {@code OpenJDK 64-Bit Server VM 17.0.15+6, amd64, 2 cores, gnlc 2026.11.0}. */
  static String words() {
    return System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
        + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors()
        + " cores, " + Network.ofDefault();
  }
}
