package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.examples.openrefine.http.Problem;
import java.util.Optional;

/** JSON of clients, read so that whatever is wrong is told with its place. */
final class JsonInput {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private JsonInput() {}

  /** Reads an object. */
  static JsonNode object(String place, String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return require(place, node, node.isObject(), "an object");
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null
          ? ""
          : " at line " + e.getLocation().getLineNr() + ", column "
              + e.getLocation().getColumnNr();
      throw Problem.badRequest(
          place + " is not JSON" + where + ": " + Excerpt.of(e.getOriginalMessage()));
    }
  }

  /** Returns the value at a place, which must be of a kind. */
  static JsonNode require(String place, JsonNode node, boolean isRight, String expected) {
    if (isRight) {
      return node;
    }
    String value = node.isMissingNode() ? "missing" : Excerpt.of(node.toString());
    throw Problem.badRequest(place + " is " + value + "; expected " + expected);
  }

  /** Returns a text. */
  static String text(String place, JsonNode node) {
    return require(place, node, node.isTextual(), "a text").textValue();
  }

  /** Returns a member of an object, unless it is missing or null. */
  static Optional<JsonNode> find(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }
}
