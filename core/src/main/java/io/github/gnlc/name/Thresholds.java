package io.github.gnlc.name;

/**
 * From which lengths on, letters and digits alone, a name bears typing errors, with a country or
 * without; asked to be lenient, two letters earlier.
 *
 * @param oneEditFrom the length from which it bears one
 * @param twoEditsFrom the length from which it bears two
 */
record Thresholds(int oneEditFrom, int twoEditsFrom) {
  /** Those of every resolver that is made outside a measurement. */
  static final Thresholds MEASURED = new Thresholds(6, 10);
}
