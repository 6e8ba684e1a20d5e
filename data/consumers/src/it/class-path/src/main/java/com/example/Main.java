package com.example;

import io.github.gnlc.Network;
import io.github.gnlc.model.Member;
import io.github.gnlc.validation.LearningCityRule;
import java.nio.file.Path;

/** Counts the members in China, having checked the first of them. */
public final class Main {
  private Main() {}

  /** Asks the default dataset, or the tables in a folder. */
  public static void main(String[] arguments) {
    Network network =
        arguments.length == 0 ? Network.ofDefault() : Network.open(Path.of(arguments[0]));
    LearningCityRule chinese =
        LearningCityRule.builder().network(network).country("CN").build();
    Member first = network.members().inCountry("CN").first().orElseThrow();
    if (!chinese.check(first.id()).valid()) {
      throw new IllegalStateException(first + " is refused");
    }
    System.out.println(network.members().inCountry("CN").count());
  }
}
