package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.dataset.DatasetFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar as a cluster runs it: started by Spark's own jars, with a driver and two executors in
 * processes of their own.
 */
class SparkSubmitTest {
  private static final String PACKAGE = "io.github.gnlc.examples.spark.";
  private static final Path JAR = Path.of(System.getProperty("jar"));
  private static final Path SPARK = Path.of(System.getProperty("spark.home"));
  private static final Path SCHOOLS = Path.of("..", "src", "test", "resources", "schools.csv");

  @TempDir
  private Path folder;

  @Test
  void allClassesInTheJarAreItsOwn() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> foreign = jar.stream()
          .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
          .filter(name -> name.endsWith(".class") && !name.startsWith("io/github/gnlc/"))
          .toList();
      assertEquals(List.of(), foreign);
    }
  }

  @Test
  void theJarAndSparkHaveDifferentVersionsOfGuavaAndJackson() throws IOException {
    List<String> ofSpark = names(SPARK.resolve("jars"));
    for (String artifact :
        List.of("com.google.guava/guava", "com.fasterxml.jackson.core/jackson-databind")) {
      String file =
          artifact.substring(artifact.indexOf('/') + 1) + "-" + version(artifact) + ".jar";
      assertTrue(
          ofSpark.stream().noneMatch(file::equals), file + " is Spark's too: nothing is proven");
    }
  }

  /** The dataset is a JSON document, so that Jackson reads it; Kryo writes what goes to others. */
  @Test
  void matchesATableOnTwoExecutors() throws IOException, InterruptedException {
    Path dataset = folder.resolve("dataset.json");
    Gnlc.network().writeTo(dataset, DatasetFormat.JSON);
    String printed = submit(
        List.of(
            "--conf",
            "spark.serializer=org.apache.spark.serializer.KryoSerializer",
            "--conf",
            "spark.kryo.registrator=" + PACKAGE + "GnlcKryo"),
        "MatchCities",
        "--input",
        SCHOOLS.toAbsolutePath().toString(),
        "--city-column",
        "City",
        "--country-column",
        "Country",
        "--region-column",
        "Region",
        "--dataset",
        dataset.toString(),
        "--output",
        folder.resolve("matched").toString());
    String readme = Files.readString(Path.of("..", "README.md"));
    String shown = printed.replace(folder.toString(), "target");
    assertTrue(readme.contains("```text\n" + shown + "```"), printed);
    assertTrue(readme.contains("```csv\n" + csv("matched") + "```"));
  }

  @Test
  void eachExecutorHasOneNetworkAndTheAnswersAreTheLibrarys()
      throws IOException, InterruptedException {
    String printed = submit(
        List.of(), "Measure", "--rows", "2000", "--rounds", "1", "--work", folder.toString());
    assertTrue(printed.contains("executors: 2, networks: 2."), printed);
    assertTrue(printed.contains("\n0 of 2,000 answers differ"), printed);
  }

  /** Runs a program as the script spark-submit does, and returns what it prints. */
  private String submit(List<String> options, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> submit = new ArrayList<>(List.of(
        "org.apache.spark.deploy.SparkSubmit",
        "--master",
        "local-cluster[2,1,1024]",
        "--conf",
        "spark.ui.enabled=false"));
    submit.addAll(options);
    submit.addAll(List.of("--class", PACKAGE + program, JAR.toString()));
    submit.addAll(List.of(arguments));
    String command = run(java("org.apache.spark.launcher.Main", submit));
    // options of the JVM are among it; each word ends with a NUL
    return run(List.of(command.substring(command.indexOf("\0\n") + 2).split("\0")));
  }

  private static List<String> java(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", SPARK.resolve("jars") + "/*", program));
    command.addAll(arguments);
    return command;
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
    builder
        .environment()
        .putAll(Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "SPARK_HOME",
            SPARK.toString(),
            // a downloaded Spark has a file that says so
            "SPARK_SCALA_VERSION",
            "2.13",
            "SPARK_LOCAL_IP",
            "127.0.0.1"));
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> printed + read(errors));
    return printed;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The version of an artifact in the jar, where Maven has left it. */
  private static String version(String artifact) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Properties properties = new Properties();
      properties.load(
          jar.getInputStream(jar.getEntry("META-INF/maven/" + artifact + "/pom.properties")));
      return properties.getProperty("version");
    }
  }

  private String csv(String result) throws IOException {
    Path part = null;
    for (String name : names(folder.resolve(result))) {
      part = name.endsWith(".csv") ? folder.resolve(result).resolve(name) : part;
    }
    return Files.readString(part);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
