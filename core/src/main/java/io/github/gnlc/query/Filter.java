package io.github.gnlc.query;

import io.github.gnlc.model.Member;
import org.jspecify.annotations.Nullable;

/** The members that pass a filter, with the words for it: in region AFRICA. */
final class Filter {
  private final Bits bits;
  private final String words;
  private final @Nullable Object argument;

  /** What this filter finds among the members of today, kept for those who ask again and again. */
  private @Nullable Found<Member> ofToday;

  /** What it finds among the members of any status. */
  private @Nullable Found<Member> ofAnyStatus;

  /**
   * Makes a filter.
   *
   * @param argument what the words are followed by when they are read; it never changes
   */
  Filter(Bits bits, String words, @Nullable Object argument) {
    this.bits = bits;
    this.words = words;
    this.argument = argument;
  }

  Bits bits() {
    return bits;
  }

  String words() {
    return words;
  }

  @Nullable
  Object argument() {
    return argument;
  }

  /**
   * What it finds among all members of today or of any status. In a race it is found twice, with
   * the same content.
   */
  Found<Member> among(Found<Member> all, boolean today) {
    Found<Member> known = today ? ofToday : ofAnyStatus;
    if (known == null) {
      known = new Found<>(bits.and(all.bits()), all.question().and(this));
      if (today) {
        ofToday = known;
      } else {
        ofAnyStatus = known;
      }
    }
    return known;
  }
}
