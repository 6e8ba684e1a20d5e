package io.github.gnlc.examples.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the example prints is what the file beside this test says; a change of data shows here. */
class EnrolmentsTest {
  @Test
  void printsWhatIsWrongInSevenLanguages() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Enrolments.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String lines = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertEquals(expected(), lines);
  }

  private static String expected() throws IOException {
    try (InputStream in = EnrolmentsTest.class.getResourceAsStream("/expected-output.txt")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
