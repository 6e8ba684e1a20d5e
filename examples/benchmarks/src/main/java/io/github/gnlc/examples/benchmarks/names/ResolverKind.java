package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.name.Strictness;
import java.util.ServiceLoader;

/** Whose speed is measured. */
public enum ResolverKind {
  /** The library. */
  GNLC("GNLC", 25),
  /** ICU4J's transliteration, then edit distance to every name. */
  ICU_LEVENSHTEIN("ICU4J and Levenshtein", 4),
  /** An index searched with errors. */
  LUCENE("Lucene FuzzyQuery", 4);

  private final String words;
  private final int secondsToCompile;

  ResolverKind(String words, int secondsToCompile) {
    this.words = words;
    this.secondsToCompile = secondsToCompile;
  }

  /** After so many seconds of names the JVM has compiled it, and its speed grows no more. */
  int secondsToCompile() {
    return secondsToCompile;
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
