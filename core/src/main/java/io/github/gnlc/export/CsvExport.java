package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import java.io.IOException;
import java.io.Writer;

/**
 * A selection or list as a table of comma-separated values, as RFC 4180 defines them.
 *
 * <p>Obtained from {@link #of}, configured by methods that return a new export each, and written by
 * the methods of {@link Export}:
 *
 * <pre>{@code
 * CsvExport.of(Gnlc.members().inCountry("MA").awarded()).columns("id", "name", "joined").toText();
 * // id,name,joined
 * // ma-benguerir,Benguerir,2020-09-23
 * }</pre>
 *
 * <p>The text has a header and a record for each thing, in the order of the selection. Lines end in
 * CR LF; cells with a delimiter, quote or line break in them are in quotes. The names and order of
 * columns are described at the {@linkplain io.github.gnlc.export package}. An empty list, of which
 * no column is known, is an empty text; an empty selection has its header.
 *
 * <p>Texts that a spreadsheet would take for a formula are defused as OWASP advises: a text that
 * begins with {@code =}, {@code +}, {@code -}, {@code @} (or their full-width and small forms;
 * blanks before them do not count), or with a tab, line break or NUL, gets an apostrophe before it
 * and quotes around it. So does what begins like that within a text, after a line break or a
 * delimiter other than that of the table, as a program that expects that one begins a cell there:
 * {@code a;=1+1} becomes {@code "a;'=1+1"}. Numbers are not texts: a latitude stays {@code -33.9}.
 * Where no spreadsheet reads the file, {@link #withFormulas()} leaves every text as it is.
 *
 * <p>No method returns null. Immutable and thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
public final class CsvExport extends Export {
  private static final String DELIMITERS = ",;\t|";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ExportTable table;
  private final char delimiter;
  private final boolean marked;
  private final boolean defusing;

  private CsvExport(ExportTable table, char delimiter, boolean marked, boolean defusing) {
    this.table = table;
    this.delimiter = delimiter;
    this.marked = marked;
    this.defusing = defusing;
  }

  /**
   * Returns the export of a selection, or of any values that Jackson can write, with the usual
   * columns of their kind.
   *
   * @param values the values, not null and without null; they are copied in their order
   * @return the export
   * @throws NullPointerException if the values or one of them is null
   * @throws io.github.gnlc.error.InvalidValueException if a value cannot be written
   * @throws io.github.gnlc.dataset.MissingJacksonException if Jackson's CSV, which writes it, is
   *     not there
   */
  public static CsvExport of(Iterable<?> values) {
    ExportJackson.requireCsv();
    return new CsvExport(ExportTable.of(values), ',', false, true);
  }

  /**
   * Returns the export with these columns, in this order: {@code columns("id", "country.alpha2")}.
   *
   * @param names the names of the columns, at least one, not null and without null
   * @return the export with these columns
   * @throws NullPointerException if a name is null
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such column; the message names
   *     the nearest and all columns. An empty list, of which no column is known, accepts any name;
   *     an empty selection does not
   * @throws io.github.gnlc.error.InvalidValueException if no name is given, or one twice
   */
  public CsvExport columns(String... names) {
    return new CsvExport(table.choose(names), delimiter, marked, defusing);
  }

  /**
   * Returns the columns of the export.
   *
   * @return the names of the columns, in their order
   */
  public ImmutableList<String> shownColumns() {
    return table.columns();
  }

  /**
   * Returns the columns that {@link #columns} accepts.
   *
   * @return the names of the usual columns, in their order, then those of the columns shown on
   *     request only
   */
  public ImmutableList<String> availableColumns() {
    return table.available();
  }

  /**
   * Returns the export with another delimiter than the comma: {@code delimiter(';')}.
   *
   * @param newDelimiter comma, semicolon, tab or vertical bar
   * @return the export with that delimiter
   * @throws InvalidValueException if it is another character
   */
  public CsvExport delimiter(char newDelimiter) {
    if (DELIMITERS.indexOf(newDelimiter) < 0) {
      throw InvalidValueException.of(
          "CsvExport.delimiter",
          "'" + newDelimiter + "' delimits no cells; expected ',', ';', a tab or '|'");
    }
    return new CsvExport(table, newDelimiter, marked, defusing);
  }

  /**
   * Returns the export that begins with a byte order mark, by which Excel recognizes UTF-8.
   *
   * @return the export with the mark
   */
  public CsvExport withByteOrderMark() {
    return new CsvExport(table, delimiter, true, defusing);
  }

  /**
   * Returns the export with every text as it is, also one that a spreadsheet would take for a
   * formula; for other readers only.
   *
   * @return the export without defusing
   */
  public CsvExport withFormulas() {
    return new CsvExport(table, delimiter, marked, false);
  }

  @Override
  void print(Writer out) throws IOException {
    if (marked) {
      out.write(BYTE_ORDER_MARK);
    }
    if (table.columns().isEmpty()) {
      return;
    }
    CsvRecords.print(table, delimiter, defusing, out);
  }
}
