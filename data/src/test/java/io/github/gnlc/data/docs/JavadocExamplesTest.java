package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc compile, and answer what the comments beside them state. */
class JavadocExamplesTest {
  @TempDir
  private Path folder;

  @Test
  void everyExampleCompilesAndAnswersWhatItStates() {
    List<Example> examples = JavadocExamples.all();
    assertThat(examples).hasSizeGreaterThan(160);
    assertThat(String.join("\n", ExamplesRun.problems(examples, folder))).isEmpty();
  }
}
