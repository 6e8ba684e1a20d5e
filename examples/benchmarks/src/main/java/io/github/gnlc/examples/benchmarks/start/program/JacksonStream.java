package io.github.gnlc.examples.benchmarks.start.program;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The members in China, by Jackson's tokens from pairs of country and text in JSON. */
public final class JacksonStream {
  private JacksonStream() {}

  public static void main(String[] arguments) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser in =
        new JsonFactory().createParser(Path.of(arguments[0], "members.json").toFile())) {
      while (in.nextToken() != null) {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
          boolean inChina = in.getText().equals("CN");
          in.nextToken();
          if (inChina) {
            found.add(in.getText());
          }
        }
      }
    }
    System.out.println(found);
  }
}
