package io.github.gnlc.name;

import io.github.gnlc.Network;
import io.github.gnlc.internal.query.Catalogue;

/** Makes resolvers that bear typing errors from other lengths on than the library's own. */
public final class OtherThresholds {
  private OtherThresholds() {}

  /** A resolver for which names bear one error from one length on, and two from another. */
  public static NameResolver resolver(Network network, int oneEditFrom, int twoEditsFrom) {
    return new NameResolver(
        new Catalogue(network.tables()), new Thresholds(oneEditFrom, twoEditsFrom));
  }

  /** The library's own length from which a name bears one error. */
  public static int oneEditFrom() {
    return Thresholds.MEASURED.oneEditFrom();
  }

  /** The library's own length from which a name bears two errors. */
  public static int twoEditsFrom() {
    return Thresholds.MEASURED.twoEditsFrom();
  }
}
