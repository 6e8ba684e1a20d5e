package io.github.gnlc.model;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A programme of a member: the Study and Dream Project of Guangzhou.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Practice implements Serializable {
  private static final long serialVersionUID = 1;

  Practice() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id. */
  public abstract String id();

  /** Returns the id of the member. */
  public abstract String memberId();

  /** Returns the name. */
  public abstract String name();

  /** Returns the theme. */
  public abstract String theme();

  /** Returns when it began. */
  public abstract EdtfDate since();

  /** Returns the id of the source. */
  public abstract String sourceId();

  /** Returns its figures. */
  public abstract ImmutableList<PracticeFigure> figures();

  /** Returns, for people: {@code Study and Dream Project (cn-guangzhou)}. */
  @Override
  public String toString() {
    return name() + " (" + memberId() + ")";
  }

  @Value.Check
  void check() {
    new Violations("Practice")
        .requireId("id", id())
        .requireId("memberId", memberId())
        .requireText("name", name())
        .requireId("sourceId", sourceId())
        .throwIfAny();
  }

  /** Builds a {@link Practice}. */
  public static final class Builder extends ImmutablePractice.Builder {
    Builder() {}
  }
}
