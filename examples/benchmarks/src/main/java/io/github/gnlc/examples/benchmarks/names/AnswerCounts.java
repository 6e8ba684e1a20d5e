package io.github.gnlc.examples.benchmarks.names;

import java.util.Locale;
import java.util.Set;

/** Counts answers: right, wrong, ambiguous with the right one among them, none. */
final class AnswerCounts {
  private int right;
  private int wrong;
  private int ambiguous;
  private int none;

  /** Right is the one expected, or all of those of one name; several without it are wrong. */
  void count(Set<String> expected, Set<String> answered) {
    if (answered.isEmpty()) {
      none++;
    } else if (answered.equals(expected)) {
      right++;
    } else if (answered.size() > 1 && answered.containsAll(expected)) {
      ambiguous++;
    } else {
      wrong++;
    }
  }

  int total() {
    return right + wrong + ambiguous + none;
  }

  int none() {
    return none;
  }

  int wrong() {
    return wrong;
  }

  int right() {
    return right;
  }

  int ambiguous() {
    return ambiguous;
  }

  void add(AnswerCounts other) {
    right += other.right;
    wrong += other.wrong;
    ambiguous += other.ambiguous;
    none += other.none;
  }

  double rightShare() {
    return share(right);
  }

  double wrongShare() {
    return share(wrong);
  }

  double noneShare() {
    return share(none);
  }

  private double share(int count) {
    return total() == 0 ? 0 : 100.0 * count / total();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", share);
  }

  /** As cells of a table: right %, wrong, ambiguous, none. */
  String cells() {
    return percent(rightShare()) + " | " + wrong + " | " + ambiguous + " | " + none;
  }
}
