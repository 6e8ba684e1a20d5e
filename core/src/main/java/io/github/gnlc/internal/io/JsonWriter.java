package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Table;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a dataset as one JSON document, a line for each row. */
final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Where the properties of rows begin, which stay on one line. */
  private static final int ROW = 4;

  private JsonWriter() {}

  static void write(Dataset dataset, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(printer());
      DatasetInfo info = dataset.info();
      json.writeStartObject();
      json.writeStringField("name", info.name());
      json.writeStringField("title", info.title());
      json.writeStringField("version", info.version());
      json.writeStringField("compiled", info.compiled().toString());
      json.writeStringField("contentHash", info.contentHash());
      json.writeObjectFieldStart("tables");
      for (TableSchema schema : Schema.tables()) {
        json.writeArrayFieldStart(schema.name());
        writeRows(schema, dataset.table(schema.name()), json);
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeRows(TableSchema schema, Table table, JsonGenerator json)
      throws IOException {
    for (int row = 0; row < table.rowCount(); row++) {
      json.writeStartObject();
      for (int i = 0; i < table.columnCount(); i++) {
        String cell = table.cell(row, i);
        if (cell != null) {
          json.writeFieldName(table.columnName(i));
          writeCell(schema.columns().get(i), cell, json);
        }
      }
      json.writeEndObject();
    }
  }

  /** A number is written as its text is, so that it is read as the same text. */
  private static void writeCell(Column column, String cell, JsonGenerator json) throws IOException {
    switch (column.type()) {
      case INTEGER, DECIMAL -> json.writeNumber(cell);
      case TEXT, EDTF -> json.writeString(cell);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
        .withRootSeparator("")
        .withObjectFieldValueSpacing(Separators.Spacing.NONE)
        .withArrayEmptySeparator(""));
    printer.indentObjectsWith(new Lines(ROW));
    printer.indentArraysWith(new Lines(Integer.MAX_VALUE));
    return printer;
  }

  /** New lines above some level of nesting. */
  private record Lines(int level) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int nesting) throws IOException {
      if (nesting < level - 1) {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(nesting));
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
