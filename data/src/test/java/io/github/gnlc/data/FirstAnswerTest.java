package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the first answer of a program costs, counted and not timed: the classes that are loaded for
 * it, each of them a fifth of a millisecond, and the bytes that it allocates.
 */
class FirstAnswerTest {
  private static final String LIST = "first-answer-classes.txt";

  /**
   * Of the JDK, beyond those in its archive: nearly all open a jar or a folder and read from it.
   */
  private static final int JDK_CLASSES = 40;

  /** Nearly all of it are directories of jars and class files that the JDK reads. */
  private static final int BYTES = 2_400_000;

  /** A network's own: the first part of the snapshot as it is read, texts, members. */
  private static final int OWN_BYTES = 250_000;

  @Test
  void loadsTheClassesOfOursAndOfGuavaThatAreListed() throws Exception {
    List<String> listed;
    try (InputStream in = FirstAnswerTest.class.getResourceAsStream(LIST)) {
      listed = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    assertThat(classes(FirstAnswer.class)
            .map(Loaded::name)
            .filter(name -> name.startsWith("io.github.gnlc.") || name.startsWith("com.google."))
            .filter(name -> !name.equals(FirstAnswer.class.getName())))
        .as("classes that the first answer loads; one more must be worth its time to be listed in "
            + LIST)
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void loadsFewClassesOfTheJdkThatAreNotInItsArchive() throws Exception {
    List<Loaded> empty = classes(EmptyProgram.class).toList();
    assumeThat(empty).as("classes of an archive").anyMatch(Loaded::archived);

    List<String> names = empty.stream().map(Loaded::name).toList();
    assertThat(classes(FirstAnswer.class)
            .filter(loaded -> loaded.ofJdk() && !loaded.archived())
            .map(Loaded::name)
            .filter(name -> !names.contains(name)))
        .as("classes of the JDK that are not in its archive, which an empty program does not load")
        .hasSizeLessThanOrEqualTo(JDK_CLASSES);
  }

  @Test
  void allocatesLittle() throws Exception {
    // interpreted, so that no compiler takes an allocation away
    Launch run = run(FirstAnswer.class, List.of("-Xint"), "bytes");

    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo(Gnlc.members().inCountry("CN").list().toString());
    assertThat(Integer.parseInt(lines.get(1)))
        .as("bytes that the first answer allocates")
        .isLessThanOrEqualTo(BYTES);
    assertThat(Integer.parseInt(lines.get(2)))
        .as("bytes that the first answer of another network allocates")
        .isLessThanOrEqualTo(OWN_BYTES);
  }

  private static Stream<Loaded> classes(Class<?> program) throws Exception {
    Launch run = run(program, List.of("-Xlog:class+load:stdout:none"));
    return run.out().lines().filter(line -> line.contains(" source: ")).map(Loaded::of);
  }

  /** Runs a program of this folder with the artifact and the jars that the first answer needs. */
  private static Launch run(Class<?> program, List<String> options, String... arguments)
      throws IOException, InterruptedException, URISyntaxException {
    List<String> command = new ArrayList<>(options);
    command.add("-cp");
    command.add(classPath(program, BundledDataset.class, Gnlc.class, ImmutableList.class));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Launch run = Launch.jdk("java", command.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private static String classPath(Class<?>... types) throws URISyntaxException {
    List<String> places = new ArrayList<>();
    for (Class<?> type : types) {
      places.add(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
              .toString());
    }
    return String.join(File.pathSeparator, places);
  }

  /** A class that a JVM has loaded, and from where. */
  private record Loaded(String name, String source) {
    static Loaded of(String line) {
      List<String> parts = Splitter.on(" source: ").limit(2).splitToList(line);
      return new Loaded(parts.get(0), parts.get(1));
    }

    boolean archived() {
      return source.contains("shared objects file");
    }

    boolean ofJdk() {
      return archived() || source.startsWith("jrt:");
    }
  }
}
