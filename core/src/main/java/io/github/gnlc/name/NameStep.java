package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * A difference between a text and the recorded name that it matches, or something that stands
 * beside the name in the text.
 *
 * <p>Each costs some of the score of a {@link Match}, except {@link #CASE}, {@link #COUNTRY} and
 * {@link #SECOND_NAME}; {@link #PREFIX} costs the more, the more letters are missing.
 *
 * <pre>{@code
 * Gnlc.resolve("Xian City").candidates().get(0).steps();      // [ADMINISTRATION], score 0.97
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
  /** The Arabic article is left out or added: {@code Al-Madinah}, {@code Madinah}. */
  ARTICLE("Arabic article"),
  /** A word of administration is left out or added: {@code City of}, {@code -si}, {@code 市}. */
  ADMINISTRATION("word of administration"),
  /** {@code Saint} is written {@code St}, or the other way round. */
  SAINT("Saint or St"),
  /** The words are in another order. */
  WORD_ORDER("order of words"),
  /** The region, subdivision or larger city stands beside the name. */
  REGION("region beside the name"),
  /** The name or a code of the country stands beside the name. */
  COUNTRY("country beside the name"),
  /** Another recorded name of the same member stands beside it: {@code Kyiv (Kiev)}. */
  SECOND_NAME("another of its names beside the name"),
  /** A postal code stands beside the name: {@code CH-1015 Lausanne}. */
  POSTAL_CODE("postal code beside the name"),
  /**
   * An institution stands before the name, and its country is given: {@code National Library, Doha,
   * Qatar}.
   */
  INSTITUTION("institution before the name"),
  /**
   * Words in brackets after the name, taken for a part of the city, as its country is given:
   * {@code Dublin (Tallaght)} in Ireland.
   */
  DISTRICT("district in brackets after the name"),
  /** Letters in UTF-8 that had been read in Windows-1252 were mended: {@code LiÃ¨ge}. */
  ENCODING("mended encoding"),
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

  /** {@return the step in words: {@code "one typing error"}} */
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
