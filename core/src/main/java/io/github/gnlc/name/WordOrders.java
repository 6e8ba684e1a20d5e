package io.github.gnlc.name;

import java.util.Collection;

/**
 * Which words some name has, in whatever order, so that only such words are put in order and looked
 * up. It may say so of words that none has, never the other way round.
 */
final class WordOrders {
  /** Says so of all words. */
  static final WordOrders ALL = new WordOrders(new long[] {-1});

  private static final int BITS_EACH = 16;

  /** One bit for each sum of hashes, as many as a power of two. */
  private final long[] bits;

  private WordOrders(long[] bits) {
    this.bits = bits;
  }

  /** Those of names, the words of each with single spaces between them. */
  static WordOrders of(Collection<String> names) {
    int most = Integer.highestOneBit(Math.max(1, names.size())) * BITS_EACH;
    WordOrders orders = new WordOrders(new long[Math.max(1, most / Long.SIZE)]);
    for (String words : names) {
      int sum = sum(words);
      orders.bits[orders.at(sum)] |= 1L << sum;
    }
    return orders;
  }

  /** Whether some name may have these words. */
  boolean mayHave(String words) {
    int sum = sum(words);
    return (bits[at(sum)] & 1L << sum) != 0;
  }

  private int at(int sum) {
    return sum / Long.SIZE & (bits.length - 1);
  }

  /** The same number, 0 or more, for the same words in any order. */
  private static int sum(String words) {
    int sum = 0;
    int word = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ') {
        sum += mixed(word);
        word = 0;
      } else {
        word = 31 * word + c;
      }
    }
    return sum + mixed(word) & Integer.MAX_VALUE;
  }

  private static int mixed(int hash) {
    int product = hash * 0x9E3779B9;
    return product ^ product >>> 15;
  }
}
