package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Markdown;
import java.io.IOException;
import java.io.Writer;

/**
 * A selection or list as a table in GitHub Flavored Markdown, which adds tables to CommonMark.
 *
 * <p>Obtained from {@link #of}, narrowed to {@linkplain #columns columns}, and written by the
 * methods of {@link Export}:
 *
 * <pre>{@code
 * MarkdownExport.of(Gnlc.awards().inCountry("MA")).toText();
 * // | year | memberId | sourceIds |
 * // |---:|---|---|
 * // | 2024 | ma-benguerir | s0114; s0169; s0956 |
 * }</pre>
 *
 * <p>The table has a row for each thing, in the order of the selection. Columns of numbers are
 * aligned to the right. Whatever Markdown or HTML would take for a mark is escaped; addresses,
 * mentions ({@code @name}), numbers of issues ({@code #12}) and formulas ({@code $x$}) within a
 * text do not become live on GitHub; line breaks within a cell become {@code <br>}, and a cell that
 * is the address of a page becomes a link. Lines end in LF. The names and order of columns are
 * described at the {@linkplain io.github.gnlc.export package}. An empty list, of which no column is
 * known, is an empty text; an empty selection has its header.
 *
 * <p>No method returns null. Immutable and thread-safe.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">Tables in GitHub Flavored
 *     Markdown</a>
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 */
public final class MarkdownExport extends Export {
  private final ExportTable table;

  private MarkdownExport(ExportTable table) {
    this.table = table;
  }

  /**
   * Returns the export of a selection, or of any values that Jackson can write, with the usual
   * columns of their kind.
   *
   * @param values the values, not null and without null; they are copied in their order
   * @return the export
   * @throws NullPointerException if the values or one of them is null
   * @throws io.github.gnlc.error.InvalidValueException if a value cannot be written
   * @throws io.github.gnlc.dataset.MissingJacksonException if Jackson, which takes the values
   *     apart, is not there
   */
  public static MarkdownExport of(Iterable<?> values) {
    return new MarkdownExport(ExportTable.of(values));
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
  public MarkdownExport columns(String... names) {
    return new MarkdownExport(table.choose(names));
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

  @Override
  void print(Writer out) throws IOException {
    if (table.columns().isEmpty()) {
      return;
    }
    StringBuilder header = new StringBuilder("|");
    StringBuilder alignment = new StringBuilder("|");
    for (String column : table.columns()) {
      header.append(' ').append(Markdown.cell(column)).append(" |");
      alignment.append(table.isNumeric(column) ? "---:|" : "---|");
    }
    out.append(header).append('\n').append(alignment).append('\n');
    for (int row = 0; row < table.size(); row++) {
      out.write('|');
      for (String column : table.columns()) {
        String text = Markdown.cell(Flattening.text(table.cell(row, column)));
        out.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
      }
      out.write('\n');
    }
  }
}
