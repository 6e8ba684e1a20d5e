package io.github.gnlc.name;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/** Sets of steps as bits, and what each costs. */
@SuppressWarnings("EnumOrdinal") // bits by ordinal live no longer than the process
final class StepSet {
  static final int NONE = 0;

  private static final NameStep[] ALL = NameStep.values();
  private static final int[] COSTS = Arrays.stream(ALL).mapToInt(StepSet::cost).toArray();

  private StepSet() {}

  static int of(NameStep step) {
    return 1 << step.ordinal();
  }

  /** The set of the step for a number of typing errors; empty for 0. */
  static int ofErrors(int errors) {
    return errors == 0 ? NONE : of(errors == 1 ? NameStep.ONE_EDIT : NameStep.TWO_EDITS);
  }

  static boolean has(int steps, NameStep step) {
    return (steps & of(step)) != 0;
  }

  /** The cost of the steps, in thousandths of a score. */
  static int cost(int steps) {
    int cost = 0;
    for (int rest = steps; rest != 0; rest &= rest - 1) {
      cost += COSTS[Integer.numberOfTrailingZeros(rest)];
    }
    return cost;
  }

  private static int cost(NameStep step) {
    return switch (step) {
      case CASE, COUNTRY, PREFIX -> 0;
      case MARKS, PUNCTUATION -> 5;
      case REGION -> 10;
      case SAINT -> 15;
      case SCRIPT, ADMINISTRATION, WORD_ORDER -> 30;
      case ONE_EDIT -> 100;
      case TWO_EDITS -> 180;
      case UNKNOWN_WORDS -> 250;
    };
  }

  static ImmutableSet<NameStep> toSet(int steps) {
    if (steps == NONE) {
      return ImmutableSet.of();
    }
    if (Integer.bitCount(steps) == 1) {
      return ImmutableSet.of(ALL[Integer.numberOfTrailingZeros(steps)]);
    }
    ImmutableSet.Builder<NameStep> set = ImmutableSet.builder();
    for (NameStep step : ALL) {
      if (has(steps, step)) {
        set.add(step);
      }
    }
    return set.build();
  }
}
