package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.names.Names.Name;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The folding that the contenders and the generator share; the library has its own. */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** Lower case without marks, words apart. */
  static String words(String text) {
    String bare =
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Letters and digits alone. */
  static String key(String text) {
    return words(text).replace(" ", "");
  }

  /** The ids of the members of each name, folded to words. */
  static Map<String, Set<String>> idsByWords(Names names) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (Name name : names.all()) {
      ids.computeIfAbsent(words(name.text()), folded -> new TreeSet<>())
          .add(name.member().id());
    }
    return ids;
  }

  static String withoutMarks(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
