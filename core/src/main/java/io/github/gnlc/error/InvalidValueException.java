package io.github.gnlc.error;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when a value type is built from values that cannot be: {@code Coordinate.of(91, 0)}. It
 * reports every violation together.
 *
 * <p>The message is the name of the type and all violations: {@code "Coordinate: latitude 91.0 is
 * not within -90 to 90"}.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final ImmutableList<String> violations;

  InvalidValueException(String type, List<String> violations) {
    super(type + ": " + String.join("; ", violations));
    this.type = type;
    this.violations = ImmutableList.copyOf(violations);
  }

  /**
   * Makes the exception for one violation, which names the bad value and what was expected:
   * {@code InvalidValueException.of("Members.near", "kilometres -1.0 is negative; expected 0 or
   * more")}.
   */
  public static InvalidValueException of(String type, String violation) {
    return new InvalidValueException(type, ImmutableList.of(violation));
  }

  /** Typed as the verifier knows it, so that who throws it starts without this class. */
  public static RuntimeException ofAll(String type, List<String> violations) {
    return new InvalidValueException(type, violations);
  }

  /**
   * Returns the simple name of the type that was to be built, or of the type and method that was
   * called.
   */
  public String type() {
    return type;
  }

  /**
   * Returns what was wrong, each naming the bad value and what was expected; in the order of the
   * type's attributes, never empty.
   */
  public ImmutableList<String> violations() {
    return violations;
  }
}
