package io.github.gnlc.examples.atlas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a name and what somebody types are compared by: letters and digits without case and marks.
 * The page makes the same of what is typed ({@code keyOf} in {@code search.js}).
 */
final class SearchKey {
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchKey() {}

  static String of(String name) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return NOT_COMPARED.matcher(parts).replaceAll("");
  }
}
