package io.github.gnlc.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Launch;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the projects of src/it, which users could have written, and reads what Maven gave them. */
class ConsumersIT {
  private static final Path CONSUMERS = Path.of("target", "it");
  private static final String TABLES =
      Path.of("..", "src", "main", "dataset").toAbsolutePath().toString();

  private static final Launch FIFTEEN = new Launch(0, "15", "");

  private static final String NO_JACKSON =
      "MissingJacksonException: Tables are read and written with Jackson, which is not there";

  @Test
  void answersOnTheClassPathAndPrintsNothingElse() throws IOException, InterruptedException {
    assertThat(onClassPath("class-path", ConsumersIT::isJar)).isEqualTo(FIFTEEN);
    assertThat(onClassPath("class-path", ConsumersIT::isJar, TABLES)).isEqualTo(FIFTEEN);
  }

  @Test
  void answersAsAModuleAndPrintsNothingElse() throws IOException, InterruptedException {
    assertThat(onModulePath("module-path", ConsumersIT::isJar, List.of())).isEqualTo(FIFTEEN);
  }

  @Test
  void readsTablesAsAModuleThatAsksForJackson() throws IOException, InterruptedException {
    List<String> asks = List.of("--add-modules", "com.fasterxml.jackson.dataformat.csv");

    assertThat(onModulePath("module-path", ConsumersIT::isJar, asks, TABLES)).isEqualTo(FIFTEEN);
    assertThat(
            onModulePath("module-path", ConsumersIT::isJar, List.of(), TABLES).err())
        .contains(NO_JACKSON)
        .contains("in a module-info 'requires com.fasterxml.jackson.dataformat.csv;'");
  }

  @Test
  void answersWithoutJackson() throws IOException, InterruptedException {
    Predicate<Path> others = jar -> !jar.getFileName().toString().startsWith("jackson");
    Predicate<Path> annotations =
        jar -> jar.getFileName().toString().startsWith("jackson-annotations");

    assertThat(Jars.of("class-path", ConsumersIT::isJar).stream().filter(others.negate()))
        .hasSize(4);
    assertThat(onClassPath("class-path", others)).isEqualTo(FIFTEEN);
    assertThat(onModulePath("module-path", others.or(annotations), List.of())).isEqualTo(FIFTEEN);
    assertThat(onClassPath("class-path", others, TABLES).err()).contains(NO_JACKSON);
  }

  @Test
  void answersQuestionsOfEveryKindWithAnOlderGuavaAndWithoutJackson()
      throws IOException, InterruptedException {
    assertThat(Jars.of("older-guava", ConsumersIT::isJar))
        .extracting(jar -> jar.getFileName().toString())
        .contains("guava-33.0.0-jre.jar")
        .filteredOn(name -> name.startsWith("jackson"))
        .singleElement()
        .asString()
        .startsWith("jackson-annotations");

    Launch launch = onClassPath("older-guava", ConsumersIT::isJar);

    assertThat(launch.err()).isEmpty();
    assertThat(launch.out()).startsWith("15").contains("cn-xi-an", "cn-hangzhou");
    assertThat(onClassPath("older-guava", ConsumersIT::isJar, TABLES).out().lines())
        .filteredOn(line -> line.contains("with Jackson, which is not there"))
        .satisfiesExactly(
            line -> assertThat(line).contains("Tables are read", "jackson-dataformat-csv"),
            line -> assertThat(line).contains("CSV is written", "jackson-dataformat-csv"),
            line -> assertThat(line).contains("Exports are made", "jackson-databind"),
            line -> assertThat(line).contains("Exports are made", "jackson-databind"));

    String modules =
        jar("module-path") + File.pathSeparator + Jars.path("older-guava", ConsumersIT::isJar);
    assertThat(Launch.java("-p", modules, "-m", "com.example/com.example.Main")).isEqualTo(FIFTEEN);
  }

  @Test
  void writesAndReadsTheSameJsonByBothJacksons() throws IOException, InterruptedException {
    Launch launch = onClassPath("json", ConsumersIT::isJar);

    assertThat(launch.err()).isEmpty();
    assertThat(launch.out().lines())
        .satisfiesExactly(
            types -> assertThat(types.split(" "))
                .contains("Award", "Evidence", "Event", "Member", "Proposition", "Statement")
                .hasSizeGreaterThan(20),
            answers -> assertThat(answers).matches("\\d{3} answers"),
            two -> assertThat(two).contains("Cannot write a network as JSON; write"),
            three -> assertThat(three).contains("Cannot write a network as JSON; write"));
    assertThat(onClassPath("json", jar -> !jar.toString().contains("datatype"))).isEqualTo(launch);
    assertThat(onModulePath("json", ConsumersIT::isJar, List.of())).isEqualTo(launch);
  }

  @Test
  void answersFromADatasetOfOnesOwn() throws IOException, InterruptedException {
    assertThat(Jars.of("own-provider", ConsumersIT::isJar)).noneMatch(ConsumersIT::isData);
    assertThat(onClassPath("own-provider", ConsumersIT::isJar)).isEqualTo(FIFTEEN);
  }

  @Test
  void namesTheArtifactToAddIfThereIsNoDataset() throws IOException, InterruptedException {
    Launch launch = onClassPath("class-path", jar -> !isData(jar));

    assertThat(launch.exitCode()).isOne();
    assertThat(launch.err())
        .contains("NoDatasetException: No GNLC dataset on the class path or module path;"
            + " add the artifact io.github.gnlc:gnlc-data, or open one with Network.open");
  }

