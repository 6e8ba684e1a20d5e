package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * The step of the published rule that settled a conclusion from evidence.
 *
 * <p>The rule tries its steps in the order of the constants from {@link #ONLY_SOURCE} to
 * {@link #EARLIEST}; the first that leaves one value settles it. Obtain the step from an
 * explanation:
 *
 * <pre>{@code
 * Gnlc.explain().joined("bh-muharraq").step();         // DECISION
 * Gnlc.explain().joined("cn-xi-an").step();            // BOUND
 * }</pre>
 */
public enum ConclusionStep {
  /** No source says anything that has a date, so the conclusion is unknown. */
  NOTHING_KNOWN("no source with a date says anything"),
  /** One source says so, and no other says anything. */
  ONLY_SOURCE("the only source that says anything says so"),
  /** All sources that say anything, two at least, say the same. */
  AGREEMENT("all sources agree"),
  /** Sources differ, and of dates the one that says most is taken: a day before a month. */
  MOST_EXACT("it is the most exact of what sources say"),
  /** Sources announced something else of an event than those tell that were published later. */
  LATER_ACCOUNT("an announcement from before the event yields to a later account"),
  /** Sources differ, and the publisher with the greatest {@link Authority} says so. */
  AUTHORITY("the most authoritative publisher says so"),
  /** Publishers of the same authority differ, and most sources say so. */
  NUMBER_OF_SOURCES("most sources of equal authority say so"),
  /** As many sources say one thing as another, and this is the earliest. */
  EARLIEST("it is the earliest of what equally weighty sources say"),
  /** No source gives a date; the earliest source that presupposes membership sets a bound. */
  BOUND("no source gives a date, and this is the tightest bound that a source sets"),
  /** No source that the editors accept states the date, but it follows; see {@link Decision}. */
  INFERENCE("it follows from what sources say"),
  /** Too few sources of too little authority say that it is a member. */
  TOO_THIN("no source of UNESCO or a National Commission, none that says when it joined, and no two"
      + " others say that it is a member"),
  /** A source says that the member left, which goes before sources that list it. */
  LEFT("a source says that it is no longer a member"),
  /** More members are known by then than a published figure allows. */
  COUNTED("so many members are known by then"),
  /** The editors decided, with a reason; see {@link Decision}. */
  DECISION("the editors decided");

  private final String words;

  ConclusionStep(String words) {
    this.words = words;
  }

  /** {@return the step in words that follow "because": {@code "all sources agree"}; never null} */
  public String words() {
    return words;
  }

  @JsonCreator
  static ConclusionStep fromJson(String code) {
    return Codes.find(values(), code, "conclusion step");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
