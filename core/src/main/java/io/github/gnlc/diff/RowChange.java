package io.github.gnlc.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A row of a table that two datasets do not share, or that they have with different cells.
 *
 * <p>Obtained from {@link DatasetDiff#rows()}, which holds the rows by table in the order of the
 * schema, then in the order of their table:
 *
 * <pre>{@code
 * Network older = Gnlc.knownOn(LocalDate.parse("2025-06-01"));
 * RowChange row = DatasetDiff.between(older, Gnlc.network()).rows().get(0);
 * row.toString();                     // added s0001 in sources
 * row.before();                       // {}
 * row.after().get("published");       // 2025-12-04
 * }</pre>
 *
 * <p>A row has a text for every cell that is not empty, by column. It does not say what the change
 * means; {@link Change} does.
 *
 * <p>No method returns null. Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class RowChange implements Serializable {
  private static final long serialVersionUID = 1;

  RowChange() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the table: {@code "awards"}} */
  public abstract String table();

  /**
   * Returns the cells of the row's key.
   *
   * @return the cells in the order of the schema; an empty text where the cell is empty
   */
  public abstract ImmutableList<String> key();

  /**
   * Returns whether the row was added, removed or changed.
   *
   * @return {@link ChangeKind#ADDED}, {@link ChangeKind#REMOVED} or {@link ChangeKind#CHANGED}
   */
  public abstract ChangeKind kind();

  /**
   * Returns where the row is in the table of the older dataset.
   *
   * @return the number of the row, from 0; for a row that was added, the number of the row before
   *     which it stands
   */
  public abstract int index();

  /** {@return the row in the older dataset; empty if it was added} */
  public abstract ImmutableMap<String, String> before();

  /** {@return the row in the newer dataset; empty if it was removed} */
  public abstract ImmutableMap<String, String> after();

  /** Returns a text such as {@code added 2024/ma-benguerir in awards}. */
  @Override
  public String toString() {
    return kind().code() + " " + String.join("/", key()) + " in " + table();
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  RowChange check() {
    boolean row =
        kind() == ChangeKind.ADDED || kind() == ChangeKind.REMOVED || kind() == ChangeKind.CHANGED;
    new Violations("RowChange")
        .requireEach("key", key(), String.class)
        .requireEach("before", before().keySet(), String.class)
        .requireEach("before", before().values(), String.class)
        .requireEach("after", after().keySet(), String.class)
        .requireEach("after", after().values(), String.class)
        .requireText("table", table())
        .require(row, "kind", kind(), "is not added, removed or changed")
        .require(index() >= 0, "index", index(), "is negative; expected 0 or more")
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(RowChange.class, this, RowChange::check);
  }

  /** Builds a {@link RowChange}. */
  public static final class Builder extends ImmutableRowChange.Builder {
    Builder() {}

    @Override
    public RowChange build() {
      return super.build().check();
    }
  }
}
