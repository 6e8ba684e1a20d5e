package io.github.gnlc.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** The options of the JVM stand in the pom, as this version of Spark has them. */
class JvmOptionsTest {
  private static final Pattern OPENS = Pattern.compile("--add-opens=\\S+");

  @Test
  void opensWhatSparkAsksFor() throws IOException {
    assertEquals(
        opens(JavaModuleOptions.defaultModuleOptions()),
        opens(Files.readString(Path.of("pom.xml"))));
  }

  private static List<String> opens(String text) {
    return OPENS.matcher(text).results().map(found -> found.group()).toList();
  }
}
