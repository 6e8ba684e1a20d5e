package io.github.gnlc.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * The step of the published rule that settled a conclusion from evidence.
 *
 * <p>The rule tries its steps in the order of the constants {@link #AGREEMENT}, {@link #AUTHORITY},
 * {@link #NUMBER_OF_SOURCES} and {@link #EARLIEST}; the first that leaves one value settles it.
 * Obtain the step from an explanation:
 *
 * <pre>{@code
 * Gnlc.explain().joined("bh-muharraq").step();         // DECISION
 * Gnlc.explain().joined("ar-salta").step();            // BOUND
 * }</pre>
 */
public enum ConclusionStep {
  /** No source says anything that has a date, so the conclusion is unknown. */
  NOTHING_KNOWN("no source with a date says anything"),
  /** All sources that say anything say the same. */
  AGREEMENT("all sources agree"),
  /** Sources differ, and the publisher with the greatest {@link Authority} says so. */
  AUTHORITY("the most authoritative publisher says so"),
  /** Publishers of the same authority differ, and most sources say so. */
  NUMBER_OF_SOURCES("most sources of equal authority say so"),
  /** As many sources say one thing as another, and this is the earliest. */
  EARLIEST("it is the earliest of what equally weighty sources say"),
  /** No source gives a date; the earliest source that presupposes membership sets a bound. */
  BOUND("no source gives a date, and this is the tightest bound that a source sets"),
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

  /** Returns the step in words that follow "because": {@code "all sources agree"}; never null. */
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
