package io.github.gnlc.examples.benchmarks.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Folded names looked up, else the most similar one by Jaro and Winkler. */
final class JaroWinkler implements NameMatcher {
  /** A usual bound; a lower one finds more, and takes more places for members. */
  private static final double BOUND = 0.94;

  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
  private final Map<String, Set<String>> ids;

  JaroWinkler(Names names) {
    ids = Fold.idsByWords(names);
  }

  @Override
  public String name() {
    return "Jaro-Winkler";
  }

  @Override
  public Set<String> resolve(String text) {
    String folded = Fold.words(text);
    Set<String> known = ids.get(folded);
    return known == null ? similar(folded) : known;
  }

  private Set<String> similar(String folded) {
    Set<String> similar = new TreeSet<>();
    double best = BOUND;
    for (Map.Entry<String, Set<String>> name : ids.entrySet()) {
      double near = similarity.apply(folded, name.getKey());
      if (near >= best) {
        if (near > best) {
          similar.clear();
          best = near;
        }
        similar.addAll(name.getValue());
      }
    }
    return similar;
  }
}
