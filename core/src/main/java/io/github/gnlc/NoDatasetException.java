package io.github.gnlc;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when there is no default dataset: no provider on the class path, or more than one, so that
 * none is the default.
 */
public final class NoDatasetException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final ImmutableList<String> providers;

  NoDatasetException(List<String> providers) {
    super(
        providers.isEmpty()
            ? "No GNLC dataset on the class path; add the artifact io.github.gnlc:gnlc-data, or open one with Network.open"
            : "More than one GNLC dataset on the class path: " + String.join(", ", providers)
                + "; keep one, or choose with Network.of(provider)");
    this.providers = ImmutableList.copyOf(providers);
  }

  /** Returns the names of the providers found; empty if there was none. */
  public ImmutableList<String> providers() {
    return providers;
  }
}
