package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Strictness;
import io.github.gnlc.internal.query.Catalogue;

/** Whose speed is measured. */
public enum Rival {
  /** The library. */
  GNLC("GNLC"),
  /** ICU4J's transliteration, then edit distance to every name. */
  ICU_LEVENSHTEIN("ICU4J and Levenshtein"),
  /** Similarity to every name. */
  JARO_WINKLER("Jaro-Winkler"),
  /** An index searched with errors. */
  LUCENE("Lucene FuzzyQuery");

  /** The threshold that the quality report finds best; a test compares them. */
  static final double THRESHOLD = 0.88;

  private final String words;

  Rival(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** A new one, with its index made. */
  Contender make(Network network, Names names) {
    return switch (this) {
      case GNLC -> new Ours(new NameResolver(new Catalogue(network.tables())), Strictness.NORMAL);
      case ICU_LEVENSHTEIN -> new IcuLevenshtein(names);
      case JARO_WINKLER -> new JaroWinkler(names, THRESHOLD);
      case LUCENE -> new LuceneFuzzy(names);
    };
  }
}
