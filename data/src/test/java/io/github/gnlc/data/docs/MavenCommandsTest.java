package io.github.gnlc.data.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a command of Maven names and the project does not have is found. */
class MavenCommandsTest {
  private final MavenCommands commands;

  MavenCommandsTest() throws IOException {
    commands = new MavenCommands(MarkdownPage.ROOT);
  }

  @Test
  void whatExistsIsKnown() {
    assertThat(commands.unknownIn(
            "mvn -q -Prun -Dexample=cli -Dargs='members --country CN' -pl core,data verify"))
        .isEmpty();
    assertThat(commands.unknownIn("mvn -N spotless:apply")).isEmpty();
    assertThat(commands.unknownIn("mvn -pl core test -Dtest=PublicApiTest")).isEmpty();
  }

  @Test
  void whatDoesNotExistIsNamed() {
    assertThat(commands.unknownIn(
            "mvn -x -Pwalk -Dexample=opera -Dno.such=1 -Dtest=NoTest -pl core,stage no:goal dance"))
        .containsExactly(
            "-x",
            "-Pwalk",
            "-Dexample=opera",
            "-Dno.such=1",
            "-Dtest=NoTest",
            "core,stage",
            "no:goal",
            "dance");
  }
}
