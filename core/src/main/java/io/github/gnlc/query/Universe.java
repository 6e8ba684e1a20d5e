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

  /** The things whose numbers are in a set. */
  final ImmutableList<T> listOf(Bits numbers) {
    // an ArrayList, which any JVM has at hand: the first answer then loads no builder
    List<T> list = new ArrayList<>(numbers.count());
    for (int number = numbers.next(0); number >= 0; number = numbers.next(number + 1)) {
      list.add(get(number));
    }
    return ImmutableList.copyOf(list);
  }

  /** The things whose numbers are in all three of these sets; no array is copied for the list. */
  final ImmutableList<T> listOfAll(Bits a, Bits b, Bits c) {
    ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(Bits.countOfAll(a, b, c));
    int end = Bits.endPlace(a, b, c);
    for (int place = Bits.firstPlace(a, b, c); place < end; place++) {
      long word = Bits.wordOfAll(a, b, c, place);
      while (word != 0) {
        list.add(get((place << 6) + Long.numberOfTrailingZeros(word)));
        word &= word - 1;
      }
    }
    return list.build();
  }

  final boolean isSameAs(Universe<?> other) {
    return this == other
        || (kind == other.kind && catalogue.dataset().equals(other.catalogue.dataset()));
  }
}
