package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Java of its own with little memory, which is given small files with very much wrong in them.
 */
class BoundedMemoryTest {
  private static final int ROWS = 300_000;

  @TempDir
  private Path folder;

  @Test
  void manyTinyWrongRowsAreRefusedAndDoNotFillIt() throws IOException, InterruptedException {
    Path file = folder.resolve("own.json");
    String rows = "{}" + ",\n{}".repeat(ROWS - 1);
    String tables = Schema.names().stream()
        .map(name -> "\"" + name + "\":[" + (name.equals("members") ? rows : "") + "]")
        .collect(Collectors.joining(","));
    Files.writeString(
        file,
        "{\"name\":\"own\",\"title\":\"t\",\"version\":\"1\",\"compiled\":\"2026-01-01\","
            + "\"tables\":{" + tables + "}}");

    assertThat(Files.size(file)).isLessThan(1_300_000);
    assertThat(run(file))
        .hasSize(102)
        .startsWith(
            "Not a dataset, 10001 findings:",
            "own.json: has more than 10000 findings, the first are told; mend these and"
                + " read it again, or raise ReadLimits.findings")
        .endsWith("and 9901 more, see findings()");
  }

  private static List<String> run(Path file) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            OpenPath.class.getName(),
            file.toString())
        .redirectErrorStream(true)
        .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code; output %s", output).isZero();
    return output.lines().toList();
  }
}
