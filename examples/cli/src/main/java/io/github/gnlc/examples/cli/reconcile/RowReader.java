package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.io.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a CSV file row by row, and goes on after a malformed one.
 *
 * <p>A row that begins with a quote nobody closes would swallow all that follows. So if a row over
 * several lines is malformed, only its first line is, and the next row begins on the second.
 */
final class RowReader implements Closeable {
  /** More lines than any quoted cell has. */
  static final int MOST_LINES = 200;

  private final LineReader lines;
  private final char delimiter;
  private final Cells cells;
  private final boolean marked;
  private Row header;

  RowReader(LineReader lines, char delimiter, boolean marked) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.cells = new Cells(delimiter);
    this.marked = marked;
  }

  /** Opens a file and reads its header; a null delimiter is to be found out. */
  static RowReader open(InputFile file, Character delimiter) throws IOException {
    char found = delimiter == null ? Delimiter.of(file) : delimiter;
    RowReader rows = new RowReader(new LineReader(file.open()), found, file.marked());
    try {
      rows.readHeader();
      return rows;
    } catch (IOException | RuntimeException problem) {
      rows.close();
      throw problem;
    }
  }

  private void readHeader() throws IOException {
    header = next();
    if (header == null) {
      throw new Problem("the file is empty, expected a row of column names");
    }
    if (header.isMalformed()) {
      throw new Problem("line 1, the names of the columns: " + header.problem());
    }
  }

  /** Returns the names of the columns. */
  List<String> header() {
    return header.cells();
  }

  char delimiter() {
    return delimiter;
  }

  /** Returns whether the file began with a byte-order mark. */
  boolean isMarked() {
    return marked;
  }

  /** Returns what ends the lines of the file. */
  String lineEnd() {
    return header.text().endsWith("\r\n") ? "\r\n" : "\n";
  }

  /** Returns the next row, or null at the end of the file. */
  Row next() throws IOException {
    String first = lines.next();
    if (first == null) {
      return null;
    }
    long line = lines.line();
    List<String> rest = rest(first);
    String text = first + String.join("", rest);
    Row row = row(line, text);
    if (!row.isMalformed() || rest.isEmpty()) {
      return row;
    }
    lines.takeBack(rest);
    return new Row(line, first, List.of(), row.problem());
  }

  /** The further lines that a quoted cell goes on to. */
  private List<String> rest(String first) throws IOException {
    List<String> rest = new ArrayList<>();
    Quotes quotes = new Quotes(delimiter);
    String last = first;
    while (last != null && quotes.isOpenAfter(last) && rest.size() < MOST_LINES) {
      last = lines.next();
      if (last != null) {
        rest.add(last);
      }
    }
    return rest;
  }

  private Row row(long line, String text) {
    try {
      List<String> values = cells.of(text);
      boolean right = header == null || values.size() == header.cells().size();
      return right
          ? new Row(line, text, values, "")
          : new Row(line, text, List.of(), cellsProblem(values.size()));
    } catch (Problem problem) {
      return new Row(line, text, List.of(), problem.getMessage());
    }
  }

  private String cellsProblem(int cells) {
    return cells + (cells == 1 ? " cell" : " cells") + ", expected "
        + header.cells().size();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
