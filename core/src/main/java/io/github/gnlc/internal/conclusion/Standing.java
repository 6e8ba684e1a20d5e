package io.github.gnlc.internal.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.table.Row;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the directory says of a member that depends on the day; {@link #SAME} is what it says. */
public final class Standing {
  public static final ImmutableList<String> COLUMNS =
      ImmutableList.of("status", "joined", "basis", "left", "cohort_id", "awarded");

  public static final Standing SAME = new Standing(true);

  /** That of a member that is not there. */
  public static final Standing NONE = new Standing(false);

  private static final int AWARDED = COLUMNS.indexOf("awarded");

  private final @Nullable String[] cells;
  private final boolean sameMember;

  private Standing(boolean sameMember, @Nullable String... cells) {
    this.cells = cells;
    this.sameMember = sameMember;
  }

  /** The standing with these cells of a member that has those of a row in the directory. */
  public static Standing of(Row directory, @Nullable String... cells) {
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
  public Standing orSame(@Nullable Standing neighbour) {
    if (neighbour == null || sameMember != neighbour.sameMember) {
      return this;
    }
    return Arrays.equals(cells, neighbour.cells) ? neighbour : this;
  }

  /** Whether the member itself is the one that the directory has. */
  public boolean isSameMember() {
    return sameMember;
  }

  @Nullable
  public String cell(int column) {
    return cells[column];
  }
}
