package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one source says of a thematic cluster, and of a member's part in it.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class ClusterAccount implements Serializable {
  private static final long serialVersionUID = 1;

  ClusterAccount() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the year or years it speaks of: {@code "2019-2021"}. */
  public abstract String period();

  /** Returns the member's part: {@code "coordinator"}. */
  public abstract Optional<String> role();

  /** Returns the id of the member, if one is named. */
  public abstract Optional<String> memberId();

  /** Returns the name that the source gives the cluster. */
  public abstract String asNamed();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("ClusterAccount").requireId("sourceId", sourceId()).throwIfAny();
  }

  /** Builds a {@link ClusterAccount}. */
  public static final class Builder extends ImmutableClusterAccount.Builder {
    Builder() {}
  }
}
