package io.github.gnlc.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service answers what the README of this folder says; the main README shows an endpoint. */
class ReadmeTest extends OverHttp {
  /** The module for Spring Boot 3 lies a folder deeper. */
  private static final Path FOLDER = Path.of(Files.exists(Path.of("src")) ? "" : "..");

  private static final Pattern CALL = Pattern.compile(
      "\\$ curl (?:-H 'Accept-Language: (\\w+)' --json '(.+)' )?'localhost:8080(.+)'\n([^$`]+)");

  @Test
  void theServiceAnswersWhatTheReadmeSays() throws IOException, InterruptedException {
    Matcher call = CALL.matcher(Files.readString(FOLDER.resolve("README.md")));
    int calls = 0;
    for (; call.find(); calls++) {
      HttpResponse<String> response = call.group(1) == null
          ? get(call.group(3))
          : post(call.group(3), call.group(2), call.group(1));
      JsonNode answer = tree(response);
      // Spring Boot 3 writes it, although it says nothing
      ((ObjectNode) answer).remove("type");
      assertEquals(JSON.readTree(call.group(4)), answer);
    }
    assertEquals(4, calls);
  }

  @Test
  void theMainReadmeShowsAnEndpointOfTheseTests() throws IOException {
    String readme = Files.readString(FOLDER.resolve("../../README.md"));
    String source = Files.readString(
        FOLDER.resolve("src/test/java/io/github/gnlc/examples/spring/OtherAnswers.java"));
    String endpoint = source.substring(
        source.indexOf("// README begins\n") + "// README begins\n".length(),
        source.indexOf("  // README ends"));
    assertTrue(readme.contains("```java\n" + endpoint.replaceAll("(?m)^  ", "") + "```"), endpoint);
  }
}
