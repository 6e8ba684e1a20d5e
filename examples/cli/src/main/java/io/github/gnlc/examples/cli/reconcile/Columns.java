package io.github.gnlc.examples.cli.reconcile;

import io.github.gnlc.examples.cli.io.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** The columns of a file, found by name or number. */
final class Columns {
  private final List<String> names;

  Columns(List<String> names) {
    this.names = names;
  }

  /**
   * Returns the index of a column: by its name, else by its name whatever the case, else by its
   * number from 1.
   *
   * @throws Problem if there is none, or more than one
   */
  int find(String wanted) throws Problem {
    int[] found = where(wanted, false);
    found = found.length == 0 ? where(wanted, true) : found;
    if (found.length > 1) {
      throw new Problem("more than one column '" + wanted + "', give a number; " + all());
    }
    return found.length == 1 ? found[0] : byNumber(wanted);
  }

  /** Refuses a file that has some of these columns already. */
  void refuseNames(List<String> added) throws Problem {
    for (String name : added) {
      if (names.contains(name)) {
        throw new Problem("the file already has a column '" + name + "'; rename or remove it");
      }
    }
  }

  private int[] where(String wanted, boolean anyCase) {
    return IntStream.range(0, names.size())
        .filter(i -> anyCase
            ? names.get(i).strip().equalsIgnoreCase(wanted.strip())
            : names.get(i).equals(wanted))
        .toArray();
  }

  private int byNumber(String wanted) throws Problem {
    if (wanted.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(wanted);
      if (number >= 1 && number <= names.size()) {
        return number - 1;
      }
    }
    throw new Problem("no column '" + wanted + "'; " + all());
  }

  private String all() {
    StringBuilder text = new StringBuilder("the columns are ");
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : ", ")
          .append(i + 1)
          .append(" '")
          .append(names.get(i))
          .append('\'');
    }
    return text.toString();
  }
}
