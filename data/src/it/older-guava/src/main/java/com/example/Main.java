package com.example;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import java.nio.file.Path;
import java.time.LocalDate;

/** Asks questions of every kind. */
public final class Main {
  private Main() {}

  /** Asks the default dataset; then opens tables, if told where they are. */
  public static void main(String[] arguments) {
    System.out.println(Gnlc.members().inCountry("CN").count());
    System.out.println(Gnlc.resolve("Xian, China"));
    System.out.println(Gnlc.search("hang", 1));
    System.out.println(Gnlc.explain().joined("cn-hangzhou").toText());
    System.out.println(Gnlc.asOf(LocalDate.parse("2022-09-02")).members().count());
    System.out.println(Gnlc.awardEligibility("cn-hangzhou", 2024));
    System.out.println(Gnlc.audit().summary());
    for (String path : arguments) {
      System.out.println(Network.open(Path.of(path)).dataset());
    }
  }
}
