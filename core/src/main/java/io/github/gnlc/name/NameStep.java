package io.github.gnlc.name;

/** Something that was done to a text, or was seen beside it, before it was a recorded name. */
public enum NameStep {
  /** Letters differ in case. */
  CASE("case"),
  /**
   * Letters differ in accents or other marks, or in letters such as ß and ø that stand for others.
   */
  MARKS("marks"),
  /** Punctuation or spaces differ. */
  PUNCTUATION("punctuation or spaces"),
  /** The text is in another script and was read in Latin letters. */
  SCRIPT("script"),
  /** A country, or its code, stands beside the name. */
  COUNTRY("country beside the name"),
  /** A region, subdivision or larger city stands beside the name. */
  REGION("region beside the name"),
  /** A word of administration was dropped or missing: City of, -si, 市. */
  ADMINISTRATION("word of administration"),
  /** Saint and St stand for one another. */
  SAINT("Saint or St"),
  /** The words stand in another order. */
  WORD_ORDER("order of words"),
  /** One letter is typed wrongly. */
  ONE_EDIT("one typing error"),
  /** Two letters are typed wrongly. */
  TWO_EDITS("two typing errors"),
  /** The text is the beginning of the name, or of one of its words; only when searching. */
  PREFIX("beginning of the name"),
  /** Words stand beside the name that nothing is known of. */
  UNKNOWN_WORDS("unknown words beside the name");

  private final String words;

  NameStep(String words) {
    this.words = words;
  }

  /** Returns the step in words: {@code "one typing error"}. */
  public String words() {
    return words;
  }
}
