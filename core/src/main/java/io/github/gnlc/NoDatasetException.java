package io.github.gnlc;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when there is no default dataset: no provider on the class path or module path, or more
 * than one, so that none is the default; or if the system property {@code gnlc.dataset} names one
 * that cannot be used, which the cause tells. Which providers there are {@link Gnlc} says.
 */
public final class NoDatasetException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final ImmutableList<String> providers;

  NoDatasetException(List<String> providers) {
    super(
        providers.isEmpty()
            ? "No GNLC dataset on the class path or module path; add the artifact io.github.gnlc:gnlc-data, or open one with Network.open"
            : "More than one GNLC dataset on the class path or module path: "
                + String.join(", ", providers) + "; keep one, or choose with Network.of(provider)");
    this.providers = ImmutableList.copyOf(providers);
  }

  /** Typed as the verifier knows it, so that the first answer is given without this class. */
  static RuntimeException among(List<String> providers) {
    return new NoDatasetException(providers);
  }

  /** For a dataset that a system property names and that cannot be used. */
  NoDatasetException(String path, String why, @Nullable Throwable cause) {
    super(
        "System property " + DefaultNetwork.PROPERTY + " is '" + path + "', which cannot be used: "
            + why + "; correct it, or leave it out to use the dataset on the class path",
        cause);
    this.providers = ImmutableList.of();
  }

  /** Returns the names of the providers found; empty if there was none. */
  public ImmutableList<String> providers() {
    return providers;
  }
}
