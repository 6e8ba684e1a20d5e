package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an organisation does in or for the network, by one source.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class OrganisationRole implements Serializable {
  private static final long serialVersionUID = 1;

  OrganisationRole() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the role. */
  public abstract String role();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("OrganisationRole")
        .requireId("sourceId", sourceId())
        .requireText("role", role())
        .throwIfAny();
  }

  /** Builds a {@link OrganisationRole}. */
  public static final class Builder extends ImmutableOrganisationRole.Builder {
    Builder() {}
  }
}
