package io.github.gnlc.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help of every command. */
class HelpTest {
  static Set<String> commands() {
    return Commands.named().keySet();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysHowToUseItAndHowItEnds(String command) {
    Program help = Program.run(command, "--help");
    assertEquals(0, help.code());
    assertEquals("", help.err());
    assertTrue(help.out().startsWith("Usage: gnlc " + command + " [-hV]"), help.out());
    for (String option : new String[] {"--dataset=PATH", "--overlay=PATH", "--output=FILE"}) {
      assertTrue(help.out().contains("      " + option), help.out());
    }
    checkExitCodes(help.out());
    assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
  }

  @Test
  void theHelpOfAllListsTheCommands() {
    Program help = Program.run("--help");
    assertEquals(0, help.code());
    for (String command : commands()) {
      assertTrue(help.out().contains("\n  " + command + " "), help.out());
    }
    checkExitCodes(help.out());
  }

  @Test
  void aCommandsNameMayAlsoBeAValue() {
    Program members = Program.run("resolve", "members");
    assertEquals(0, members.code());
    assertTrue(members.out().startsWith("'members' is no member: "), members.out());
  }

  @Test
  void theVersionIsThatOfLibraryAndData() {
    String expected = "library 0.1.0\ndata gnlc 2026.12.0, compiled 2026-11-30\n";
    assertEquals(expected, Program.run("--version").out());
    assertEquals(expected, Program.run("members", "-V").out());
    assertEquals(
        "data gnlc.with.kr-learning-cities 2026.12.0+2026.1.0, compiled 2026-11-30",
        Program.run("--overlay", "../own-data/kr-learning-cities", "--version")
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow());
  }

  private static void checkExitCodes(String help) {
    String codes = help.substring(help.indexOf("Exit codes:\n"));
    for (String code : new String[] {"0", "1", "2"}) {
      assertTrue(codes.contains("\n  " + code + "   "), help);
    }
  }
}
