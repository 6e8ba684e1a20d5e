package io.github.gnlc.testing;

import java.util.Locale;

/**
 * A way in which people write a name other than it is recorded. Each kind has two severities, 1 and
 * 2: of La Paz, {@code WORD_ORDER} makes {@code Paz La}; of Shanghái, {@code LETTERS_SWAPPED} makes
 * {@code Shanghiá} with severity 1 and {@code Shanhgiá} with severity 2.
 *
 * <p>{@link Samples#misspelling(Misspelling, int)} draws a name of a kind and a severity; a name
 * that cannot be misspelt in a way, such as one word by {@code WORD_ORDER}, is passed over. The
 * constants are in the order from the simplest to the least simple that jqwik shrinks to.
 */
public enum Misspelling {
  /** All letters capital or small; severely, each letter in either case. */
  CASE(false),
  /** A letter loses its accent or another mark, or gains one; severely, two letters. */
  MARKS(false),
  /** A hyphen, dot or apostrophe is dropped or put in; severely, two of them. */
  PUNCTUATION(false),
  /** A space is dropped or put in, also at either end; severely, two of them. */
  WHITE_SPACE(false),
  /** A letter is left out; severely, two. */
  LETTER_MISSING(true),
  /** A letter is put in; severely, two. */
  LETTER_ADDED(true),
  /** A letter is replaced by another; severely, two. */
  LETTER_REPLACED(true),
  /** Two neighbouring letters are swapped; severely, two such pairs. */
  LETTERS_SWAPPED(true),
  /** A recorded name in another script than Latin; severely, with a space put in. */
  OTHER_SCRIPT(false),
  /** The country follows a comma: {@code Guangzhou, China}; severely, in another way. */
  COUNTRY_APPENDED(false),
  /** A word of administration precedes: {@code City of Guangzhou}; severely, also after. */
  ADMINISTRATION_ADDED(false),
  /** The words are in another order; severely, three words or more are reversed. */
  WORD_ORDER(false);

  private final boolean typingError;

  Misspelling(boolean typingError) {
    this.typingError = typingError;
  }

  /**
   * {@return whether letters are wrong, so that a severity is a number of typing errors} All other
   * kinds leave the letters as they are.
   */
  public boolean isTypingError() {
    return typingError;
  }

  /** {@return the kind in words: {@code "letters swapped"}} */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
