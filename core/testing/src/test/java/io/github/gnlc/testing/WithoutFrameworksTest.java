package io.github.gnlc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.FileProvider;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Java of its own, whose class path has Guava and nothing else of other makers. */
class WithoutFrameworksTest {
  @TempDir
  private Path folder;

  @Test
  void samplesAndRulesNeedNone() throws IOException, InterruptedException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(DatasetProvider.class.getName()), FileProvider.class.getName());
    Files.write(
        folder.resolve(FileProvider.SNAPSHOT),
        Snapshots.toBytes(TestTables.small().build()));

    assertThat(run(SamplesAlone.class))
        .containsExactly(
            "Mexico City, MX (mx-mexico-city) [seed 42, draw 1]",
            "true",
            "synthetic network of 10 members [seed 42, draw 3]",
            "valid: Beijing, CN (cn-beijing)",
            "valid: China (CN)");
  }

  private List<String> run(Class<?> program) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            folder + File.pathSeparator + classPath(),
            program.getName())
        .redirectErrorStream(true)
        .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code; output %s", output).isZero();
    return output.lines().toList();
  }

  private static String classPath() {
    List<String> everything =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    assertThat(everything).anyMatch(entry -> entry.contains("jqwik"));
    return everything.stream()
        .filter(entry -> !entry.endsWith(".jar") || isGuava(entry))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isGuava(String entry) {
    String jar = Path.of(entry).getFileName().toString();
    return jar.matches("(guava-[0-9].*|failureaccess-.*|gnlc-(core|testing)-.*)\\.jar");
  }
}
