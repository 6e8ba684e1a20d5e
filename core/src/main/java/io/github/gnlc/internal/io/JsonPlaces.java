package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.RowNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows of a JSON document are. Checks tell a row by the line that it would have in a CSV
 * file; a finding tells it by the line of the document and, since a document may be one line, by
 * its number in the array: {@code own.json:12: members[3].country}.
 */
final class JsonPlaces {
  /** The header of a CSV file is line 1. */
  private static final int FIRST_LINE = 2;

  private final String file;
  private final Map<String, List<Integer>> lines = new HashMap<>();

  JsonPlaces(String file) {
    this.file = file;
  }

  /** Takes the next row of a table; returns the line that it would have in a CSV file. */
  int add(String table, int line) {
    List<Integer> ofTable = lines.computeIfAbsent(table, name -> new ArrayList<>());
    ofTable.add(line);
    return ofTable.size() - 1 + FIRST_LINE;
  }

  /** How other findings name rows of the table. */
  static RowNames names(String table) {
    return csvLine -> row(table, csvLine);
  }

  /** From the place in the CSV file of a table to that in the document. */
  Finding inDocument(Finding finding) {
    if (finding
        .file()
        .equals(Schema.DESCRIPTOR_FILE)) { // what that says is at the head of a document
      return finding(0, finding.column(), finding.value(), finding.expected());
    }
    String table = TableSchema.nameOfFile(finding.file());
    if (table.equals(finding.file()) || finding.file().equals(file)) {
      return finding;
    }
    List<Integer> ofTable = lines.getOrDefault(table, List.of());
    int row = finding.line() - FIRST_LINE;
    boolean known = row >= 0 && row < ofTable.size();
    return finding(
        known ? ofTable.get(row) : 0,
        place(table, known ? finding.line() : 0, finding.column()),
        finding.value(),
        finding.expected());
  }

  Finding finding(int line, String place, String value, String expected) {
    return new Finding(file, line, place, value, expected);
  }

  /** A column of a row, or of the table as a whole: {@code members[3].country}. */
  static String place(String table, int csvLine, String column) {
    String row = csvLine < FIRST_LINE ? table : row(table, csvLine);
    return column.isEmpty() ? row : row + "." + column;
  }

  private static String row(String table, int csvLine) {
    return table + "[" + (csvLine - FIRST_LINE) + "]";
  }
}