  @Test
  void namesBothIfThereAreTwoDatasets() throws IOException, InterruptedException {
    String classPath = String.join(
        File.pathSeparator,
        classes("own-provider").toString(),
        Jars.path("class-path", ConsumersIT::isJar));
    Launch launch = Launch.java("-cp", classPath, "com.example.Main");

    assertThat(launch.exitCode()).isOne();
    assertThat(launch.err())
        .contains("NoDatasetException: More than one GNLC dataset on the class path or module path:"
            + " our-data, gnlc-data; keep one, or choose with Network.of(provider)");
  }

  @Test
  void answersFromAShadedJar() throws IOException, InterruptedException {
    assertThat(Launch.java("-jar", jar("shaded-jar").toString())).isEqualTo(FIFTEEN);
  }

  @Test
  void answersFromJarsInAJar() throws IOException, InterruptedException {
    assertThat(Launch.java("-jar", jar("nested-jar").toString())).isEqualTo(FIFTEEN);
    assertThat(Launch.java("-jar", jar("nested-jar").toString(), TABLES)).isEqualTo(FIFTEEN);
  }

  @Test
  void answersFromAnImageOfJlinkWithoutJackson(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path image = folder.resolve("image");
    Launch jlink = Launch.jdk(
        "jlink",
        "--module-path",
        jar("module-path") + File.pathSeparator + Jars.path("module-path", ConsumersIT::isJar),
        "--add-modules",
        "com.example",
        "--launcher",
        "app=com.example/com.example.Main",
        "--output",
        image.toString());

    assertThat(jlink).isEqualTo(new Launch(0, "", ""));
    assertThat(Launch.of(image.resolve("bin/app"))).isEqualTo(FIFTEEN);
    assertThat(Launch.of(image.resolve("bin/java"), "--list-modules").out())
        .contains("io.github.gnlc.core", "io.github.gnlc.data", "com.google.common")
        .doesNotContain("jackson.core", "jackson.databind", "jackson.dataformat");
  }

  @Test
  void testsWithTheKitAndShipsNothingOfIt() throws IOException {
    Path reports = CONSUMERS.resolve("test-kit/target/surefire-reports");

    assertThat(reports.resolve("com.example.CityFieldPropertyTest.txt"))
        .content()
        .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    assertThat(reports.resolve("com.example.CityFieldTest.txt"))
        .content()
        .contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");
    assertThat(Jars.of("test-kit", ConsumersIT::isJar))
        .extracting(jar -> jar.getFileName().toString())
        .anyMatch(name -> name.startsWith("gnlc-core"))
        .noneMatch(name -> name.matches("(gnlc-testing|jqwik|junit).*"));
  }

  /** Nothing of Immutables, of Error Prone's checkers or of tests comes to users. */
  @Test
  void bringsNothingButGuavaJacksonAndAnnotations() throws IOException {
    assertThat(dependencies("class-path"))
        .containsExactlyInAnyOrder(
            "io.github.gnlc:gnlc-data:compile",
            "io.github.gnlc:gnlc-core:compile",
            "com.fasterxml.jackson.core:jackson-databind:compile",
            "com.fasterxml.jackson.core:jackson-annotations:compile",
            "com.fasterxml.jackson.core:jackson-core:compile",
            "com.fasterxml.jackson.dataformat:jackson-dataformat-csv:compile",
            "com.google.guava:guava:compile",
            "com.google.guava:failureaccess:compile",
            "com.google.guava:listenablefuture:compile",
            "com.google.errorprone:error_prone_annotations:compile",
            "com.google.j2objc:j2objc-annotations:compile",
            "org.jspecify:jspecify:compile");
    assertThat(dependencies("older-guava"))
        .filteredOn(name -> name.contains("jackson"))
        .containsExactly("com.fasterxml.jackson.core:jackson-annotations:compile");
  }

  @Test
  void hasEachPackageInOneJarOnly() throws IOException {
    List<String> packages = Jars.of("class-path", ConsumersIT::isJar).stream()
        .flatMap(jar -> packages(jar).stream())
        .toList();

    assertThat(packages).contains("io/github/gnlc", "io/github/gnlc/data").doesNotHaveDuplicates();
  }

  private static Launch onClassPath(String consumer, Predicate<Path> jars, String... arguments)
      throws IOException, InterruptedException {
    String classPath = classes(consumer) + File.pathSeparator + Jars.path(consumer, jars);
    return Launch.java(
        Stream.concat(Stream.of("-cp", classPath, "com.example.Main"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static Launch onModulePath(
      String consumer, Predicate<Path> jars, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        List.of("-p", jar(consumer) + File.pathSeparator + Jars.path(consumer, jars));
    List<String> main = List.of("-m", "com.example/com.example.Main");
    return Launch.java(Stream.of(command, options, main, List.of(arguments))
        .flatMap(List::stream)
        .toArray(String[]::new));
  }

  private static List<String> dependencies(String consumer) throws IOException {
    return Files.readAllLines(CONSUMERS.resolve(consumer + "/target/tree.txt")).stream()
        .skip(1)
        .map(line -> line.replaceFirst("^[^a-z]+", "").split(":"))
        .map(parts -> parts[0] + ":" + parts[1] + ":" + parts[4])
        .toList();
  }

  private static List<String> packages(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .filter(name -> !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.lastIndexOf('/')))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJar(Path file) {
    return file.getFileName().toString().endsWith(".jar");
  }

  private static boolean isData(Path jar) {
    return jar.getFileName().toString().startsWith("gnlc-data");
  }

  private static Path classes(String consumer) {
    return CONSUMERS.resolve(consumer).resolve("target/classes");
  }

  private static Path jar(String consumer) {
    return CONSUMERS.resolve(consumer).resolve("target/" + consumer + "-1.0.jar");
  }
}
