package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java of its own, whose class path has of Jackson the annotations alone. */
class WithoutJacksonTest {
  @TempDir
  private Path folder;

  @Test
  void answersEveryQuestion() throws IOException, InterruptedException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(DatasetProvider.class.getName()), FileProvider.class.getName());
    Files.write(
        folder.resolve(FileProvider.SNAPSHOT),
        Snapshots.toBytes(TestTables.small().build()));

    assertThat(run(EveryQuestion.class)).containsExactly("compared all");
  }

  @Test
  void opensASnapshot() throws IOException, InterruptedException {
    Path snapshot = Files.write(
        folder.resolve("our.snapshot"), Snapshots.toBytes(TestTables.small().build()));

    assertThat(run(OpenPath.class, snapshot.toString())).containsExactly("opened");
  }

  @Test
  void saysWhatToAddWhereTablesAreToBeReadAndSaysSoAgain()
      throws IOException, InterruptedException {
    String message =
        "io.github.gnlc.dataset.MissingJacksonException: Tables are read and written with Jackson,"
            + " which is not there (com/fasterxml/jackson/dataformat/csv/CsvMapper); add the artifact"
            + " com.fasterxml.jackson.dataformat:jackson-dataformat-csv, and in a module-info"
            + " 'requires com.fasterxml.jackson.dataformat.csv;', or use a snapshot, which does"
            + " without; missing com/fasterxml/jackson/dataformat/csv/CsvMapper";

    assertThat(run(OpenPath.class, folder.toString(), folder.toString()))
        .containsExactly(message, message);
  }

  @Test
  void saysWhatToAddForExports() throws IOException, InterruptedException {
    Path snapshot = Files.write(
        folder.resolve("our.snapshot"), Snapshots.toBytes(TestTables.small().build()));
    String any = "Exports are made with Jackson, which is not there"
        + " (com/fasterxml/jackson/databind/json/JsonMapper); add the artifact"
        + " com.fasterxml.jackson.core:jackson-databind, and in a module-info"
        + " 'requires com.fasterxml.jackson.databind;', or print the values themselves;"
        + " missing com/fasterxml/jackson/databind/json/JsonMapper";
    String csv = "CSV is written with Jackson, which is not there"
        + " (com/fasterxml/jackson/dataformat/csv/CsvFactory); add the artifact"
        + " com.fasterxml.jackson.dataformat:jackson-dataformat-csv, and in a module-info"
        + " 'requires com.fasterxml.jackson.dataformat.csv;', or print the values themselves;"
        + " missing com/fasterxml/jackson/dataformat/csv/CsvFactory";

    assertThat(run(WriteExports.class, snapshot.toString()))
        .containsExactly(any, any, csv, any, any, any);
  }

  private List<String> run(Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + classPath(),
                program.getName()),
            Stream.of(arguments))
        .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code; output %s", output).isZero();
    return output.lines().toList();
  }

  private static String classPath() {
    String everything = System.getProperty("java.class.path");
    assertThat(everything).contains("jackson-databind");
    return Arrays.stream(everything.split(File.pathSeparator))
        .filter(entry -> !entry.contains("jackson") || entry.contains("jackson-annotations"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
