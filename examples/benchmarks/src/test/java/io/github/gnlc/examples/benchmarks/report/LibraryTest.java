package io.github.gnlc.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LibraryTest {
  @Test
  void theVersionIsThatOfTheJar() throws IOException {
    assertEquals(
        org.openjdk.jmh.util.Version.getPlainVersion(),
        Library.version("org.openjdk.jmh", "jmh-core"));
    assertTrue(Library.version("com.googlecode.cqengine", "cqengine").matches("\\d+\\.\\d+.*"));
  }

  @Test
  void whatIsNotThereIsAnError() {
    assertThrows(NullPointerException.class, () -> Library.version("org.example", "nothing"));
  }
}
