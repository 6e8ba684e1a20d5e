package io.github.gnlc.query;

import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.MemberStatus;
import java.time.LocalDate;

/**
 * From when to when members were in the network, as numbers of days, so that a question about days
 * compares two numbers for each member. What may have been any day, back to the beginning or on to
 * the end, is the least or the greatest number.
 *
 * <p>It gives the answers of {@link EdtfDate#within} and
 * {@link io.github.gnlc.internal.conclusion.Presence#joined}.
 */
final class Stays {
  private static final int BEGINNING = Integer.MIN_VALUE;
  private static final int END = Integer.MAX_VALUE;

  private final int[] joinedFirst;
  private final int[] joinedLast;

  /** By when a member is known to have joined: also by the day of compilation. */
  private final int[] joinedBy;

  private final int[] leftFirst;
  private final int[] leftLast;

  private Stays(int size) {
    joinedFirst = new int[size];
    joinedLast = new int[size];
    joinedBy = new int[size];
    leftFirst = new int[size];
    leftLast = new int[size];
  }

  static Stays of(MemberStore store, LocalDate compiled) {
    Stays stays = new Stays(store.size());
    String withdrawn = MemberStatus.WITHDRAWN.code();
    for (int i = 0; i < store.size(); i++) {
      EdtfDate joined = store.joined(i);
      stays.joinedFirst[i] = first(joined);
      stays.joinedLast[i] = last(joined);
      stays.joinedBy[i] = joined.isUnknown() ? number(compiled) : last(joined);
      boolean left = store.statusCode(i).equals(withdrawn);
      stays.leftFirst[i] = left ? first(store.left(i)) : END;
      stays.leftLast[i] = left ? last(store.left(i)) : END;
    }
    return stays;
  }

  /** Those who joined within days, both included. */
  Bits joinedWithin(LocalDate first, LocalDate last, Certainty certainty) {
    if (last.isBefore(first)) {
      return Bits.NONE;
    }
    boolean known = certainty == Certainty.KNOWN;
    return between(
        known ? joinedFirst : joinedLast,
        number(first),
        known ? joinedLast : joinedFirst,
        number(last));
  }

  /** Those who had joined by a day and had not left by then. */
  Bits presentOn(LocalDate day, Certainty certainty) {
    boolean known = certainty == Certainty.KNOWN;
    int number = number(day);
    return between(
        known ? leftFirst : leftLast, number + 1, known ? joinedBy : joinedFirst, number);
  }

  /** Those with one number at least so great and another at most so great. */
  private static Bits between(int[] numbers, int least, int[] others, int most) {
    long[] words = new long[(numbers.length + 63) >>> 6];
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= least && others[i] <= most) {
        words[i >>> 6] |= 1L << i;
      }
    }
    return Bits.of(words);
  }

  private static int first(EdtfDate date) {
    return date.earliest().map(Stays::number).orElse(BEGINNING);
  }

  private static int last(EdtfDate date) {
    return date.latest().map(Stays::number).orElse(END);
  }

  /**
   * The number of a day. Only the first day there is reaches back to the beginning; no day reaches
   * to the end, as what nobody knows may have been later still.
   */
  private static int number(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return BEGINNING;
    }
    return (int) Math.max(BEGINNING + 1, Math.min(END - 2, day.toEpochDay()));
  }
}
