package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.DescriptionChecks;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.SharedTexts;
import io.github.gnlc.internal.text.Nearest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset from one JSON document: what it says of itself, and under {@code tables} for each
 * table an array of rows, each an object with a property for every cell that is not empty. Other
 * properties are passed over.
 */
final class JsonReader {
  private static final List<String> HEAD =
      List.of("name", "title", "version", "compiled", "contentHash");

  /** No column takes a number with more digits, and a large exponent would make very many. */
  private static final Pattern SHORT_NUMBER =
      Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?");

  private final String file;
  private final ReadLimits limits;
  private final ReadBudget budget;
  private final JsonPlaces places;
  private final Findings findings;
  private final SharedTexts texts = new SharedTexts();
  private final Map<String, String> head = new HashMap<>();
  private final Set<String> wrongInHead = new HashSet<>();
  private final Map<String, MemoryTable> tables = new LinkedHashMap<>();

  JsonReader(String file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
    this.budget = new ReadBudget(limits);
    this.places = new JsonPlaces(file);
    this.findings = new Findings(limits, places::inDocument);
  }

  /**
   * Reads a dataset.
   *
   * @throws DatasetException if anything is wrong with it; it holds all that was found
   */
  DatasetReader.Located read(byte[] json) {
    if (!parse(json)) {
      findings.throwIfAny(); // tables that were not reached are not missing
    }
    Dataset dataset = DatasetAssembly.make(description(), tables, findings);
    checkHash(dataset.info().contentHash());
    return new DatasetReader.Located(dataset, places::inDocument);
  }

  /** Reads as far as it goes; whether it goes to the end. */
  private boolean parse(byte[] json) {
    int line = 0;
    try (JsonParser parser = JacksonInput.json(json, limits)) {
      try {
        parser.nextToken();
        readDocument(parser);
        if (parser.nextToken() != null) {
          report(parser, "", "", "expected nothing after the end of the document");
        }
        return true;
      } finally {
        line = parser.currentLocation().getLineNr();
      }
    } catch (IOException e) {
      findings.accept(JacksonInput.finding(file, line, "JSON", e));
    }
    return false;
  }

