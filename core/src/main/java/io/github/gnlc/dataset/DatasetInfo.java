package io.github.gnlc.dataset;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a dataset says of itself: {@code gnlc 2026.11.0}, compiled on 2026-11-21.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class DatasetInfo implements Serializable {
  private static final long serialVersionUID = 1;

  DatasetInfo() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the short name: {@code "gnlc"}. */
  public abstract String name();

  /** Returns the title for people. */
  public abstract String title();

  /** Returns the version of the data, which moves apart from the library's: {@code "2026.11.0"}. */
  public abstract String version();

  /**
   * Returns the day on which the facts were compiled; what happened later the dataset cannot know.
   */
  public abstract LocalDate compiled();

  /** Returns the SHA-256 of the content of all tables, 64 lower-case hexadecimal digits. */
  public abstract String contentHash();

  /** Returns, for people: {@code gnlc 2026.11.0}. */
  @Override
  public String toString() {
    return name() + " " + version();
  }

  @Value.Check
  void check() {
    new Violations("DatasetInfo")
        .requireId("name", name())
        .requireText("title", title())
        .requireText("version", version())
        .requireText("contentHash", contentHash())
        .throwIfAny();
  }

  /** Builds a {@link DatasetInfo}. */
  public static final class Builder extends ImmutableDatasetInfo.Builder {
    Builder() {}
  }
}
