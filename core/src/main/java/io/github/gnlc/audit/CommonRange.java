package io.github.gnlc.audit;

import com.google.common.collect.Comparators;
import org.jspecify.annotations.Nullable;

/**
 * What ranges have in common, by which each is compared with all others at once: one that leaves
 * out another begins behind the first end, or ends before the last beginning.
 */
final class CommonRange<C extends Comparable<? super C>> {
  private @Nullable C lastBeginning;
  private @Nullable C firstEnd;

  void add(C first, C last) {
    C beginning = lastBeginning;
    C end = firstEnd;
    lastBeginning = beginning == null ? first : Comparators.max(beginning, first);
    firstEnd = end == null ? last : Comparators.min(end, last);
  }

  /** Whether a range has nothing in common with at least one of those added. */
  boolean leavesOut(C first, C last) {
    C beginning = lastBeginning;
    C end = firstEnd;
    return (end != null && first.compareTo(end) > 0)
        || (beginning != null && last.compareTo(beginning) < 0);
  }
}
