package io.github.gnlc.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.SerializedValues;
import io.github.gnlc.internal.value.Violations;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a dataset says of itself: its name, title, version, day of compilation and content hash.
 *
 * <p>Obtain it from a network:
 *
 * <pre>{@code
 * DatasetInfo info = Gnlc.dataset();
 * info.toString();          // gnlc 2026.12.0
 * info.compiled();          // 2026-11-30
 * }</pre>
 *
 * <p>The rows of a dataset are {@link DatasetTables}. Build one for rows of your own with
 * {@link #builder()}: {@code name} must be an id of lower-case letters, digits, dots, hyphens and
 * underscores, and no text may be empty, or {@code build()} throws
 * {@link io.github.gnlc.error.InvalidValueException}. No attribute is null.
 *
 * <p>Immutable, thread-safe and serializable; two are equal if all their attributes are. As the
 * hash covers every cell, datasets whose infos are equal have equal content.
 */
@GnlcStyle
@Value.Immutable
public abstract class DatasetInfo implements Serializable {
  private static final long serialVersionUID = 1;

  DatasetInfo() {}

  /** {@return a new builder; no attribute is set} */
  public static Builder builder() {
    return new Builder();
  }

  @JsonProperty("compiled")
  String compiledInJson() {
    return compiled().toString();
  }

  /** {@return the short name: {@code "gnlc"}} */
  public abstract String name();

  /** {@return the title for people} */
  public abstract String title();

  /**
   * {@return the version of the data, which moves apart from the library's: {@code "2026.12.0"}}
   */
  public abstract String version();

  /**
   * {@return the day on which the facts were compiled; what happened later the dataset cannot know}
   */
  public abstract LocalDate compiled();

  /** {@return the SHA-256 of the content of all tables, 64 lower-case hexadecimal digits} */
  public abstract String contentHash();

  /** Returns a text such as {@code gnlc 2026.12.0}. */
  @Override
  public String toString() {
    return Excerpt.of(name()) + " " + Excerpt.of(version());
  }

  /** Returns this value, or throws {@code InvalidValueException} if an attribute is not valid. */
  DatasetInfo check() {
    new Violations("DatasetInfo")
        .requireId("name", name())
        .requireText("title", title())
        .requireText("version", version())
        .requireText("contentHash", contentHash())
        .throwIfAny();
    return this;
  }

  Object readResolve() throws InvalidObjectException {
    return SerializedValues.require(DatasetInfo.class, this, DatasetInfo::check);
  }

  /** Builds a {@link DatasetInfo}. */
  public static final class Builder extends ImmutableDatasetInfo.Builder {
    Builder() {}

    @Override
    public DatasetInfo build() {
      return super.build().check();
    }
  }
}
