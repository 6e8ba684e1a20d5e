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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java of its own, with a dataset on its class path. */
class DefaultDatasetTest {
  private static final String OUR_CLASS = "[class,load] io.github.gnlc.";

  @TempDir
  private Path folder;

  @BeforeEach
  void putADatasetOnTheClassPath() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(DatasetProvider.class.getName()), FileProvider.class.getName());
    Files.write(
        folder.resolve(FileProvider.SNAPSHOT),
        Snapshots.toBytes(TestTables.small().build()));
  }

  @Test
  void answersTheFirstQuestionWithoutJackson() throws IOException, InterruptedException {
    List<String> loaded = classesOfTheFirstAnswer().toList();

    assertThat(loaded).anyMatch(line -> line.contains(OUR_CLASS + "query.Members "));
    assertThat(loaded).noneMatch(line -> line.contains("com.fasterxml"));
  }

  @Test
  void answersTheFirstQuestionWithoutEvidenceSourcesOrDocuments()
      throws IOException, InterruptedException {
    List<String> loaded = classesOfTheFirstAnswer().toList();

    assertThat(loaded).anyMatch(line -> line.contains(OUR_CLASS + "model.ImmutableMember "));
    for (String type : List.of("Evidence", "Source", "Document", "Event", "Statement", "Award")) {
      assertThat(loaded)
          .as(type)
          .noneMatch(line -> line.contains(OUR_CLASS + "model.Immutable" + type + " "));
    }
  }

  @Test
  void answersEveryShorthandLikeItsNetwork() throws IOException, InterruptedException {
    assertThat(run(List.of(), EveryQuestion.class)).containsExactly("compared all");
  }

  @RepeatedTest(3)
  void tellsManyThreadsThatAskFirstTheSame() throws IOException, InterruptedException {
    assertThat(run(List.of(), FirstUse.class, "32", "platform", "not"))
        .containsExactly("32 threads, 1 different answers, still interrupted: false");
  }

  @Test
  void tellsInterruptedThreadsThatAskFirstTheSame() throws IOException, InterruptedException {
    assertThat(run(List.of(), FirstUse.class, "32", "platform", "interrupted"))
        .containsExactly("32 threads, 1 different answers, still interrupted: true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not", "interrupted"})
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with Java 21")
  void tellsVirtualThreadsThatAskFirstTheSame(String interrupted)
      throws IOException, InterruptedException {
    List<String> oneCarrier = List.of(
        "-Djdk.virtualThreadScheduler.parallelism=1", "-Djdk.virtualThreadScheduler.maxPoolSize=1");

    String expected =
        "200 threads, 1 different answers, still interrupted: " + interrupted.equals("interrupted");

    assertThat(run(oneCarrier, FirstUse.class, "200", "virtual", interrupted))
        .containsExactly(expected);
    assertThat(run(List.of(), FirstUse.class, "200", "virtual", interrupted))
        .containsExactly(expected);
  }

  @Test
  void usesTheFileThatTheSystemPropertyNamesInsteadOfTheOneOnTheClassPath()
      throws IOException, InterruptedException {
    Path newer = Files.write(
        folder.resolve("newer.snapshot"),
        Snapshots.toBytes(TestTables.small()
            .set("evidence", "cn-hangzhou/joined/2016-05/s5", "date", "2016-07")
            .build()));

    assertThat(run(List.of("-Dgnlc.dataset=" + newer), FirstAnswer.class, "CN"))
        .containsExactly("member cn-beijing ../2015-09-30", "member cn-hangzhou 2016-07");
  }

  @Test
  void neverFallsBackFromADamagedFileToTheOneOnTheClassPath()
      throws IOException, InterruptedException {
    Path damaged = Files.writeString(folder.resolve("damaged.snapshot"), "no snapshot");
    Result result = start(List.of("-Dgnlc.dataset=" + damaged), FirstAnswer.class, "CN");

    assertThat(result.exitCode()).isNotZero();
    assertThat(result.output()).noneMatch(line -> line.startsWith("member "));
    assertThat(result.output())
        .anyMatch(line -> line.contains("System property gnlc.dataset is '" + damaged + "'"));
  }

  private Stream<String> classesOfTheFirstAnswer() throws IOException, InterruptedException {
    List<String> output = run(List.of("-Xlog:class+load"), FirstAnswer.class, "CN");
    assertThat(output.stream().filter(line -> line.startsWith("member ")))
        .containsExactly("member cn-beijing ../2015-09-30", "member cn-hangzhou 2016-05");
    return output.stream().filter(line -> line.contains("[class,load]"));
  }

  private List<String> run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    Result result = start(options, program, arguments);
    assertThat(result.exitCode()).as("exit code; output %s", result.output()).isZero();
    return result.output();
  }

  private Result start(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(folder + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<String> output = new String(
            process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
    return new Result(process.waitFor(), output);
  }

  private record Result(int exitCode, List<String> output) {}
}
