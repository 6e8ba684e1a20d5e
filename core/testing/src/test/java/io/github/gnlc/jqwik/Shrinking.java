package io.github.gnlc.jqwik;

import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;

/** Shrinks as jqwik does: as long as a simpler value fails, on from that one. */
final class Shrinking {
  private Shrinking() {}

  /** The end of the way down, along values that fail. */
  static <T> T shrink(Shrinkable<T> failing, Predicate<? super T> fails) {
    Shrinkable<T> current = failing;
    while (true) {
      Shrinkable<T> from = current;
      Optional<Shrinkable<T>> simpler = from.shrink()
          .filter(candidate -> candidate.distance().compareTo(from.distance()) < 0)
          .filter(candidate -> fails.test(candidate.value()))
          .findFirst();
      if (simpler.isEmpty()) {
        return current.value();
      }
      current = simpler.get();
    }
  }
}
