package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that has a part in the network: the UNESCO Institute for Lifelong Learning, a
 * National Commission, a national network.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Organisation implements Serializable {
  private static final long serialVersionUID = 1;

  Organisation() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id. */
  public abstract String id();

  /** Returns the name. */
  public abstract String name();

  /** Returns the acronym: {@code "UIL"}. */
  public abstract Optional<String> acronym();

  /** Returns what it is: {@code "National Commission"}. */
  public abstract String kind();

  /** Returns what it does, by source. */
  public abstract ImmutableList<OrganisationRole> roles();

  /** Returns, for people: {@code UNESCO Institute for Lifelong Learning (UIL)}. */
  @Override
  public String toString() {
    return name() + (acronym().isPresent() ? " (" + acronym().get() + ")" : "");
  }

  @Value.Check
  void check() {
    new Violations("Organisation")
        .requireId("id", id())
        .requireText("name", name())
        .throwIfAny();
  }

  /** Builds a {@link Organisation}. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
