package io.github.gnlc.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the directory says of a member that depends on the day; {@link #SAME} is what it says. */
final class Standing {
  static final List<String> COLUMNS =
      List.of("status", "joined", "basis", "left", "cohort_id", "awarded");

  static final Standing SAME = new Standing(true);

  /** That of a member that is not there. */
  static final Standing NONE = new Standing(false);

  private static final int AWARDED = COLUMNS.indexOf("awarded");

  private final @Nullable String[] cells;
  private final boolean sameMember;

  private Standing(boolean sameMember, @Nullable String... cells) {
    this.cells = cells;
    this.sameMember = sameMember;
  }

  /** The standing with these cells of a member that has those of a row in the directory. */
  static Standing of(Row directory, @Nullable String... cells) {
    boolean sameMember = true;
    boolean same = true;
    for (int i = 0; i < cells.length; i++) {
      boolean equal = Objects.equals(cells[i], directory.cell(COLUMNS.get(i)));
      same &= equal;
      // the awards are no part of a member itself
      sameMember &= equal || i == AWARDED;
    }
    return same ? SAME : new Standing(sameMember, cells);
  }

  /** That of a neighbouring turn, if this one is its equal, so that both are one object. */
  Standing orSame(@Nullable Standing neighbour) {
    if (neighbour == null || sameMember != neighbour.sameMember) {
      return this;
    }
    return Arrays.equals(cells, neighbour.cells) ? neighbour : this;
  }

  /** Whether the member itself is the one that the directory has. */
  boolean isSameMember() {
    return sameMember;
  }

  @Nullable
  String cell(int column) {
    return cells[column];
  }
}
