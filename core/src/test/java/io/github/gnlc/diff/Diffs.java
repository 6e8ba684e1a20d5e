package io.github.gnlc.diff;

import io.github.gnlc.Network;
import io.github.gnlc.StatedValues;
import io.github.gnlc.internal.mapping.Dataset;
import java.util.stream.Collectors;

/** Differences of datasets, by way of their networks. */
final class Diffs {
  private Diffs() {}

  static DatasetDiff between(Dataset older, Dataset newer) {
    return DatasetDiff.between(Network.ofDataset(older), Network.ofDataset(newer));
  }

  /** The attributes of a change, then the other values that its sentence states, in order. */
  static String facts(Change change) {
    String facts = change.kind().code() + " " + change.subject().code() + " " + change.subjectId()
        + ": " + change.before() + " -> " + change.after();
    String values = StatedValues.in(change.sentence()).stream()
        .filter(value -> value.matches(".*\\d.*"))
        .filter(value -> !facts.contains(value.replaceAll("^[<>=~]+", "")))
        .collect(Collectors.joining(" "));
    return values.isEmpty() ? facts : facts + "; " + values;
  }

  static Dataset apply(DatasetDiff diff, Dataset older) {
    return diff.applyTo(Network.ofDataset(older)).data();
  }
}
