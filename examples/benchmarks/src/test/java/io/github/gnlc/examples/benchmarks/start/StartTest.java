package io.github.gnlc.examples.benchmarks.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.examples.benchmarks.report.Figure;
import io.github.gnlc.examples.benchmarks.report.Figures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs answer, and alike; nothing here is timed. */
class StartTest {
  @TempDir
  private Path folder;

  @Test
  void aPartOfTheClassPathKeepsItsOrder() {
    Jars jars = new Jars(
        Path.of("own.jar"),
        String.join(File.pathSeparator, "x/h2-2.jar", "x/gnlc-data-1.jar", "x/guava-33.jar"));

    assertEquals(
        String.join(File.pathSeparator, "own.jar", "x/gnlc-data-1.jar", "x/guava-33.jar"),
        jars.classPath(List.of("guava-", "gnlc-data-"), false));
    assertEquals(
        String.join(File.pathSeparator, "own.jar", "x/h2-2.jar"),
        jars.classPath(List.of("h2-"), false));
  }

  @Test
  void aJarThatIsNotThereIsAnError() {
    Jars jars = new Jars(Path.of("own.jar"), "x/h2-2.jar");

    assertThrows(IllegalStateException.class, () -> jars.classPath(List.of("icu4j-"), false));
  }

  @Test
  void theTimeOfChildrenIsReadBehindANameWithSpaces() {
    String stat = "12 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 100 200 30 40 20 0";

    assertEquals(700, ChildTime.of(stat));
  }

  @Test
  void filesHoldEveryMemberOnce() throws IOException {
    MemberFiles.write(Gnlc.members().list(), folder);

    assertEquals(
        Gnlc.members().count() + 1,
        Files.readAllLines(folder.resolve("members.csv")).size());
    assertTrue(Files.size(folder.resolve("members.bin")) > 0);
  }

  @Test
  void eachIsComparedWithTheEmptyProgramStartedTheSameWay() {
    List<StartTime> all = new ArrayList<>();
    all.add(taken(Start.empty(), 40));
    all.add(taken(Start.first(), 80));
    all.add(taken(Start.empty().inFolder(), 20));
    all.add(taken(Start.first().inFolder(), 60));
    all.add(taken(Start.resolve(), 100));
    all.add(taken(Start.explanation(), 120));
    all.add(taken(Start.audit(), 200));
    StartReport report = new StartReport(all);
    Figures run = new Figures("start");
    report.goals(run);
    String words = report.words();

    assertTrue(words.contains("| GNLC, first answer | 80 | 2 | 2 | 500 |\n"), words);
    assertTrue(words.contains("| GNLC, first answer, in a folder | 60 | 3 | 3 | 500 |\n"), words);
  }

  /** On a system that does not tell processor time. */
  private static StartTime taken(Program contender, double milliseconds) {
    Figure wall = Figure.of(contender.name(), "wall", "ms", milliseconds);
    return new StartTime(contender, wall, Optional.empty(), 500);
  }
}
