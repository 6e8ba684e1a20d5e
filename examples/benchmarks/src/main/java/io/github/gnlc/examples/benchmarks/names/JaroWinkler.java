package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.examples.benchmarks.names.Names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares a text with every name, and takes the most similar if it is similar enough. */
final class JaroWinkler implements Contender {
  /** The most similar, and how similar. */
  record Nearest(Set<String> ids, double similarity) {
    Set<String> from(double threshold) {
      return similarity >= threshold ? ids : Set.of();
    }
  }

  private record Folded(String id, String name) {}

  private final JaroWinklerSimilarity measure = new JaroWinklerSimilarity();
  private final List<Folded> all = new ArrayList<>();
  private final double threshold;

  JaroWinkler(Names names, double threshold) {
    this.threshold = threshold;
    for (Name name : names.all()) {
      all.add(new Folded(name.member().id(), Fold.words(name.text())));
    }
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
    Set<String> ids = new TreeSet<>();
    double best = 0;
    for (Folded name : all) {
      double similarity = measure.apply(folded, name.name());
      if (similarity > best) {
        ids.clear();
        best = similarity;
      }
      if (similarity == best && similarity > 0) {
        ids.add(name.id());
      }
    }
    return new Nearest(ids, best);
  }
}
