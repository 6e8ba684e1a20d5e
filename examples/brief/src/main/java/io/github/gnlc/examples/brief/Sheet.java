package io.github.gnlc.examples.brief;

import io.github.gnlc.examples.brief.Brief.Cite;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is filled from the top down. */
final class Sheet {
  private static final int WIDEST = 60;
  private static final int NARROWEST = 8;
  private static final String LINK_COLOUR = "0563C1";
  private static final String DAY_FORMAT = "yyyy-mm-dd";

  private final Worksheet sheet;
  private final Texts texts;
  private final List<Integer> widths = new ArrayList<>();
  private int row;

  Sheet(Worksheet sheet, Texts texts, String... columns) {
    this.sheet = sheet;
    this.texts = texts;
    if (texts.language().locale().isRightToLeft()) {
      sheet.rightToLeft();
    }
    if (columns.length > 0) {
      for (int c = 0; c < columns.length; c++) {
        put(c, texts.get(columns[c]));
      }
      sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
      sheet.freezePane(0, 1);
      row = 1;
    }
  }

  /** The address of a page. */
  record Link(String url) {}

  /** Adds a row that begins with cells which several rows have in common. */
  void row(Object[] first, Object... more) {
    List<Object> cells = new ArrayList<>(List.of(first));
    Collections.addAll(cells, more);
    row(cells.toArray());
  }

  /**
   * Adds a row: numbers, days, partial dates in words, links and texts; an empty optional is no
   * cell.
   */
  void row(Object... cells) {
    for (int c = 0; c < cells.length; c++) {
      put(c, cells[c]);
    }
    row++;
  }

  private void put(int column, Object cell) {
    if (cell instanceof Optional<?> optional) {
      optional.ifPresent(present -> put(column, present));
    } else if (cell instanceof EdtfDate date) {
      put(column, date.isDay() ? date.earliest().orElseThrow() : texts.of(date));
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY_FORMAT).horizontalAlignment("left").set();
      widen(column, DAY_FORMAT.length());
    } else if (cell instanceof Cite cite) {
      put(column, cite.number());
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
      widen(column, number.toString().length());
    } else if (cell instanceof Link link) {
      sheet.hyperlink(row, column, new CellLink(link.url(), row, column));
      sheet.style(row, column).fontColor(LINK_COLOUR).underlined().set();
      widen(column, WIDEST);
    } else if (!cell.toString().isEmpty()) {
      // a text is a text here, however it begins: only formula() makes formulas
      sheet.value(row, column, cell.toString());
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      widen(column, cell.toString().length());
    }
  }

  private void widen(int column, int width) {
    while (widths.size() <= column) {
      widths.add(NARROWEST);
    }
    widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), width + 2)));
  }

  /** Sets what depends on all rows. */
  void finish() {
    for (int c = 0; c < widths.size(); c++) {
      sheet.width(c, widths.get(c));
    }
  }

  /** The link of one cell: of links that are equal fastexcel keeps the last alone. */
  private static final class CellLink extends HyperLink {
    private final int row;
    private final int column;

    CellLink(String url, int row, int column) {
      super(url, url);
      this.row = row;
      this.column = column;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CellLink that && row == that.row && column == that.column;
    }

    @Override
    public int hashCode() {
      return row * 31 + column;
    }
  }
}
