package io.github.gnlc.query;

/** Sets of small numbers as arrays of 64-bit words. None of these methods changes its arguments. */
final class Bits {
  private Bits() {}

  static long[] none(int size) {
    return new long[(size + 63) >>> 6];
  }

  static long[] all(int size) {
    long[] words = none(size);
    for (int i = 0; i < size >>> 6; i++) {
      words[i] = -1;
    }
    if ((size & 63) != 0) {
      words[size >>> 6] = -1L >>> (64 - (size & 63));
    }
    return words;
  }

  static boolean has(long[] words, int number) {
    return (words[number >>> 6] & (1L << number)) != 0;
  }

  /** The one method that changes its argument, for building. */
  static void add(long[] words, int number) {
    words[number >>> 6] |= 1L << number;
  }

  static long[] and(long[] a, long[] b) {
    long[] both = new long[a.length];
    for (int i = 0; i < a.length; i++) {
      both[i] = a[i] & b[i];
    }
    return both;
  }

  static long[] or(long[] a, long[] b) {
    long[] either = new long[a.length];
    for (int i = 0; i < a.length; i++) {
      either[i] = a[i] | b[i];
    }
    return either;
  }

  static long[] andNot(long[] a, long[] b) {
    long[] rest = new long[a.length];
    for (int i = 0; i < a.length; i++) {
      rest[i] = a[i] & ~b[i];
    }
    return rest;
  }

  static int count(long[] words) {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** The first number in the set that is at least {@code from}, or -1. */
  static int next(long[] words, int from) {
    int i = from >>> 6;
    if (i >= words.length) {
      return -1;
    }
    long word = words[i] & (-1L << from);
    while (word == 0) {
      if (++i == words.length) {
        return -1;
      }
      word = words[i];
    }
    return (i << 6) + Long.numberOfTrailingZeros(word);
  }
}
