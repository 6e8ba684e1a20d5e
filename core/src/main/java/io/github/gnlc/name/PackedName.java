package io.github.gnlc.name;

import java.util.Arrays;

/**
 * The number of a recorded name and the steps that lead from it to a key, in one number: 26 bits
 * for the name and 6 for the steps, since only some can lead to a key.
 */
final class PackedName {
  private static final NameStep[] RECORDED = {
    NameStep.MARKS,
    NameStep.SCRIPT,
    NameStep.REGION,
    NameStep.ADMINISTRATION,
    NameStep.SAINT,
    NameStep.WORD_ORDER
  };
  private static final int STEP_BITS = RECORDED.length;
  private static final int MOST_NAMES = 1 << (Integer.SIZE - STEP_BITS);

  /** Every set of those steps, in order, so that its place stands for it. */
  private static final int[] SETS = sets();

  private PackedName() {}

  private static int[] sets() {
    int[] sets = new int[1 << STEP_BITS];
    for (int set = 0; set < sets.length; set++) {
      for (int step = 0; step < STEP_BITS; step++) {
        sets[set] |= (set >>> step & 1) == 0 ? Steps.NONE : Steps.of(RECORDED[step]);
      }
    }
    Arrays.sort(sets);
    return sets;
  }

  /**
   * Packs a name and steps.
   *
   * @throws IllegalArgumentException if there are too many names, or the steps can lead to no key
   */
  static int of(int name, int steps) {
    int set = Arrays.binarySearch(SETS, steps);
    if (name >= MOST_NAMES || set < 0) {
      throw new IllegalArgumentException("name " + name + " by steps " + Steps.toSet(steps)
          + " cannot be packed; expected less than " + MOST_NAMES + " names, and steps of "
          + Arrays.toString(RECORDED));
    }
    return name << STEP_BITS | set;
  }

  static int name(int packed) {
    return packed >>> STEP_BITS;
  }

  static int steps(int packed) {
    return SETS[packed & (SETS.length - 1)];
  }
}
