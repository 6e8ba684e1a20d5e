package io.github.gnlc.examples.cli.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps what a spreadsheet would take for a formula from being one, if asked to. */
final class Defusing {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?");
  private static final Pattern LINE_END = Pattern.compile("\\R\\z");

  /** What OWASP's page on CSV injection lists, blanks before it aside, and control characters. */
  private static final Pattern FORMULA = Pattern.compile(
      "[\\t\\r\\n\\x00].*|[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*",
      Pattern.DOTALL);

  private final boolean wanted;

  Defusing(boolean wanted) {
    this.wanted = wanted;
  }

  boolean isWanted() {
    return wanted;
  }

  /** Returns the cells of a row as they are to be written. */
  List<String> cells(List<String> cells) {
    return wanted ? cells.stream().map(Defusing::defused).toList() : cells;
  }

  /** Returns a malformed row as one cell, for nobody knows which cells a spreadsheet would see. */
  List<String> whole(Row row) {
    return List.of(defused(LINE_END.matcher(row.text()).replaceFirst("")));
  }

  private static String defused(String cell) {
    boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
