package io.github.gnlc.examples.benchmarks.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Looks a text up, else compares it with every name; the most similar if similar enough. */
final class JaroWinkler implements Contender {
  /** The most similar, and how similar. */
  record Nearest(Set<String> ids, double similarity) {
    Set<String> from(double threshold) {
      return similarity >= threshold ? ids : Set.of();
    }
  }

  private final JaroWinklerSimilarity measure = new JaroWinklerSimilarity();
  private final Map<String, Set<String>> idsByName;
  private final double threshold;

  JaroWinkler(Names names, double threshold) {
    this.threshold = threshold;
    idsByName = Fold.idsByWords(names);
  }

  @Override
  public String name() {
    return "Jaro-Winkler from " + threshold;
  }

  @Override
  public Set<String> resolve(String text) {
    return nearest(text).from(threshold);
  }

  Nearest nearest(String text) {
    String folded = Fold.words(text);
    Set<String> known = idsByName.get(folded);
    return known == null ? mostSimilar(folded) : new Nearest(known, 1);
  }

  private Nearest mostSimilar(String folded) {
    Set<String> ids = new TreeSet<>();
    double best = 0;
    for (Map.Entry<String, Set<String>> name : idsByName.entrySet()) {
      double similarity = measure.apply(folded, name.getKey());
      if (similarity > best) {
        ids.clear();
        best = similarity;
      }
      if (similarity == best && similarity > 0) {
        ids.addAll(name.getValue());
      }
    }
    return new Nearest(ids, best);
  }
}
