package io.github.gnlc.name;

/** How much may be done to a text before it is taken for the name of a member. */
public enum Strictness {
  /**
   * Only a name as recorded, but for Unicode form, case, marks, punctuation and spaces. A resolver
   * also takes it with its country or region beside it; a constraint does not.
   */
  EXACT,
  /**
   * Also other scripts, words of administration, country and region beside the name, other order of
   * words, and few typing errors.
   */
  NORMAL,
  /**
   * Also more typing errors, and words beside the name that nothing is known of; for texts that a
   * person will look at again.
   */
  LENIENT
}
