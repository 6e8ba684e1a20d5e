package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A seed and a place in its sequence, as a sample states them at the end of its text. */
record SampleId(long seed, long draw) {
  private static final Pattern FORM =
      Pattern.compile("(?s)(?:.*\\[)?seed (-?[0-9]{1,19}), draw ([0-9]{1,19})]?");

  static SampleId parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw wrong(text);
    }
    try {
      return new SampleId(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
  }

  private static InvalidValueException wrong(String text) {
    return InvalidValueException.of(
        "Samples.replay",
        "'" + text + "' states no draw; expected a text that ends such as 'seed 42, draw 3'");
  }
}
