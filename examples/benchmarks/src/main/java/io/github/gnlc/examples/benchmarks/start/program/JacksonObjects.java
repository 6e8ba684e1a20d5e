package io.github.gnlc.examples.benchmarks.start.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The members in China, by Jackson's mapper from pairs of country and text in JSON. */
public final class JacksonObjects {
  private JacksonObjects() {}

  public static void main(String[] arguments) throws IOException {
    List<String> found = new ArrayList<>();
    for (String[] pair : new ObjectMapper()
        .readValue(Path.of(arguments[0], "members.json").toFile(), String[][].class)) {
      if (pair[0].equals("CN")) {
        found.add(pair[1]);
      }
    }
    System.out.println(found);
  }
}
