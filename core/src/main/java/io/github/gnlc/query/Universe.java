package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All things of one kind in a dataset, numbered from 0 in the order of every answer. */
abstract class Universe<T> {
  private final Catalogue catalogue;
  private final Kind kind;

  Universe(Catalogue catalogue, Kind kind) {
    this.catalogue = catalogue;
    this.kind = kind;
  }

  final Catalogue catalogue() {
    return catalogue;
  }

  final Kind kind() {
    return kind;
  }

  abstract int size();

  abstract T get(int ordinal);

  abstract String id(int ordinal);

  /** The number of the thing with this id, or -1. */
  abstract int ordinalOf(String id);

  /** The number of an equal thing, or -1. */
  abstract int ordinalOfValue(@Nullable Object value);

  /** The things whose numbers are in all three of these sets. */
  final ImmutableList<T> listOfAll(Bits a, Bits b, Bits c) {
    // an ArrayList, which any JVM has at hand, and not a builder, which would be loaded for it
    List<T> list = new ArrayList<>(Bits.countOfAll(a, b, c));
    int end = Bits.endPlace(a, b, c);
    for (int place = Bits.firstPlace(a, b, c); place < end; place++) {
      long word = Bits.wordOfAll(a, b, c, place);
      while (word != 0) {
        list.add(get((place << 6) + Long.numberOfTrailingZeros(word)));
        word &= word - 1;
      }
    }
    return ImmutableList.copyOf(list);
  }

  final boolean isSameAs(Universe<?> other) {
    return this == other
        || (kind == other.kind && catalogue.dataset().equals(other.catalogue.dataset()));
  }
}
