package io.github.gnlc.model;

import io.github.gnlc.internal.value.GnlcStyle;
import io.github.gnlc.internal.value.Violations;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A number as published: at least 650 people.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 */
@GnlcStyle
@Value.Immutable
public abstract class Figure implements Serializable {
  private static final long serialVersionUID = 1;

  Figure() {}

  /**
   * Returns a builder for a new value; it refuses to set an attribute twice or to build without one
   * that is required.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the number. */
  public abstract long value();

  /** Returns how exact it is said to be. */
  public abstract Qualifier qualifier();

  /** Returns what is counted: {@code "people"}. */
  public abstract String unit();

  /** Returns, for people: {@code at least 650 people}. */
  @Override
  public String toString() {
    String prefix =
        qualifier() == Qualifier.EXACTLY ? "" : qualifier().code().replace('-', ' ') + " ";
    return prefix + value() + " " + unit();
  }

  @Value.Check
  void check() {
    new Violations("Figure").requireText("unit", unit()).throwIfAny();
  }

  /** Builds a {@link Figure}. */
  public static final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
