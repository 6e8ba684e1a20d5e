package io.github.gnlc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that fuzzing starts from are taken or refused, as their names say. */
class CorpusTest {
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("inputs")
  void isTakenOrRefused(FuzzTarget target, String name, Path file)
      throws IOException, ReflectiveOperationException {
    assertThat(name).containsPattern("^(taken|refused)-[a-z0-9-]+$");
    assertThat(target.isTaken(Files.readAllBytes(file))).isEqualTo(name.startsWith("taken-"));
  }

  static List<Arguments> inputs() throws IOException {
    List<Arguments> inputs = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.all()) {
      for (Path file : target.inputs()) {
        inputs.add(arguments(target, String.valueOf(file.getFileName()), file));
      }
    }
    return inputs;
  }

  @Test
  void everyTargetHasInputsThatAreTaken() throws IOException {
    assertThat(FuzzTarget.all())
        .hasSizeGreaterThan(6)
        .allSatisfy(target -> assertThat(target.inputs())
            .anyMatch(file -> file.getFileName().toString().startsWith("taken-")));
  }
}
