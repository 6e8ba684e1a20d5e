package io.github.gnlc.name;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.internal.names.Steps;

/** Sets of {@link Steps} as sets of {@link NameStep}. */
final class StepSet {
  private static final NameStep[] ALL = NameStep.values();

  private StepSet() {}

  static ImmutableSet<NameStep> toSet(int steps) {
    if (steps == Steps.NONE) {
      return ImmutableSet.of();
    }
    if (Integer.bitCount(steps) == 1) {
      return ImmutableSet.of(ALL[Integer.numberOfTrailingZeros(steps)]);
    }
    ImmutableSet.Builder<NameStep> set = ImmutableSet.builder();
    for (int rest = steps; rest != 0; rest &= rest - 1) {
      set.add(ALL[Integer.numberOfTrailingZeros(rest)]);
    }
    return set.build();
  }
}
