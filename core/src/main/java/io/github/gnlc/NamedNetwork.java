package io.github.gnlc;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The network of the dataset that the system property {@code gnlc.dataset} names. */
final class NamedNetwork {
  private NamedNetwork() {}

  /** Opens that dataset, or nothing: never another one in its place. */
  static Network open(String path) {
    if (path.isBlank()) {
      throw new NoDatasetException(path, "expected the path of a dataset", null);
    }
    try {
      return Network.open(Path.of(path));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new NoDatasetException(path, String.valueOf(e.getMessage()), e);
    }
  }
}
