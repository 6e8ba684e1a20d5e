package io.github.gnlc.examples.openrefine;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.examples.openrefine.http.Problem;
import io.github.gnlc.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Adds columns: the values of properties of members. */
final class Extension {
  private static final String LANGUAGE = "language";
  private static final String FORM = "form";
  private static final String LIMIT = "limit";
  private static final String NAME = "name";
  private static final String CODE = "code";

  private record Column(Property property, Form form) {}

  private final Facts facts;
  private final Workers workers;
  private final int most;

  Extension(Facts facts, Workers workers, int most) {
    this.facts = facts;
    this.workers = workers;
    this.most = most;
  }

  /** Answers a request as the specification writes it. */
  Map<String, Object> answer(String text) {
    JsonNode asked = JsonInput.object("extend", text);
    Set<String> ids = ids(asked.path("ids"));
    List<Column> columns = columns(asked.path("properties"));
    List<Callable<Map<String, Object>>> rows = new ArrayList<>();
    ids.forEach(id -> rows.add(() -> row(id, columns)));
    Map<String, Object> byId = new LinkedHashMap<>();
    List<String> order = List.copyOf(ids);
    List<Map<String, Object>> done = workers.all(rows);
    for (int i = 0; i < done.size(); i++) {
      byId.put(order.get(i), done.get(i));
    }
    return ImmutableMap.of("meta", columns.stream().map(Extension::head).toList(), "rows", byId);
  }

  private Set<String> ids(JsonNode node) {
    JsonInput.require("extend.ids", node, node.isArray(), "an array of identifiers");
    if (node.size() > most) {
      throw Problem.tooLarge(
          "extend.ids has " + node.size() + " identifiers; expected at most " + most);
    }
    Set<String> ids = new LinkedHashSet<>();
    node.forEach(id -> ids.add(JsonInput.text("extend.ids", id)));
    return ids;
  }

  private static List<Column> columns(JsonNode node) {
    int known = Property.values().length;
    JsonInput.require(
        "extend.properties",
        node,
        node.isArray() && node.size() <= known,
        "an array of at most " + known + " properties");
    List<Column> columns = new ArrayList<>();
    for (JsonNode each : node) {
      Property property = Property.of(JsonInput.text("extend.properties.id", each.path("id")));
      columns.add(new Column(property, form(each.path("settings"))));
    }
    return columns;
  }

  /** Reads settings; OpenRefine sends all of them as texts, empty if they are left alone. */
  private static Form form(JsonNode settings) {
    String form = settings.path(FORM).asText(NAME);
    String limit = settings.path(LIMIT).asText("");
    if (!List.of("", NAME, CODE).contains(form)) {
      throw Problem.badRequest(
          "setting form is '" + Excerpt.of(form) + "'; expected " + NAME + " or " + CODE);
    }
    if (!limit.matches("\\d{0,6}")) {
      throw Problem.badRequest(
          "setting limit is '" + Excerpt.of(limit) + "'; expected a whole number, 0 for no limit");
    }
    return new Form(
        settings.path(LANGUAGE).asText("").strip(),
        form.equals(CODE),
        limit.isEmpty() ? 0 : Integer.parseInt(limit));
  }

  private static Map<String, String> head(Column column) {
    return ImmutableMap.of(
        "id", column.property().id(), "name", column.property().label());
  }

  /** The row of a member; of an unknown one without values. */
  private Map<String, Object> row(String id, List<Column> columns) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Column column : columns) {
      List<Map<String, Object>> cells = facts.find(id).stream()
          .flatMap(member -> cells(member, column).stream())
          .toList();
      row.put(column.property().id(), cells);
    }
    return row;
  }

  private List<Map<String, Object>> cells(Member member, Column column) {
    return column.property().values(facts, member, column.form()).stream()
        .map(value -> Map.of(type(value), value))
        .toList();
  }

  private static String type(Object value) {
    if (value instanceof Integer) {
      return "int";
    }
    return value instanceof Double ? "float" : "str";
  }

  /** Returns the settings that a user may change, for the manifest. */
  static List<Map<String, Object>> settings() {
    return List.of(
        ImmutableMap.of(
            "name", LANGUAGE,
            "label", "Language of other names",
            "type", "text",
            "default", "",
            "help_text", "A BCP 47 tag such as zh or pt-BR; empty for all languages"),
        ImmutableMap.of(
            "name",
            FORM,
            "label",
            "Countries and sources",
            "type",
            "select",
            "default",
            NAME,
            "help_text",
            "Codes are those of ISO 3166-1; the code of a source is its address",
            "choices",
            List.of(
                ImmutableMap.of("value", NAME, "name", "by name"),
                ImmutableMap.of("value", CODE, "name", "by code or address"))),
        ImmutableMap.of(
            "name", LIMIT,
            "label", "Most values",
            "type", "number",
            "default", 0,
            "help_text", "0 for all; each further value takes a row of its own"));
  }
}
