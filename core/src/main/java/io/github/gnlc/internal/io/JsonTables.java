package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.DescriptionChecks;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset from one JSON document: what it says of itself, and under {@code tables} for each
 * table an array of rows, each an object with a property for every cell that is not empty.
 * Properties beside these are passed over.
 */
final class JsonTables {
  private static final List<String> HEAD =
      List.of("name", "title", "version", "compiled", "contentHash");

  private final String file;
  private final ReadBudget budget;
  private final JsonPlaces places;
  private final Findings findings;
  private final Map<String, String> head = new HashMap<>();
  private final Set<String> wrongInHead = new HashSet<>();
  private final Map<String, MemoryTable> tables = new LinkedHashMap<>();

  private JsonTables(String file, ReadLimits limits) {
    this.file = file;
    this.budget = new ReadBudget(limits);
    this.places = new JsonPlaces(file);
    this.findings = new Findings(limits, places::inDocument);
  }

  /**
   * Reads a dataset.
   *
   * @throws DatasetException if anything is wrong with it; it holds all that was found
   */
  static ReadDataset read(String file, byte[] json, ReadLimits limits) {
    return new JsonTables(file, limits).read(json);
  }

  /** Makes parsers that keep to the limits and refuse a property that is there twice. */
  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(constraints(limits))
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  static StreamReadConstraints constraints(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.textLength())
        .maxNumberLength(limits.textLength())
        .maxNameLength(limits.textLength())
        .build();
  }

  static String beyondLimits(StreamConstraintsException e) {
    String reason = e.getOriginalMessage().replaceAll(", from `[^`]*`", "");
    return "goes beyond a limit, " + reason + "; ReadLimits.textLength and depth can be raised";
  }

  private ReadDataset read(byte[] json) {
    if (!parse(json)) {
      findings.throwIfAny(); // tables that were not reached are not missing
    }
    Dataset dataset = DatasetAssembly.make(described(), tables, findings);
    checkHash(dataset.info().contentHash());
    return new ReadDataset(dataset, places::inDocument);
  }

  /** Reads as far as it goes; whether it goes to the end. */
  private boolean parse(byte[] json) {
    try (JsonParser parser = factory(budget.limits()).createParser(json)) {
      return parse(parser);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      findings.accept(new Finding(file, line, "", "", "no JSON: " + reason));
    } catch (IOException e) {
      findings.accept(new Finding(file, 0, "", "", "cannot be read: " + e.getMessage()));
    }
    return false;
  }

  private boolean parse(JsonParser parser) throws IOException {
    try {
      parser.nextToken();
      readDocument(parser);
      if (parser.nextToken() != null) {
        report(parser, "", "expected nothing after the end of the document");
      }
      return true;
    } catch (StreamConstraintsException e) {
      int line = parser.currentLocation().getLineNr();
      findings.accept(new Finding(file, line, "", "", beyondLimits(e)));
      return false;
    }
  }

  /** A document may state the hash of its content; then nobody has changed it by hand since. */
  private void checkHash(String hash) {
    String stated = head.getOrDefault("contentHash", hash);
    if (!stated.equals(hash)) {
      findings.accept(new Finding(
          file,
          0,
          "contentHash",
          stated,
          "the content has hash " + hash + "; correct it or leave it out if the change is meant"));
    }
    findings.throwIfAny();
  }

  private void readDocument(JsonParser parser) throws IOException {
    boolean found = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String property = parser.currentName();
      JsonToken value = parser.nextToken();
      if (HEAD.contains(property)) {
        readHead(parser, property);
      } else if (property.equals("tables") && value == JsonToken.START_OBJECT) {
        found = true;
        readTables(parser);
      } else if (property.equals("tables")) {
        found = true;
        report(parser, property, "expected an object, found " + words(value));
        parser.skipChildren();
      } else {
        parser.skipChildren();
      }
    }
    if (found) {
      reportMissing();
    } else {
      findings.accept(new Finding(
          file, 0, "tables", "", "expected an object with the tables " + DatasetTables.names()));
    }
  }

  private void readHead(JsonParser parser, String property) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      head.put(property, parser.getText());
    } else {
      wrongInHead.add(property);
      report(parser, property, "expected a text, found " + words(parser.currentToken()));
      parser.skipChildren();
    }
  }

  private void readTables(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!DatasetTables.names().contains(name)) {
        report(
            parser,
            "tables",
            name,
            "there is no table of this name" + nearest(name, DatasetTables.names()));
        parser.skipChildren();
      } else if (value != JsonToken.START_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        String expected = "expected an array of rows, found " + words(value);
        findings.accept(name, places.finding(line, name, "", expected));
        parser.skipChildren();
      } else {
        TableSchema schema = Schema.of(name);
        tables.put(name, new JsonRows(schema, parser, budget, places, findings).read());
      }
    }
  }

  private void reportMissing() {
    for (TableSchema schema : Schema.tables()) {
      String name = schema.fileName();
      if (!tables.containsKey(schema.name()) && !findings.broken().contains(schema.name())) {
        findings.accept(new Finding(
            name, 0, "", "", "the table is missing; expected an array, empty if it has no rows"));
      }
    }
  }

  private Description described() {
    for (String property : List.of("name", "title", "version")) {
      String text = head.getOrDefault(property, "");
      DescriptionChecks.expected(property, text)
          .filter(expected -> !wrongInHead.contains(property))
          .ifPresent(expected -> findings.accept(new Finding(file, 0, property, text, expected)));
    }
    return new Description(
        head.getOrDefault("name", ""),
        head.getOrDefault("title", ""),
        head.getOrDefault("version", ""),
        compiled(head.getOrDefault("compiled", "")));
  }

  private LocalDate compiled(String day) {
    if (wrongInHead.contains("compiled")) {
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      findings.accept(new Finding(
          file,
          0,
          "compiled",
          day,
          "expected the day on which the data were compiled, such as 2026-11-21"));
      return LocalDate.EPOCH;
    }
  }

  private void report(JsonParser parser, String place, String expected) {
    report(parser, place, "", expected);
  }

  private void report(JsonParser parser, String place, String value, String expected) {
    int line = parser.currentTokenLocation().getLineNr();
    findings.accept(places.finding(line, place, value, expected));
  }

  static String nearest(String name, Iterable<String> valid) {
    List<String> nearest = UnknownKeyException.nearest(name, valid);
    return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
  }

  /** What a token is, in words: {@code "a number"}. */
  static String words(@Nullable JsonToken token) {
    if (token == null) {
      return "the end of the document";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default ->
        token.asString() == null ? token.name().toLowerCase(Locale.ROOT) : token.asString();
    };
  }
}
