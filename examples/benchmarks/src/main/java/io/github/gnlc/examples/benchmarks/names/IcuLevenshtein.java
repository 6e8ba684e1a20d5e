package io.github.gnlc.examples.benchmarks.names;

import com.ibm.icu.text.Transliterator;
import io.github.gnlc.examples.benchmarks.names.Names.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names in Latin letters by ICU's rules: looked up, else the nearest within two edits. */
final class IcuLevenshtein implements NameMatcher {
  private static final int MOST_EDITS = 2;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private final LevenshteinDistance distance = new LevenshteinDistance(MOST_EDITS);
  private final Map<String, Set<String>> ids = new HashMap<>();

  IcuLevenshtein(Names names) {
    for (Name name : names.all()) {
      ids.computeIfAbsent(key(name.text()), key -> new TreeSet<>())
          .add(name.member().id());
    }
  }

  @Override
  public String name() {
    return "ICU4J and Levenshtein";
  }

  @Override
  public Set<String> resolve(String text) {
    String key = key(text);
    Set<String> exact = ids.get(key);
    return exact == null ? nearest(key) : exact;
  }

  private Set<String> nearest(String key) {
    Set<String> nearest = new TreeSet<>();
    int best = MOST_EDITS;
    for (Map.Entry<String, Set<String>> name : ids.entrySet()) {
      int edits = distance.apply(key, name.getKey());
      if (edits >= 0 && edits <= best) {
        if (edits < best) {
          nearest.clear();
          best = edits;
        }
        nearest.addAll(name.getValue());
      }
    }
    return nearest;
  }

  private String key(String text) {
    return OTHERS.matcher(latin.transliterate(text)).replaceAll("");
  }
}
