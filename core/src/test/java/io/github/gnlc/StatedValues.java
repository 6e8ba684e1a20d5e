package io.github.gnlc;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The values that a sentence states, apart from its words. */
public final class StatedValues {
  private static final Pattern VALUE =
      Pattern.compile("(at least |about |up to |)\\b(\\w*\\d[\\w-]*|[A-Z]{2})\\b");

  private static final Map<String, String> SIGNS =
      Map.of("at least ", ">=", "about ", "~", "up to ", "<=");

  private StatedValues() {}

  /**
   * The dates, figures and codes of a sentence, in order: {@code [2022-09-02, >=2, KR]} of "On
   * 2022-09-02 at least 2 in KR.".
   */
  public static List<String> in(String sentence) {
    return VALUE
        .matcher(sentence)
        .results()
        .map(value -> SIGNS.getOrDefault(value.group(1), "") + value.group(2))
        .toList();
  }
}
