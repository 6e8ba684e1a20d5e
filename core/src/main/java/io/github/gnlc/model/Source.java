package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A page or document that the dataset rests on: {@code s0070}, a release of the UNESCO Institute
 * for Lifelong Learning of 2019-07-17.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Source implements Serializable {
  private static final long serialVersionUID = 1;

  Source() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id: {@code "s0070"}. */
  public abstract String id();

  /** Returns who published it, if known. */
  public abstract Optional<Publisher> publisher();

  /** Returns when it was published, as far as it shows. */
  public abstract EdtfDate published();

  /** Returns its title. */
  public abstract Optional<String> title();

  /** Returns a description in our own words, for a source without a title. */
  public abstract Optional<String> description();

  /** Returns its address on the web. */
  public abstract Optional<String> url();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  /**
   * Returns the weight that the source carries: that of its publisher, {@link Authority#OTHER}
   * where the publisher is not known.
   */
  public Authority authority() {
    return publisher().isPresent() ? publisher().get().authority() : Authority.OTHER;
  }

  /** Returns the title, or else the description. */
  public String label() {
    return title().isPresent() ? title().get() : description().orElse(id());
  }

  /** Returns, for people: {@code s0070, uil.unesco.org, 2019-07-17}. */
  @Override
  public String toString() {
    return id() + ", " + (publisher().isPresent() ? publisher().get().id() : "publisher unknown")
        + ", " + published();
  }

  @Value.Check
  void check() {
    new Violations("Source")
        .requireId("id", id())
        .require(
            title().isPresent() != description().isPresent(),
            "title",
            title().orElse(""),
            "stands with description '" + description().orElse("")
                + "'; expected exactly one of them")
        .throwIfAny();
  }

  /** Builds a {@link Source}. */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
