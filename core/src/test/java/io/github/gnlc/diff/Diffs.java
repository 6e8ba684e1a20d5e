package io.github.gnlc.diff;

import io.github.gnlc.Network;
import io.github.gnlc.internal.mapping.Dataset;

/** Differences of datasets, by way of their networks. */
final class Diffs {
  private Diffs() {}

  static DatasetDiff between(Dataset older, Dataset newer) {
    return DatasetDiff.between(Network.ofDataset(older), Network.ofDataset(newer));
  }

  static Dataset apply(DatasetDiff diff, Dataset older) {
    return diff.applyTo(Network.ofDataset(older)).data();
  }
}
