package io.github.gnlc.examples.brief;

import io.github.gnlc.model.MemberName;
import java.text.Bidi;
import java.util.Set;

/** A text from the data with its language, as far as it is known. */
record Text(String text, String lang) {
  private static final Set<String> PLAIN = Set.of("Latn", "Zyyy", "Zzzz");

  /** A name or a title, of which the script alone is known. */
  static Text name(String text) {
    return new Text(text, "und-" + MemberName.scriptOf(text));
  }

  /** A note, remark or finding of the editors: English, unless its script says otherwise. */
  static Text prose(String text) {
    String script = MemberName.scriptOf(text);
    return new Text(text, PLAIN.contains(script) ? "en" : "und-" + script);
  }

  /** Returns the direction in which the text runs: {@code "ltr"} or {@code "rtl"}. */
  String dir() {
    boolean ltr = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return ltr ? "ltr" : "rtl";
  }

  @Override
  public String toString() {
    return text;
  }
}
