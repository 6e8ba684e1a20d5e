package io.github.gnlc;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link Gnlc} and {@link Network#ofDefault()} when there is no default dataset: the
 * class path or module path has no provider, or more than one; or the system property
 * {@code gnlc.dataset} names a dataset that cannot be used, and the cause says why.
 *
 * <p>{@link #providers()} has the names of the providers found. The message says what to do:
 * {@code "No GNLC dataset on the class path or module path; add the artifact
 * io.github.gnlc:gnlc-data, or open one with Network.open"}. A failure is not remembered; the next
 * call tries again.
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

  /** For a dataset that a system property names and that cannot be used. */
  NoDatasetException(String path, String why, @Nullable Throwable cause) {
    super(
        "System property " + DefaultNetwork.PROPERTY + " is '" + Excerpt.ofPath(path)
            + "', which cannot be used: " + why
            + "; correct it, or leave it out to use the dataset on the class path",
        cause);
    this.providers = ImmutableList.of();
  }

  /** {@return the names of the providers found; empty if there was none} */
  public ImmutableList<String> providers() {
    return providers;
  }
}
