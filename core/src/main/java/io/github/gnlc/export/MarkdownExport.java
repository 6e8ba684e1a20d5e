package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Markdown;
import java.io.IOException;
import java.io.Writer;

/**
 * A selection or list as a table in GitHub Flavored Markdown:
 *
 * <pre>{@code
 * MarkdownExport.of(Gnlc.members().inCountry("MA")).columns("name", "joined").toText();
 * }</pre>
 *
 * <p>Columns of numbers are aligned to the right. Whatever Markdown or HTML would take for a mark
 * is escaped, line breaks within a cell become {@code <br>}, and a cell that is the address of a
 * page becomes a link. Lines end in LF. The names and order of columns are described at the
 * {@linkplain io.github.gnlc.export package}.
 *
 * <p>It needs no Jackson but for cells that are lists of objects, which are written in JSON.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">Tables in GitHub Flavored
 *     Markdown</a>
 */
public final class MarkdownExport extends Export {
  private final ExportTable table;

  private MarkdownExport(ExportTable table) {
    this.table = table;
  }

  /**
   * Returns the export of a selection, or of any values that {@link io.github.gnlc.json.JsonValues}
   * knows, with the usual columns of their kind.
   */
  public static MarkdownExport of(Iterable<?> values) {
    return new MarkdownExport(ExportTable.of(values));
  }

  /**
   * Returns the export with these columns, in this order: {@code columns("id", "country.alpha2")}.
   *
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such column; it names the
   *     nearest and all there are. Of an empty list nobody knows of what, so it may have any
   *     column; an empty selection is known
   * @throws io.github.gnlc.error.InvalidValueException if none is given, or one twice
   */
  public MarkdownExport columns(String... names) {
    return new MarkdownExport(table.choose(names));
  }

  /** Returns the columns it shows, in order. */
  public ImmutableList<String> shownColumns() {
    return table.columns();
  }

  /** Returns the columns that can be chosen: those shown unless others are, then the rest. */
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
