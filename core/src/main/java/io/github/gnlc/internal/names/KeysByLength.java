package io.github.gnlc.internal.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** Keys in the order of their lengths, those of one length in alphabetical order. */
final class KeysByLength {
  private final String[] keys;

  /** The place of the first key of each length or a greater one. */
  private final int[] firsts;

  /** Takes keys without duplicates. */
  KeysByLength(Collection<String> distinct) {
    keys = distinct.toArray(new String[0]);
    Arrays.sort(
        keys, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    firsts = new int[keys.length == 0 ? 0 : keys[keys.length - 1].length() + 1];
    int place = 0;
    for (int length = 0; length < firsts.length; length++) {
      while (keys[place].length() < length) {
        place++;
      }
      firsts[length] = place;
    }
  }

  /** The number of keys. */
  int size() {
    return keys.length;
  }

  /** The place of the first key of a length or a greater one; behind the last key if none is. */
  int firstOf(int length) {
    int least = Math.max(0, length);
    return least >= firsts.length ? keys.length : firsts[least];
  }

  /** A key by its place, from 0. */
  String get(int place) {
    return keys[place];
  }
}
