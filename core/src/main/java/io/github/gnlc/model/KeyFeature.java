package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An area or dimension of the Key Features of Learning Cities: {@code A1}, Individual empowerment
 * and social cohesion.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class KeyFeature implements Serializable {
  private static final long serialVersionUID = 1;

  KeyFeature() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id, which is ours: {@code "A1"}. */
  public abstract String id();

  /** Returns the id of the area that a dimension belongs to. */
  public abstract Optional<String> parentId();

  /**
   * Returns the wording of the most authoritative publisher, then of most sources, then the
   * earliest.
   */
  public abstract String label();

  /** Returns every wording. */
  public abstract ImmutableList<KeyFeatureAccount> accounts();

  /** Returns, for people: {@code A1 Individual empowerment and social cohesion}. */
  @Override
  public String toString() {
    return id() + " " + label();
  }

  @Value.Check
  void check() {
    new Violations("KeyFeature")
        .requireText("id", id())
        .requireText("label", label())
        .throwIfAny();
  }

  /** Builds a {@link KeyFeature}. */
  public static final class Builder extends ImmutableKeyFeature.Builder {
    Builder() {}
  }
}
