package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.model.MemberName;

/**
 * How much may be concluded from a name. Without the languages of a country, which the library
 * knows, every name that is not in English counts as foreign.
 */
enum Trust {
  /** Official, printed by a source or in English: it may be misspelt. */
  LOCAL,
  /** In another language: it may be misspelt if it is longer. */
  FOREIGN,
  /** In a language that is not recorded, or not in use today: it must be written as recorded. */
  WEAK;

  static Trust of(MemberName name) {
    String language = name.language().orElse("");
    if (name.sourceId().isPresent() || language.isEmpty()) {
      return LOCAL;
    }
    if (language.equals("und") || name.usage().isPresent()) {
      return WEAK;
    }
    return language.equals("en") ? LOCAL : FOREIGN;
  }

  /** Of two rows with one name the better counts. */
  Trust or(Trust other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
