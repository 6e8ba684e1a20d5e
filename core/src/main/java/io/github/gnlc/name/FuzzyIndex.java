package io.github.gnlc.name;

import java.util.List;

/**
 * Finds the keys of four letters or more within two typing errors of a text without comparing it
 * with all of them.
 *
 * <p>Every key is cut into four pieces, after the PASS-JOIN method of Li, Deng, Wang and Feng
 * (PVLDB 5(3), 2011): with at most three letters inserted, left out or replaced, some piece stands
 * unharmed in the text, moved by no more places than there are pieces before it, and, seen from the
 * end, no more than there are after it. So the keys that share such a piece are the only ones to
 * compare. A swap of neighbours counts for two of the three here, so only two swaps in one name may
 * be overlooked.
 */
final class FuzzyIndex {
  static final int MOST_EDITS = 2;

  private static final int PIECES = 4;
  private static final int SHORTEST = PIECES;

  private final String[] keys;

  /**
   * The first entry of each slot of a hash table, 0 for none; entry 1 is the first piece of the
   * first key.
   */
  private final int[] slots;

  /** The entry after each in its slot. */
  private final int[] next;

  private final long[] hashes;

  /** The letters of each key, see {@link #letters}. */
  private final long[] letters;

  private final int longest;

  FuzzyIndex(List<String> keys) {
    this.keys = keys.toArray(new String[0]);
    int most = 0;
    int capacity = Integer.highestOneBit(Math.max(4, this.keys.length * PIECES)) << 2;
    slots = new int[capacity];
    next = new int[this.keys.length * PIECES + 1];
    hashes = new long[next.length];
    letters = new long[this.keys.length];
    for (int k = 0; k < this.keys.length; k++) {
      String key = this.keys[k];
      most = Math.max(most, key.length());
      letters[k] = letters(key);
      for (int piece = 0; key.length() >= SHORTEST && piece < PIECES; piece++) {
        int entry = k * PIECES + piece + 1;
        long hash = hash(
            key, start(key.length(), piece), start(key.length(), piece + 1), key.length(), piece);
        hashes[entry] = hash;
        next[entry] = slots[slot(hash)];
        slots[slot(hash)] = entry;
      }
    }
    longest = most;
  }

  private int slot(long hash) {
    return (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
  }

  String key(int number) {
    return keys[number];
  }

  /** Tells every key within the number of errors, each once, in no particular order. */
  void find(String text, int edits, Found found) {
    Search search = new Search(text, edits, found);
    int most = Math.min(text.length() + edits, longest);
    for (int length = Math.max(SHORTEST, text.length() - edits); length <= most; length++) {
      int longer = text.length() - length;
      for (int piece = 0; piece < PIECES; piece++) {
        int start = start(length, piece);
        int size = start(length, piece + 1) - start;
        int after = PIECES - 1 - piece;
        int first = Math.max(0, start + Math.max(-piece, longer - after));
        int last = Math.min(text.length() - size, start + Math.min(piece, longer + after));
        for (int at = first; at <= last; at++) {
          search.lookUp(hash(text, at, at + size, length, piece));
        }
      }
    }
  }

  private static int start(int length, int piece) {
    return length * piece / PIECES;
  }

  private static long hash(String text, int from, int to, int length, int piece) {
    long hash = length * 31L + piece;
    for (int i = from; i < to; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + text.charAt(i);
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /**
   * Which letters a text has, in 32 bits, and which of them more than once, in 32 more. A typing
   * error changes the number of two letters at most by one, and so two bits at most.
   */
  private static long letters(String text) {
    long once = 0;
    long twice = 0;
    for (int i = 0; i < text.length(); i++) {
      long letter = 1L << (text.charAt(i) & 31);
      twice |= once & letter;
      once |= letter;
    }
    return once | twice << 32;
  }

  /** One text on its way through the index. */
  private final class Search {
    private final String text;
    private final int edits;
    private final Found found;
    private final long textLetters;
    private final long[] seen = new long[(keys.length + 63) >>> 6];

    Search(String text, int edits, Found found) {
      this.text = text;
      this.edits = edits;
      this.found = found;
      this.textLetters = letters(text);
    }

    void lookUp(long hash) {
      for (int entry = slots[slot(hash)]; entry != 0; entry = next[entry]) {
        int key = (entry - 1) / PIECES;
        if (hashes[entry] == hash && (seen[key >>> 6] & (1L << key)) == 0) {
          seen[key >>> 6] |= 1L << key;
          compare(key);
        }
      }
    }

    /** Most keys that share a piece have other letters, which shows without comparing. */
    private void compare(int key) {
      if (Long.bitCount(textLetters ^ letters[key]) <= 2 * edits) {
        int distance = Edits.between(text, keys[key], edits);
        if (distance <= edits) {
          found.found(key, distance);
        }
      }
    }
  }

  /** Hears of a key that was found. */
  interface Found {
    void found(int key, int edits);
  }
}
