package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A set of things and the question that it answers; counted and listed when first asked for.
 * Thread-safe: in a race that is done twice, with the same result.
 */
final class Found<T> {
  private final Bits bits;
  private final Question question;

  /**
   * One more than the count; 0 while nobody has counted, which is also what a thread sees that
   * comes by this without waiting for the one that made it.
   */
  private int countPlusOne;

  private @Nullable ImmutableList<T> list;

  Found(Bits bits, Question question) {
    this.bits = bits;
    this.question = question;
  }

  Bits bits() {
    return bits;
  }

  Question question() {
    return question;
  }

  int count() {
    int counted = countPlusOne;
    if (counted == 0) {
      counted = bits.count() + 1;
      countPlusOne = counted;
    }
    return counted - 1;
  }

  ImmutableList<T> list(Universe<T> universe) {
    ImmutableList<T> made = list;
    if (made == null) {
      made = universe.listOf(bits);
      list = made;
    }
    return made;
  }
}
