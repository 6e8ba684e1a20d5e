package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.base.Utf8;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a table from CSV by RFC 4180, in UTF-8, and reports what is wrong with its form. */
public final class CsvTable {
  private final TableSchema schema;
  private final String file;
  private final ReadBudget budget;
  private final Consumer<Finding> findings;
  private final SharedTexts texts = new SharedTexts();

  CsvTable(TableSchema schema, Consumer<Finding> findings) {
    this(schema, new ReadBudget(ReadLimits.defaults()), findings);
  }

  CsvTable(TableSchema schema, ReadBudget budget, Consumer<Finding> findings) {
    this.schema = schema;
    this.file = schema.fileName();
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * Reads the rows that have the right number of cells; a table without rows if the file cannot be
   * read at all.
   */
  MemoryTable read(byte[] bytes) {
    MemoryTable.Builder table = new MemoryTable.Builder(schema.name(), schema.columnNames());
    String text = decode(bytes);
    int line = 1;
    try (CsvParser parser = factory().createParser(text)) {
      boolean header = true;
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        line = parser.currentLocation().getLineNr();
        List<@Nullable String> cells = readRow(parser);
        if (header) {
          header = false;
          if (!cells.equals(schema.columnNames())) {
            report(
                line,
                String.join(",", nullToEmpty(cells)),
                "expected the header " + String.join(",", schema.columnNames()));
            return table.build();
          }
        } else if (cells.size() != schema.columns().size()) {
          report(
              line,
              String.join(",", nullToEmpty(cells)),
              "expected " + schema.columns().size() + " cells, found " + cells.size());
        } else if (!budget.takeRow()) {
          report(line, "", budget.tooManyRows());
          return table.build();
        } else {
          table.add(line, cells.toArray(new @Nullable String[0]));
        }
      }
      if (header && bytes.length == 0) {
        report(
            0,
            "",
            "the file is empty; expected at least the header "
                + String.join(",", schema.columnNames()));
      }
    } catch (StreamConstraintsException e) {
      report(line, "", JsonTables.beyondLimits(e));
    } catch (JsonProcessingException e) {
      report(line, "", "no CSV by RFC 4180: " + e.getOriginalMessage());
    } catch (IOException e) {
      report(0, "", "cannot be read: " + e.getMessage());
    }
    return table.build();
  }

  private CsvFactory factory() {
    return CsvFactory.builder()
        .streamReadConstraints(JsonTables.constraints(budget.limits()))
        .build();
  }

  private List<@Nullable String> readRow(CsvParser parser) throws IOException {
    List<@Nullable String> cells = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String text = parser.getText();
      cells.add(text.isEmpty() ? null : texts.share(text));
    }
    return cells;
  }

  private String decode(byte[] bytes) {
    if (FileKind.isUtf16(bytes)) {
      report(1, "", "is in UTF-16; expected UTF-8");
      return "";
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!Utf8.isWellFormed(bytes)) {
      report(lineOfBadByte(bytes), "", "is not in UTF-8");
    } else if (text.startsWith("\uFEFF")) {
      report(1, "", "begins with a byte order mark; expected UTF-8 without one");
      return text.substring(1);
    }
    return text;
  }

  /** The first line whose bytes alone are no UTF-8. */
  private static int lineOfBadByte(byte[] bytes) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (!Utf8.isWellFormed(bytes, start, i - start)) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return 0;
  }

  private void report(int line, String value, String expected) {
    findings.accept(new Finding(file, line, "", value, expected));
  }

  private static List<String> nullToEmpty(List<@Nullable String> cells) {
    List<String> texts = new ArrayList<>();
    for (String cell : cells) {
      texts.add(cell == null ? "" : cell);
    }
    return texts;
  }
}
