package io.github.gnlc.internal.names;

/**
 * Sets of differences between a text and a recorded name as bits, and what each costs. The bits are
 * in the order of {@code NameStep}; those of the index of names come first.
 */
public final class Steps {
  public static final int NONE = 0;

  public static final int CASE = 1;
  public static final int MARKS = 1 << 1;
  public static final int PUNCTUATION = 1 << 2;
  public static final int SCRIPT = 1 << 3;
  public static final int ARTICLE = 1 << 4;
  public static final int ADMINISTRATION = 1 << 5;
  public static final int SAINT = 1 << 6;
  public static final int WORD_ORDER = 1 << 7;
  public static final int REGION = 1 << 8;
  public static final int COUNTRY = 1 << 9;
  public static final int SECOND_NAME = 1 << 10;
  public static final int POSTAL_CODE = 1 << 11;
  public static final int INSTITUTION = 1 << 12;
  public static final int DISTRICT = 1 << 13;
  public static final int ENCODING = 1 << 14;
  public static final int ONE_EDIT = 1 << 15;
  public static final int TWO_EDITS = 1 << 16;
  public static final int PREFIX = 1 << 17;
  public static final int UNKNOWN_WORDS = 1 << 18;

  /** With these a text is the recorded name, written in another way. */
  public static final int SPELLING = CASE | MARKS | PUNCTUATION;

  /** How many bits the steps of a name in the index take. */
  static final int INDEX_BITS = 9;

  /** The cost of each, in thousandths of a score. */
  private static final int[] COSTS = {
    0, 5, 5, 30, 15, 30, 15, 30, 10, 0, 0, 5, 20, 20, 5, 100, 180, 0, 250
  };

  /** With these a text is another one than the recorded name, and may be that of another place. */
  public static final int GUESSES =
      SCRIPT | ARTICLE | ADMINISTRATION | WORD_ORDER | ONE_EDIT | TWO_EDITS;

  private Steps() {}

  /** The set of the step for a number of typing errors; empty for 0. */
  public static int ofErrors(int errors) {
    return errors == 0 ? NONE : errors == 1 ? ONE_EDIT : TWO_EDITS;
  }

  public static boolean has(int steps, int step) {
    return (steps & step) != 0;
  }

  /** The cost of the steps, in thousandths of a score. */
  public static int cost(int steps) {
    int cost = 0;
    for (int rest = steps; rest != 0; rest &= rest - 1) {
      cost += COSTS[Integer.numberOfTrailingZeros(rest)];
    }
    return cost;
  }
}
