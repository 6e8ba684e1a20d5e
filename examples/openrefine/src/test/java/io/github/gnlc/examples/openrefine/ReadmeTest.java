package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service answers what the README says. */
class ReadmeTest {
  private static final Pattern CALL = Pattern.compile(
      "\\$ curl 'http://127.0.0.1:8017/reconcile' --data-urlencode '(\\w+)=(.+)'\n([^`]+)");

  @Test
  void theServiceAnswersWhatTheReadmeSays() throws IOException {
    Matcher call = CALL.matcher(Files.readString(Path.of("README.md")));
    int calls = 0;
    try (Asked asked = Asked.start()) {
      for (; call.find(); calls++) {
        String answer = asked.post(call.group(1), call.group(2)).body();
        assertEquals(read(call.group(3)), read(answer), answer);
      }
    }
    assertEquals(3, calls);
  }

  private static JsonNode read(String text) throws IOException {
    return Specification.JSON.readTree(text);
  }

  @Test
  void itListsAllColumnsAndConditions() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Property property : Property.values()) {
      assertTrue(readme.contains("`" + property.id() + "`"), property.id());
    }
    for (Kind kind : Kind.values()) {
      assertTrue(readme.contains("`" + kind.id() + "`"), kind.id());
    }
    assertTrue(
        readme.contains("\n" + Gnlc.network() + ", " + Gnlc.members().count() + " members\n"));
  }
}
