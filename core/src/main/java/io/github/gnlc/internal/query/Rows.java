package io.github.gnlc.internal.query;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All things of one kind in a dataset, numbered from 0 in the order of every answer. */
public abstract class Rows<T> {
  private final Catalogue catalogue;
  private final Kind kind;

  Rows(Catalogue catalogue, Kind kind) {
    this.catalogue = catalogue;
    this.kind = kind;
  }

  /** The catalogue that these rows are part of. */
  public final Catalogue catalogue() {
    return catalogue;
  }

  public final Kind kind() {
    return kind;
  }

  public abstract int size();

  public abstract T get(int row);

  public abstract String id(int row);

  /** The number of the thing with this id, or -1. */
  public abstract int find(String id);

  /** The number of an equal thing, or -1. */
  public abstract int findEqual(@Nullable Object thing);

  /** The things whose numbers are in a set, in order. */
  public ImmutableList<T> list(RowSet rows) {
    // an ArrayList, which any JVM has at hand: the first answer then loads no builder
    List<T> list = new ArrayList<>(rows.count());
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      list.add(get(row));
    }
    return ImmutableList.copyOf(list);
  }

  /** Whether the other rows are the same, of an equal dataset. */
  public final boolean isSameAs(Rows<?> other) {
    return this == other
        || (kind == other.kind && catalogue.dataset().equals(other.catalogue.dataset()));
  }

  /** Whether the other rows are of the same kind and whole dataset, but seen at another moment. */
  public final boolean isOfOtherMoment(Rows<?> other) {
    return kind == other.kind && catalogue.isOfOtherMoment(other.catalogue);
  }
}
