package io.github.gnlc.internal.names;

import java.io.ByteArrayOutputStream;

/**
 * The keys of a {@link KeyTable} once more, whole and in a hash table, for those who look up many.
 */
final class KeyHash {
  /** How many bits a number of a key has at most; the others are of its hash. */
  private static final int NUMBER_BITS = 20;

  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  /** A number plus one and the higher bits of the key's hash; zero where the slot is empty. */
  private final int[] slots;

  /** Where the bytes of each key begin; at last where they end. */
  private final int[] starts;

  private final byte[] bytes;

  /** The place of the first value of each key; at last how many there are. */
  private final int[] firsts;

  /** Takes the keys of a table that {@linkplain #isFor may have one}. */
  KeyHash(KeyTable table) {
    int size = table.size();
    slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
    starts = new int[size + 1];
    firsts = new int[size + 1];
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int number = 0; number < size; number++) {
      String key = table.key(number);
      all.writeBytes(KeyBytes.of(key));
      starts[number + 1] = all.size();
      firsts[number + 1] = firsts[number] + table.count(number);
      enter(hash(key), number);
    }
    bytes = all.toByteArray();
  }

  /** Whether a table is small enough. */
  static boolean isFor(KeyTable table) {
    return table.size() < NUMBER;
  }

  private void enter(int hash, int number) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (hash & ~NUMBER) | (number + 1);
  }

  /** The number of a key, or -1. */
  int find(String key) {
    int hash = hash(key);
    int slot = hash & (slots.length - 1);
    for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
      int number = (entry & NUMBER) - 1;
      if (((entry ^ hash) & ~NUMBER) == 0
          && KeyBytes.areOf(key, bytes, starts[number], starts[number + 1])) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  int from(int number) {
    return firsts[number];
  }

  int to(int number) {
    return firsts[number + 1];
  }

  /** The hash of a text with the bits mixed, as those of short texts are in a few of them. */
  private static int hash(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }
}
