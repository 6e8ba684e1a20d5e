package io.github.gnlc.examples.openrefine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.Resolution;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is sent, the answer is one that the specification knows. */
class AnyInputProperties {
  private static Asked asked;

  @BeforeContainer
  static void start() {
    asked = Asked.start();
  }

  @AfterContainer
  static void stop() {
    asked.close();
  }

  @Property(tries = 100)
  void anyNameIsAnswered(@ForAll String name) {
    JsonNode found = asked.candidates(name);
    Resolution answer = Gnlc.resolve(name.strip());
    for (JsonNode each : found) {
      assertEquals(
          each.path("match").booleanValue(),
          answer.member().map(Member::id).equals(Optional.of(each.path("id").textValue())));
    }
  }

  @Property(tries = 100)
  void anyValueOfAnyPropertyIsAnswered(
      @ForAll io.github.gnlc.examples.openrefine.Property property, @ForAll String value) {
    JsonNode found = asked.candidates("Nam-gu", property.id(), value);
    assertTrue(found.size() <= 5);
  }

  @Property(tries = 100)
  void anythingElseIsAnErrorOfTheClient(@ForAll String text) {
    for (String name : List.of("queries", "extend")) {
      HttpResponse<String> response = asked.post(name, text);
      if (response.statusCode() != 200) {
        Asked.problem(400, response);
      }
      assertFalse(response.body().contains("Exception"), response.body());
    }
  }

  @Property(tries = 100)
  void noTextBecomesMarkup(@ForAll String text) {
    String escaped = Html.text(text);
    for (String mark : List.of("<", ">", "\"", "'")) {
      assertFalse(escaped.contains(mark));
    }
    assertEquals(
        text,
        escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"));
  }

  @Property(tries = 50)
  void anyPrefixIsCompleted(@ForAll String prefix) {
    for (String kind : List.of("entity", "property", "type")) {
      asked.get("/suggest/" + kind + "?prefix=" + Asked.encoded(prefix));
    }
  }
}
