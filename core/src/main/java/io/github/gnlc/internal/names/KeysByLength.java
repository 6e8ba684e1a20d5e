package io.github.gnlc.internal.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** Keys in the order of their lengths, those of one length in alphabetical order. */
final class KeysByLength {
  private final String[] keys;

  /** Takes keys without duplicates. */
  KeysByLength(Collection<String> distinct) {
    keys = distinct.toArray(new String[0]);
    Arrays.sort(
        keys, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** The number of keys. */
  int size() {
    return keys.length;
  }

  /** A key by its place, from 0. */
  String get(int place) {
    return keys[place];
  }
}
