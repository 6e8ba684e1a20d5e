package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.SharedTexts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table from an array of JSON objects. */
final class JsonRows {
  private final TableSchema schema;
  private final ImmutableList<String> columns;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final JsonParser parser;
  private final ReadBudget budget;
  private final JsonPlaces places;
  private final Findings findings;
  private final SharedTexts texts = new SharedTexts();

  /** The line that the row would have in a CSV file. */
  private int csvLine;

  /** Whether every value of the row can be taken for the text of a cell, right or wrong. */
  private boolean whole;

  JsonRows(
      TableSchema schema,
      JsonParser parser,
      ReadBudget budget,
      JsonPlaces places,
      Findings findings) {
    this.schema = schema;
    this.columns = schema.columnNames();
    this.parser = parser;
    this.budget = budget;
    this.places = places;
    this.findings = findings;
    for (String column : columns) {
      indexes.put(column, indexes.size());
    }
  }

  /** Reads to the end of the array, at whose beginning the parser is. */
  MemoryTable read() throws IOException {
    MemoryTable.Builder table =
        new MemoryTable.Builder(schema.name(), columns).names(JsonPlaces.names(schema.name()));
    boolean withinLimit = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      csvLine = places.add(schema.name(), parser.currentTokenLocation().getLineNr());
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        report("", "", "expected an object for a row, found " + found());
        parser.skipChildren();
      } else if (withinLimit && budget.takeRow()) {
        @Nullable String[] cells = row();
        if (whole) {
          table.add(csvLine, cells);
        }
      } else {
        if (withinLimit) {
          report("", "", budget.tooManyRows());
        }
        withinLimit = false;
        parser.skipChildren();
      }
    }
    return table.build();
  }

  private @Nullable String[] row() throws IOException {
    @Nullable String[] cells = new @Nullable String[columns.size()];
    whole = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String property = parser.currentName();
      parser.nextToken();
      Integer index = indexes.get(property);
      if (index == null) {
        report(
            property,
            "",
            "the table has no column of this name" + JsonTables.nearest(property, columns));
        parser.skipChildren();
      } else {
        cells[index] = cell(schema.columns().get(index));
      }
    }
    return cells;
  }

  /** The text of the value; a number's as it is written, if a table can have it so. */
  private String cell(Column column) throws IOException {
    boolean numeric = column.type() == Column.Type.INTEGER || column.type() == Column.Type.DECIMAL;
    JsonToken token = parser.currentToken();
    String text = token.isScalarValue() ? texts.share(parser.getText()) : "";
    if (text.isEmpty() && isText(token)) {
      report(column.name(), "", "is empty; leave the property out where there is no value");
      whole = false;
    } else if (numeric ? !token.isNumeric() : !isText(token)) {
      report(
          column.name(),
          text,
          "expected a " + (numeric ? "number" : "text in quotes") + ", found " + found());
      whole &= token.isNumeric() || isText(token);
    }
    parser.skipChildren();
    return token.isNumeric() && numeric ? JsonNumbers.canonical(column, text) : text;
  }

  private static boolean isText(JsonToken token) {
    return token == JsonToken.VALUE_STRING;
  }

  private String found() {
    return JsonTables.words(parser.currentToken()) + " in column "
        + parser.currentTokenLocation().getColumnNr() + " of the line";
  }

  private void report(String column, String value, String expected) {
    int line = parser.currentTokenLocation().getLineNr();
    String place = JsonPlaces.place(schema.name(), csvLine, column);
    findings.accept(schema.name(), places.finding(line, place, value, expected));
  }
}
