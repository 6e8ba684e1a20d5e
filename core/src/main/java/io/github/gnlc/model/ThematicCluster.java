package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A group of members that work on one theme: Health and well-being.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class ThematicCluster implements Serializable {
  private static final long serialVersionUID = 1;

  ThematicCluster() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id: {@code "health-and-well-being"}. */
  public abstract String id();

  /** Returns the name. */
  public abstract String name();

  /** Returns what each source says. */
  public abstract ImmutableList<ClusterAccount> accounts();

  /** Returns, for people: {@code Health and well-being}. */
  @Override
  public String toString() {
    return name();
  }

  @Value.Check
  void check() {
    new Violations("ThematicCluster")
        .requireId("id", id())
        .requireText("name", name())
        .throwIfAny();
  }

  /** Builds a {@link ThematicCluster}. */
  public static final class Builder extends ImmutableThematicCluster.Builder {
    Builder() {}
  }
}
