package io.github.gnlc.examples.cli.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps what a spreadsheet would take for a formula from being one, if asked to. */
final class Defusing {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?");
  private static final Pattern LINE_END = Pattern.compile("\\R\\z");

  private static final String BLANKS = "[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]";

  /** The signs that begin a formula, also in their full-width and small forms. */
  private static final String SIGNS = "[=+@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B-]";

  /** What OWASP's page on CSV injection lists, blanks before it aside, and control characters. */
  private static final Pattern FORMULA =
      Pattern.compile("[\\t\\r\\n\\x00].*|" + BLANKS + "*" + SIGNS + ".*", Pattern.DOTALL);

  private final boolean wanted;

  /** Where a program that expects another delimiter than the file's begins a cell. */
  private final Pattern inner;

  Defusing(boolean wanted, char delimiter) {
    this.wanted = wanted;
    String ends = "[,;|\\t\\r\\n&&[^" + Pattern.quote("" + delimiter) + "]]";
    // possessive, and up to the next end of a cell, so that no blank is looked at twice
    this.inner =
        Pattern.compile("(?<=" + ends + ")(?=(?:(?!" + ends + ")" + BLANKS + ")*+" + SIGNS + ")");
  }

  boolean isWanted() {
    return wanted;
  }

  /** Returns the cells of a row as they are to be written. */
  List<String> cells(List<String> cells) {
    return wanted ? cells.stream().map(this::defused).toList() : cells;
  }

  /** Returns a malformed row as one cell, for nobody knows which cells a spreadsheet would see. */
  List<String> whole(Row row) {
    return List.of(defused(LINE_END.matcher(row.text()).replaceFirst("")));
  }

  private String defused(String cell) {
    boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return (formula ? "'" : "") + inner.matcher(cell).replaceAll("'");
  }
}
