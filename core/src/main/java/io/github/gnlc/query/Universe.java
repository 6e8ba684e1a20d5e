package io.github.gnlc.query;

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

  final boolean isSameAs(Universe<?> other) {
    return this == other
        || (kind == other.kind && catalogue.dataset().equals(other.catalogue.dataset()));
  }
}
