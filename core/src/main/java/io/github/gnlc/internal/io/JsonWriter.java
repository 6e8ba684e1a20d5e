package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a dataset as one JSON document, a line for each row. */
final class JsonWriter {
  /** Where the properties of rows begin, which stay on one line. */
  private static final int ROW = 4;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonWriter() {}

  static void write(Dataset dataset, OutputStream out) throws IOException {
    Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    for (TableSchema schema : Schema.tables()) {
      tables.put(schema.name(), rows(schema, dataset.table(schema.name())));
    }
    Map<String, Object> document =
        MAPPER.convertValue(dataset.info(), new TypeReference<LinkedHashMap<String, Object>>() {});
    document.put("tables", tables);
    MAPPER.writer(printer()).writeValue(out, document);
    out.write('\n');
  }

  /** The rows, each made when it is written. */
  private static List<Map<String, Object>> rows(TableSchema schema, Table table) {
    return Lists.transform(
        ContiguousSet.create(Range.closedOpen(0, table.rowCount()), DiscreteDomain.integers())
            .asList(),
        row -> cells(schema, table, row));
  }

  private static Map<String, Object> cells(TableSchema schema, Table table, int row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < table.columnCount(); i++) {
      String cell = table.cell(row, i);
      if (cell != null) {
        cells.put(table.columnName(i), value(schema.columns().get(i), cell));
      }
    }
    return cells;
  }

  /** A number is written as its text is, so that it is read as the same text. */
  private static Object value(Column column, String cell) {
    return switch (column.type()) {
      case INTEGER, DECIMAL -> new RawValue(cell);
      case TEXT, EDTF -> cell;
    };
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
