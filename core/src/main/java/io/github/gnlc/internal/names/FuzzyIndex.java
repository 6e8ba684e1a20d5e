package io.github.gnlc.internal.names;

import io.github.gnlc.internal.text.EditDistance;
import java.util.Arrays;

/**
 * Finds the keys of four letters or more within two typing errors of a text, by comparing it with
 * few others, however many there are.
 *
 * <p>A letter inserted, left out, replaced or swapped with its neighbour makes no difference once
 * one letter is taken from either side, which is the deletion neighbourhood of Mor and Fraenkel
 * (Communications of the ACM 25(12), 1982). So if two texts are within two errors, they have a
 * stump in common: what is left of the first eight letters without two of them. Each key is entered
 * under its stumps, of which there are at most 28.
 */
public final class FuzzyIndex {
  public static final int MOST_EDITS = 2;

  private static final int SHORTEST = 4;
  private static final int PREFIX = 8;
  private static final int MOST_STUMPS = 28;
  private static final int MOST_SLOT_BITS = 28;

  private final KeysByLength keys;

  /** The letters of each key, see {@link EditDistance#letters}. */
  private final long[] letters;

  /** Where the entries of each slot of a hash table begin; the last is where they all end. */
  private final int[] starts;

  /** The numbers of the keys in each slot, one slot after the other. */
  private final int[] entries;

  private final int slotShift;

  FuzzyIndex(KeysByLength keys) {
    this.keys = keys;
    letters = new long[keys.size()];
    int slotBits = Math.min(MOST_SLOT_BITS, 34 - Integer.numberOfLeadingZeros(keys.size()));
    slotShift = Long.SIZE - slotBits;
    starts = new int[(1 << slotBits) + 1];
    int[] slots = new int[MOST_STUMPS];
    for (int key = 0; key < keys.size(); key++) {
      letters[key] = EditDistance.letters(keys.get(key));
      for (int i = slotsOf(key, slots) - 1; i >= 0; i--) {
        starts[slots[i]]++;
      }
    }
    for (int slot = 1; slot < starts.length; slot++) {
      starts[slot] += starts[slot - 1];
    }
    entries = new int[starts[starts.length - 1]];
    for (int key = keys.size() - 1; key >= 0; key--) {
      for (int i = slotsOf(key, slots) - 1; i >= 0; i--) {
        entries[--starts[slots[i]]] = key;
      }
    }
  }

  /** How many keys there are; their numbers begin with 0. */
  public int size() {
    return keys.size();
  }

  public String key(int number) {
    return keys.get(number);
  }

  /**
   * Passes on every key within the number of errors, each once, in the order of the keys.
   *
   * @return how many entries were compared, a measure of the cost
   */
  public int find(String text, int edits, MatchConsumer consumer) {
    Search search = new Search(text, edits);
    int lookedAt = 0;
    int[] slots = new int[MOST_STUMPS];
    for (int i = slotsOf(text, edits, slots) - 1; i >= 0; i--) {
      int from = starts[slots[i]];
      int to = starts[slots[i] + 1];
      search.collect(from, to);
      lookedAt += to - from;
    }
    search.forEachMatch(consumer);
    return lookedAt;
  }

  private int slotsOf(int key, int[] slots) {
    String text = keys.get(key);
    return text.length() < SHORTEST ? 0 : slotsOf(text, MOST_EDITS, slots);
  }

  /**
   * Fills in the slots of the stumps of a text and returns how many there are. Of two texts of
   * different lengths the longer is without two letters and the other without one or none; so a
   * text shorter than eight has stumps for others that are longer, by the given number of letters.
   * For one error the stumps without the first letter suffice: the second one taken is for the
   * error.
   */
  private int slotsOf(String text, int edits, int[] slots) {
    int length = Math.min(text.length(), PREFIX);
    int room = Math.min(edits, PREFIX - length);
    int firsts = edits < MOST_EDITS ? Math.min(1, length) : length;
    int count = 0;
    long head = 0;
    for (int first = 0; first < firsts; first++) {
      long middle = head;
      for (int second = first + 1; second < length; second++) {
        slots[count++] = slot(hash(middle, text, second + 1, length));
        middle = hash(middle, text, second, second + 1);
      }
      if (room > 0) {
        slots[count++] = slot(middle);
      }
      head = hash(head, text, first, first + 1);
    }
    if (room > 1) {
      slots[count++] = slot(head);
    }
    return count;
  }

  private int slot(long hash) {
    return (int) (hash >>> slotShift);
  }

  /** Adds a letter to the hash of the letters before it. */
  private static long hash(long before, String text, int from, int to) {
    long hash = before;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** One text and the keys that it may be. */
  private final class Search {
    private final String text;
    private final int edits;
    private final long textLetters;

    /** The first key that is not too short, and the first that is too long. */
    private final int shortest;

    private final int end;
    private int[] candidates = new int[32];
    private int count;

    Search(String text, int edits) {
      this.text = text;
      this.edits = edits;
      this.textLetters = EditDistance.letters(text);
      this.shortest = keys.firstOf(text.length() - edits);
      this.end = keys.firstOf(text.length() + edits + 1);
    }

    /** Compares lengths and sets of letters first, as most keys in a slot differ in them. */
    void collect(int from, int to) {
      for (int entry = from; entry < to; entry++) {
        int key = entries[entry];
        if (key >= shortest
            && key < end
            && Long.bitCount(textLetters ^ letters[key]) <= 2 * edits) {
          if (count == candidates.length) {
            candidates = Arrays.copyOf(candidates, 2 * count);
          }
          candidates[count++] = key;
        }
      }
    }

    void forEachMatch(MatchConsumer consumer) {
      Arrays.sort(candidates, 0, count);
      int last = -1;
      for (int i = 0; i < count; i++) {
        int key = candidates[i];
        int distance = key == last ? edits + 1 : EditDistance.between(text, keys.get(key), edits);
        last = key;
        if (distance <= edits) {
          consumer.accept(key, distance);
        }
      }
    }
  }

  /** Receives a key that was found. */
  public interface MatchConsumer {
    void accept(int key, int edits);
  }
}
