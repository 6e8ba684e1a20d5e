package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.InvalidValueException;
import java.io.IOException;
import java.io.Writer;

/**
 * A selection or list as a table of comma-separated values:
 *
 * <pre>{@code
 * CsvExport.of(Gnlc.members().inCountry("MA")).columns("id", "name", "joined").toText();
 * }</pre>
 *
 * <p>The text is as RFC 4180 has it: a header, a record a thing in the order of the selection,
 * lines that end in CR LF, and quotes around cells with a delimiter, quote or line break in them.
 * The names and order of columns are described at the {@linkplain io.github.gnlc.export package}.
 *
 * <p>Texts that a spreadsheet would take for a formula are defused as OWASP advises: a text that
 * begins with {@code =}, {@code +}, {@code -}, {@code @} (or their full-width forms; blanks before
 * them do not count), or with a tab, line break or NUL, gets an apostrophe before it and quotes
 * around it. Numbers are not texts: a latitude stays {@code -33.9}. Where no spreadsheet reads the
 * file, {@link #withFormulas()} leaves every text as it is.
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
   * Returns the export of a selection, or of any values that {@link io.github.gnlc.json.JsonValues}
   * knows, with the usual columns of their kind.
   *
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
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such column; it names the
   *     nearest and all there are. Of an empty list nobody knows of what, so it may have any
   *     column; an empty selection is known
   * @throws InvalidValueException if none is given, or one twice
   */
  public CsvExport columns(String... names) {
    return new CsvExport(table.choose(names), delimiter, marked, defusing);
  }

  /** Returns the columns it shows, in order. */
  public ImmutableList<String> shownColumns() {
    return table.columns();
  }

  /** Returns the columns that can be chosen: those shown unless others are, then the rest. */
  public ImmutableList<String> availableColumns() {
    return table.available();
  }

  /**
   * Returns the export with another delimiter than the comma: {@code delimiter(';')}.
   *
   * @throws InvalidValueException if it is none of comma, semicolon, tab and vertical bar
   */
  public CsvExport delimiter(char newDelimiter) {
    if (DELIMITERS.indexOf(newDelimiter) < 0) {
      throw InvalidValueException.of(
          "CsvExport.delimiter",
          "'" + newDelimiter + "' delimits no cells; expected ',', ';', a tab or '|'");
    }
    return new CsvExport(table, newDelimiter, marked, defusing);
  }

  /** Returns the export with the byte order mark before it by which Excel knows UTF-8. */
  public CsvExport withByteOrderMark() {
    return new CsvExport(table, delimiter, true, defusing);
  }

  /** Returns the export with every text as it is; for readers other than spreadsheets. */
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
