package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The wording that one source gives a key feature.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class KeyFeatureAccount implements Serializable {
  private static final long serialVersionUID = 1;

  KeyFeatureAccount() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns the wording. */
  public abstract String label();

  /** Returns a remark of the editors. */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    new Violations("KeyFeatureAccount")
        .requireId("sourceId", sourceId())
        .requireText("label", label())
        .throwIfAny();
  }

  /** Builds a {@link KeyFeatureAccount}. */
  public static final class Builder extends ImmutableKeyFeatureAccount.Builder {
    Builder() {}
  }
}
