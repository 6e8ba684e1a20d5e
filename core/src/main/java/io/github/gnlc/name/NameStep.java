package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * A difference between a text and the recorded name that it matches, or something that stands
 * beside the name in the text.
 *
 * <p>Each costs some of the score of a {@link Match}, except {@link #CASE} and {@link #COUNTRY};
 * {@link #PREFIX} costs the more, the more letters are missing.
 *
 * <pre>{@code
 * Gnlc.resolve("西安市").candidates().get(0).steps();          // [ADMINISTRATION], score 0.97
 * Gnlc.resolve("Cordoba").candidates().get(0).steps();        // [MARKS], score 0.995
 * }</pre>
 */
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
  /** The name or a code of the country stands beside the name. */
  COUNTRY("country beside the name"),
  /** The region, subdivision or larger city stands beside the name. */
  REGION("region beside the name"),
  /** A word of administration is left out or added: {@code City of}, {@code -si}, {@code 市}. */
  ADMINISTRATION("word of administration"),
  /** {@code Saint} is written {@code St}, or the other way round. */
  SAINT("Saint or St"),
  /** The words are in another order. */
  WORD_ORDER("order of words"),
  /** One letter is inserted, left out, replaced or swapped with the next one. */
  ONE_EDIT("one typing error"),
  /** Two letters are inserted, left out, replaced or swapped with the next one. */
  TWO_EDITS("two typing errors"),
  /**
   * The text is the beginning of the name, or of one of its words; only in
   * {@link NameResolver#search(String, int)}.
   */
  PREFIX("beginning of the name"),
  /**
   * Words stand beside the name that are not known; only with {@link Strictness#LENIENT}, and in a
   * nearest match.
   */
  UNKNOWN_WORDS("unknown words beside the name");

  private final String words;

  NameStep(String words) {
    this.words = words;
  }

  /** Returns the step in words: {@code "one typing error"}. */
  public String words() {
    return words;
  }

  @JsonCreator
  static NameStep fromJson(String code) {
    return Codes.find(values(), code, "name step");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
