package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.name.Strictness;
import java.util.ServiceLoader;

/** Whose speed is measured. */
public enum ResolverKind {
  /** The library. */
  GNLC("GNLC"),
  /** ICU4J's transliteration, then edit distance to every name. */
  ICU_LEVENSHTEIN("ICU4J and Levenshtein"),
  /** An index searched with errors. */
  LUCENE("Lucene FuzzyQuery");

  private final String words;

  ResolverKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** A new one; the library's is that of a network that has just been opened. */
  NameMatcher make(Names names) {
    return switch (this) {
      case GNLC -> new GnlcMatcher(Network.of(provider()).resolver(), Strictness.NORMAL);
      case ICU_LEVENSHTEIN -> new IcuLevenshtein(names);
      case LUCENE -> new LuceneFuzzy(names);
    };
  }

  private static DatasetProvider provider() {
    return ServiceLoader.load(DatasetProvider.class).findFirst().orElseThrow();
  }
}
