package com.example;

import io.github.gnlc.Network;
import java.nio.file.Path;

/** Counts the members in China. */
public final class Main {
  private Main() {}

  /** Asks the default dataset, or the tables in a folder. */
  public static void main(String[] arguments) {
    Network network =
        arguments.length == 0 ? Network.ofDefault() : Network.open(Path.of(arguments[0]));
    System.out.println(network.members().inCountry("CN").count());
  }
}
