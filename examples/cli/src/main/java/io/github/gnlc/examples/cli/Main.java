package io.github.gnlc.examples.cli;

import io.github.gnlc.examples.cli.io.Streams;

/** Starts {@code gnlc}. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(String[] arguments) {
    // since JDK 22 there may be a console without a terminal, but for this implementation
    System.setProperty("jdk.console", "java.base");
    System.exit(GnlcCommand.run(Streams.ofProcess(), RawArguments.inUtf8(arguments)));
  }
}
