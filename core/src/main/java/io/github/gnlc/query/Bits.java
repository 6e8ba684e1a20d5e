package io.github.gnlc.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of small numbers, a bit for each, 64 to a word. Words without a number before
 * the first and after the last are not kept, so that a set of numbers that stand together, such as
 * the members of a country, is small in a network of any size.
 *
 * <p>As all fields are final, every thread finds a set whole, however it came by it.
 */
final class Bits {
  static final Bits NONE = new Bits(0, new long[0]);

  /** How many words before the first one are not kept. */
  private final int from;

  /** Neither the first nor the last is 0. */
  private final long[] words;

  private Bits(int from, long[] words) {
    this.from = from;
    this.words = words;
  }

  /** The numbers from 0 to below a size. */
  static Bits all(int size) {
    return range(0, size);
  }

  /** The numbers from a first, included, to an end, excluded. */
  static Bits range(int first, int end) {
    if (first >= end) {
      return NONE;
    }
    int from = first >>> 6;
    long[] words = new long[((end - 1) >>> 6) - from + 1];
    Arrays.fill(words, -1);
    words[0] &= -1L << first;
    words[words.length - 1] &= -1L >>> -end;
    return new Bits(from, words);
  }

  /** The numbers whose bits are set in an array that begins with number 0. */
  static Bits of(long[] words) {
    return trimmed(0, words);
  }

  private static Bits trimmed(int from, long[] words) {
    int first = 0;
    int end = words.length;
    while (first < end && words[first] == 0) {
      first++;
    }
    while (end > first && words[end - 1] == 0) {
      end--;
    }
    if (first == end) {
      return NONE;
    }
    boolean whole = first == 0 && end == words.length;
    return new Bits(from + first, whole ? words : Arrays.copyOfRange(words, first, end));
  }

  private int end() {
    return from + words.length;
  }

  /** The word at a place counted from number 0; 0 outside those kept. */
  private long word(int place) {
    return place >= from && place < end() ? words[place - from] : 0;
  }

  boolean has(int number) {
    return (word(number >>> 6) & (1L << number)) != 0;
  }

  Bits and(Bits other) {
    int first = Math.max(from, other.from);
    int end = Math.min(end(), other.end());
    if (first >= end) {
      return NONE;
    }
    long[] both = new long[end - first];
    for (int i = 0; i < both.length; i++) {
      both[i] = words[first - from + i] & other.words[first - other.from + i];
    }
    return trimmed(first, both);
  }

  Bits or(Bits other) {
    if (words.length == 0 || other.words.length == 0) {
      return words.length == 0 ? other : this;
    }
    int first = Math.min(from, other.from);
    long[] either = new long[Math.max(end(), other.end()) - first];
    for (int i = 0; i < either.length; i++) {
      either[i] = word(first + i) | other.word(first + i);
    }
    return new Bits(first, either);
  }

  Bits andNot(Bits other) {
    long[] rest = new long[words.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = words[i] & ~other.word(from + i);
    }
    return trimmed(from, rest);
  }

  int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** The place of the first word that all three of these sets may have, counted from number 0. */
  static int firstPlace(Bits a, Bits b, Bits c) {
    return Math.max(a.from, Math.max(b.from, c.from));
  }

  /** The place after the last word that all three may have. */
  static int endPlace(Bits a, Bits b, Bits c) {
    return Math.min(a.end(), Math.min(b.end(), c.end()));
  }

  /** The word of what all three have in common, at one of the places from first to end. */
  static long wordOfAll(Bits a, Bits b, Bits c, int place) {
    return a.words[place - a.from] & b.words[place - b.from] & c.words[place - c.from];
  }

  /** How many numbers are in all three of these sets. */
  static int countOfAll(Bits a, Bits b, Bits c) {
    int end = endPlace(a, b, c);
    int count = 0;
    for (int place = firstPlace(a, b, c); place < end; place++) {
      count += Long.bitCount(wordOfAll(a, b, c, place));
    }
    return count;
  }

  /** The first number that is at least {@code least} and in all three of these sets, or -1. */
  static int nextOfAll(Bits a, Bits b, Bits c, int least) {
    int end = endPlace(a, b, c);
    for (int place = Math.max(firstPlace(a, b, c), least >>> 6); place < end; place++) {
      long word = wordOfAll(a, b, c, place);
      word = place == least >>> 6 ? word & (-1L << least) : word;
      if (word != 0) {
        return (place << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return -1;
  }

  /** The first number in the set that is at least {@code least}, or -1. */
  int next(int least) {
    return nextOfAll(this, this, this, least);
  }

  /** One more than the greatest number, or 0 if there is none. */
  int length() {
    return words.length == 0
        ? 0
        : (end() << 6) - Long.numberOfLeadingZeros(words[words.length - 1]);
  }

  /**
   * An array that begins with number 0 and has room for a size; {@link #of} makes the set of it.
   */
  long[] toArray(int size) {
    long[] array = new long[(size + 63) >>> 6];
    System.arraycopy(words, 0, array, from, words.length);
    return array;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bits that && from == that.from && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return from + 31 * Arrays.hashCode(words);
  }

  /** Collects numbers that come in ascending order. */
  public static final class Builder {
    private static final int FIRST_LENGTH = 4;

    private int from;
    private int length;
    private long[] words = new long[FIRST_LENGTH];

    void add(int number) {
      int place = number >>> 6;
      if (length == 0) {
        from = place;
      }
      if (place - from >= words.length) {
        words = Arrays.copyOf(words, Math.max(place - from + 1, words.length * 2));
      }
      words[place - from] |= 1L << number;
      length = place - from + 1;
    }

    Bits build() {
      return length == 0 ? NONE : new Bits(from, Arrays.copyOf(words, length));
    }
  }
}
