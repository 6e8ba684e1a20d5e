package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an example is found, and told with its place. */
class ExamplesRunTest {
  @TempDir
  private Path folder;

  private List<String> problems(String... codes) {
    return ExamplesRun.problems(
        List.of(codes).stream()
            .map(code -> new Example("Page.md:7", code, Optional.empty()))
            .toList(),
        folder);
  }

  @Test
  void rightExamplesHaveNone() {
    assertThat(problems(
            """
            import static java.lang.System.out;

            int two = 1 + 1;    // 2

            // a remark above
            out.println("a" + two);    // a2
            """,
            "List.of(1, 2);\n// [1,\n//  2], a remark beside",
            "Integer.parseInt(\"x\");    // NumberFormatException: For input string: \"x\"",
            "record Pair(int left, int right) {}\n\nnew Pair(1, 2).right();    // 2",
            "public int three() {\n  return 3;\n}",
            "module our.reports {\n  requires java.sql;\n}"))
        .isEmpty();
  }

  @Test
  void aWrongAnswerIsTold() {
    assertThat(problems("List.of(1, 2).size();    // 3"))
        .containsExactly("Page.md:7: the comment states '3'\n    but the code answers '2'");
  }

  @Test
  void aRemarkInThePlaceOfTheAnswerIsTold() {
    assertThat(problems("List.of(1, 2).size();    // how many there are")).hasSize(1);
  }

  @Test
  void anErrorOfTheCompilerIsToldWithItsLine() {
    assertThat(problems("List.of(1).length();"))
        .singleElement()
        .asString()
        .startsWith("Page.md:7: cannot find symbol")
        .endsWith("    List.of(1).length();");
  }

  @Test
  void whatIsNoJavaIsTold() {
    assertThat(problems("mvn verify"))
        .containsExactly("Page.md:7: neither statements nor members of a class:\nmvn verify");
  }

  @Test
  void aModuleThatRequiresWhatThereIsNotIsTold() {
    assertThat(problems("module our.reports {\n  requires no.such.module;\n}"))
        .singleElement()
        .asString()
        .contains("no.such.module");
  }

  @Test
  void aCommentThatIsNotReachedIsToldUnlessItIsInACatch() {
    assertThat(problems("""
            for (int each : List.<Integer>of()) {
              List.of(1).size();    // 1
            }
            try {
              List.of(1).size();    // 1
            } catch (IllegalStateException e) {
              e.getMessage();    // never
            }
            """))
        .containsExactly("Page.md:7: the line of this comment was not reached: 1");
  }

  @Test
  void whatAnExampleThrowsIsTold() {
    assertThat(problems("Integer.parseInt(\"x\");"))
        .containsExactly("Page.md:7: java.lang.NumberFormatException: For input string: \"x\"");
  }

  @Test
  void anOtherOutputIsTold() {
    Example example = new Example("Page.md:7", "out.println(1);", Optional.of("2\n"));
    assertThat(ExamplesRun.problems(List.of(example), folder))
        .containsExactly("Page.md:7: printed is\n1\n");
  }
}
