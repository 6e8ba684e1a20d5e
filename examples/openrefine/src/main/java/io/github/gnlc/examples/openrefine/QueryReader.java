package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gnlc.examples.openrefine.http.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads batches of queries as the specification writes them. */
final class QueryReader {
  /** How many candidates there are if a query does not say. */
  private static final int CANDIDATES = 5;

  private static final int MOST_CANDIDATES = 100;

  private final int most;

  QueryReader(int most) {
    this.most = most;
  }

  /** Returns the queries by their names. */
  Map<String, Query> read(String text) {
    JsonNode batch = JsonInput.object("queries", text);
    if (batch.size() > most) {
      throw Problem.tooLarge("the batch has " + batch.size() + " queries; expected at most " + most
          + ", which the manifest states as batchSize");
    }
    Map<String, Query> queries = new LinkedHashMap<>();
    batch
        .properties()
        .forEach(
            each -> queries.put(each.getKey(), query("queries." + each.getKey(), each.getValue())));
    return queries;
  }

  private static Query query(String place, JsonNode node) {
    JsonInput.require(place, node, node.isObject(), "an object");
    String text = JsonInput.find(node, "query")
        .map(value -> JsonInput.text(place + ".query", value).strip())
        .orElse("");
    Map<Property, List<String>> given = given(place + ".properties", node.path("properties"));
    if (!node.has("query") && given.isEmpty()) {
      throw Problem.badRequest(place + " has neither query nor properties; expected one of them");
    }
    boolean all = JsonInput.find(node, "type_strict")
        .map(value -> strictness(place + ".type_strict", value))
        .orElse("should")
        .equals("all");
    return new Query(
        text, kinds(place + ".type", node.path("type")), all, limit(place + ".limit", node), given);
  }

  private static String strictness(String place, JsonNode node) {
    boolean isKnown = List.of("any", "should", "all").contains(node.asText());
    return JsonInput.require(place, node, isKnown, "any, should or all").textValue();
  }

  private static int limit(String place, JsonNode query) {
    return JsonInput.find(query, "limit")
        .map(node -> JsonInput.require(
                place,
                node,
                node.canConvertToExactIntegral() && node.asLong() > 0,
                "a whole number from 1 on")
            .asLong())
        .map(limit -> (int) Math.min(limit, MOST_CANDIDATES))
        .orElse(CANDIDATES);
  }

  private static Set<Kind> kinds(String place, JsonNode node) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (JsonNode each : each(node)) {
      kinds.add(Kind.of(JsonInput.text(place, each)));
    }
    return kinds;
  }

  private static Map<Property, List<String>> given(String place, JsonNode node) {
    Map<Property, List<String>> given = new EnumMap<>(Property.class);
    if (node.isMissingNode() || node.isNull()) {
      return given;
    }
    JsonInput.require(place, node, node.isArray(), "an array");
    for (JsonNode each : node) {
      JsonInput.require(place, each, each.isObject(), "objects with pid and v");
      Property property = Property.of(JsonInput.text(place + ".pid", each.path("pid")));
      JsonInput.require(place + ".v", each.path("v"), each.has("v"), "one value or several");
      for (JsonNode value : each(each.path("v"))) {
        String text = value(place + ".v", value, property);
        // an empty cell says nothing
        if (!text.isEmpty()) {
          given.computeIfAbsent(property, key -> new ArrayList<>()).add(text);
        }
      }
    }
    return given;
  }

  /** The texts, numbers and truth values; of what is matched elsewhere, its id or its name. */
  private static String value(String place, JsonNode node, Property property) {
    if (node.isObject()) {
      boolean byId = property == Property.WIKIDATA || property == Property.GEONAMES;
      String id = JsonInput.text(place + ".id", node.path("id"));
      return byId ? id : node.path("name").asText(id).strip();
    }
    JsonInput.require(
        place,
        node,
        node.isValueNode() && !node.isNull(),
        "texts, numbers, truth values or objects with id and name");
    return node.isNumber() && node.canConvertToExactIntegral()
        ? Long.toString(node.asLong())
        : node.asText().strip();
  }

  /** One value or an array of several; of a missing one none. */
  private static Iterable<JsonNode> each(JsonNode node) {
    return node.isArray() || node.isMissingNode() || node.isNull() ? node : List.of(node);
  }
}
