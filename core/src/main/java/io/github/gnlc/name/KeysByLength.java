package io.github.gnlc.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * Keys in the order of their lengths, those of one length in alphabetical order: so the shortest
 * that begin with a text are found without reading the others.
 */
final class KeysByLength {
  private final String[] keys;

  /** Where the keys of each length begin; the last is where they all end. */
  private final int[] starts;

  /** Takes keys without duplicates. */
  KeysByLength(Collection<String> distinct) {
    keys = distinct.toArray(new String[0]);
    Arrays.sort(
        keys, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    int longest = keys.length == 0 ? 0 : keys[keys.length - 1].length();
    starts = new int[longest + 2];
    for (String key : keys) {
      starts[key.length() + 1]++;
    }
    for (int length = 1; length < starts.length; length++) {
      starts[length] += starts[length - 1];
    }
  }

  /** The number of keys. */
  int size() {
    return keys.length;
  }

  /** A key by its place, from 0. */
  String get(int place) {
    return keys[place];
  }

  /** Passes on the keys that begin with a text, in this order, until one is enough. */
  void withPrefix(String prefix, Predicate<String> isEnough) {
    for (int length = prefix.length(); length + 1 < starts.length; length++) {
      int end = starts[length + 1];
      int found = Arrays.binarySearch(keys, starts[length], end, prefix);
      for (int at = found < 0 ? -found - 1 : found; at < end; at++) {
        if (!keys[at].startsWith(prefix)) {
          break;
        }
        if (isEnough.test(keys[at])) {
          return;
        }
      }
    }
  }
}
