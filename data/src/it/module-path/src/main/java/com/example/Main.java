package com.example;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.testing.Samples;
import io.github.gnlc.validation.LearningCityRule;
import java.nio.file.Path;

/** Counts the members in China, having drawn one and checked it. */
public final class Main {
  private Main() {}

  /** Asks the default dataset, or the tables in a folder. */
  public static void main(String[] arguments) {
    Network network =
        arguments.length == 0 ? Network.ofDefault() : Network.open(Path.of(arguments[0]));
    LearningCityRule chinese =
        LearningCityRule.builder().network(network).country("CN").build();
    Member drawn =
        Samples.of(network, 42).member(network.members().inCountry("CN")).value();
    if (!chinese.check(drawn.id()).valid()) {
      throw new IllegalStateException(drawn + " is refused");
    }
    System.out.println(network.members().inCountry("CN").count());
  }
}