  private void readDocument(JsonParser parser) throws IOException {
    boolean found = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String property = parser.currentName();
      JsonToken value = parser.nextToken();
      if (HEAD.contains(property)) {
        readHead(parser, property);
      } else if (property.equals("tables")) {
        found = true;
        if (value == JsonToken.START_OBJECT) {
          readTables(parser);
        } else {
          report(parser, property, "", "expected an object, found " + JacksonInput.words(value));
        }
      }
      parser.skipChildren(); // of what was not read
    }
    if (found) {
      reportMissing();
    } else {
      String expected = "expected an object with the tables " + Schema.names();
      findings.accept(new Finding(file, 0, "tables", "", expected));
    }
  }

  private void readHead(JsonParser parser, String property) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      head.put(property, parser.getText());
    } else {
      wrongInHead.add(property);
      String found = JacksonInput.words(parser.currentToken());
      report(parser, property, "", "expected a text, found " + found);
    }
  }

  private void readTables(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!Schema.names().contains(name)) {
        report(
            parser,
            "tables",
            name,
            "there is no table of this name" + nearest(name, Schema.names()));
      } else if (value == JsonToken.START_ARRAY) {
        tables.put(name, readRows(parser, Schema.of(name)));
      } else {
        String expected = "expected an array of rows, found " + JacksonInput.words(value);
        reportInTable(parser, name, name, "", expected);
      }
      parser.skipChildren();
    }
  }

  private MemoryTable readRows(JsonParser parser, TableSchema schema) throws IOException {
    MemoryTable.Builder table = new MemoryTable.Builder(schema.name(), schema.columnNames())
        .names(JsonPlaces.names(schema.name()));
    boolean withinLimit = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int row = places.add(schema.name(), parser.currentTokenLocation().getLineNr());
      String place = JsonPlaces.place(schema.name(), row, "");
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        String expected = "expected an object for a row, found " + found(parser);
        reportInTable(parser, schema.name(), place, "", expected);
      } else if (withinLimit && budget.takeRow()) {
        @Nullable String @Nullable [] cells = readRow(parser, schema, row);
        if (cells != null) {
          table.add(row, cells);
        }
      } else if (withinLimit) {
        reportInTable(parser, schema.name(), place, "", budget.tooManyRows());
        withinLimit = false;
      }
      parser.skipChildren();
    }
    MemoryTable read = table.build();
    budget.checkNames(schema, read, findings);
    return read;
  }

  /** The cells; null if a value cannot be taken for the text of a cell, right or wrong. */
  private @Nullable String @Nullable [] readRow(JsonParser parser, TableSchema schema, int row)
      throws IOException {
    List<String> columns = schema.columnNames();
    @Nullable String[] cells = new @Nullable String[columns.size()];
    boolean whole = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String property = parser.currentName();
      JsonToken value = parser.nextToken();
      String place = JsonPlaces.place(schema.name(), row, property);
      int index = columns.indexOf(property);
      if (index < 0) {
        String expected = "the table has no column of this name" + nearest(property, columns);
        reportInTable(parser, schema.name(), place, "", expected);
      } else {
        String text = value.isScalarValue() ? texts.share(parser.getText()) : "";
        Column column = schema.columns().get(index);
        whole &= !text.isEmpty() && (value.isNumeric() || value == JsonToken.VALUE_STRING);
        reportForm(parser, schema, column, place, text);
        cells[index] = column.isNumeric() && value.isNumeric() ? canonical(column, text) : text;
      }
      parser.skipChildren();
    }
    return whole ? cells : null;
  }

  private void reportForm(
      JsonParser parser, TableSchema schema, Column column, String place, String text) {
    JsonToken value = parser.currentToken();
    boolean isText = value == JsonToken.VALUE_STRING;
    if (isText && text.isEmpty()) {
      String expected = "is empty; leave the property out where there is no value";
      reportInTable(parser, schema.name(), place, "", expected);
    } else if (column.isNumeric() ? !value.isNumeric() : !isText) {
      String form = column.isNumeric() ? "a number" : "a text in quotes";
      String expected = "expected " + form + ", found " + found(parser);
      reportInTable(parser, schema.name(), place, text, expected);
    }
  }

  /**
   * A number in the form of a table: {@code 490035.0} and {@code 4.90035e5} are the whole number
   * {@code 490035}. As it is written if it has no such form or has it already.
   */
  private static String canonical(Column column, String number) {
    boolean plain = number.chars().noneMatch(c -> c == 'e' || c == 'E');
    boolean whole = plain && number.indexOf('.') < 0 && !number.equals("-0");
    boolean integer = column.type() == Column.Type.INTEGER;
    if (whole || (plain && !integer) || !SHORT_NUMBER.matcher(number).matches()) {
      return number;
    }
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return integer && value.scale() > 0 ? number : value.toPlainString();
  }

  private void reportMissing() {
    for (TableSchema schema : Schema.tables()) {
      if (!tables.containsKey(schema.name()) && !findings.broken().contains(schema.name())) {
        findings.accept(new Finding(
            schema.fileName(),
            0,
            "",
            "",
            "the table is missing; expected an array, empty if it has no rows"));
      }
    }
  }

  private DatasetDescription description() {
    for (String property : List.of("name", "title", "version")) {
      String text = head.getOrDefault(property, "");
      DescriptionChecks.expected(property, text)
          .filter(expected -> !wrongInHead.contains(property))
          .ifPresent(expected -> findings.accept(new Finding(file, 0, property, text, expected)));
    }
    return new DatasetDescription(
        head.getOrDefault("name", ""),
        head.getOrDefault("title", ""),
        head.getOrDefault("version", ""),
        compiled(head.getOrDefault("compiled", "")));
  }

  private LocalDate compiled(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      if (!wrongInHead.contains("compiled")) {
        String expected = "expected the day on which the data were compiled, such as 2026-11-21";
        findings.accept(new Finding(file, 0, "compiled", day, expected));
      }
      return LocalDate.EPOCH;
    }
  }

  /** A document may state the hash of its content; then nobody has changed it by hand since. */
  private void checkHash(String hash) {
    String stated = head.getOrDefault("contentHash", hash);
    if (!stated.equals(hash)) {
      String expected =
          "the content has hash " + hash + "; correct it or leave it out if the change is meant";
      findings.accept(new Finding(file, 0, "contentHash", stated, expected));
    }
    findings.throwIfAny();
  }

  private static String nearest(String name, Iterable<String> valid) {
    List<String> nearest = Nearest.to(name, valid);
    return nearest.isEmpty() ? "" : "; nearest: " + String.join(", ", nearest);
  }

  private static String found(JsonParser parser) {
    return JacksonInput.words(parser.currentToken()) + " in column "
        + parser.currentTokenLocation().getColumnNr() + " of the line";
  }

  private void report(JsonParser parser, String place, String value, String expected) {
    int line = parser.currentTokenLocation().getLineNr();
    findings.accept(new Finding(file, line, place, value, expected));
  }

  private void reportInTable(
      JsonParser parser, String table, String place, String value, String expected) {
    int line = parser.currentTokenLocation().getLineNr();
    findings.accept(table, new Finding(file, line, place, value, expected));
  }
}
