package io.github.gnlc.error;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when a value is built, or a method is called, with arguments that it does not allow.
 *
 * <p>All violations are reported together. The message is the name of the type and every violation,
 * each of which names the attribute, its value and what was expected; the same parts are available
 * as fields:
 *
 * <pre>{@code
 * Coordinate.of(91, 181);
 * // InvalidValueException: Coordinate: latitude 91.0 is not within -90 to 90;
 * //     longitude 181.0 is not within -180 to 180
 * }</pre>
 *
 * <p>Builders throw it from {@code build()}. A builder that lacks a required attribute throws an
 * {@link IllegalStateException} instead.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String type;
  private final ImmutableList<String> violations;

  /**
   * Creates an exception for one or more violations.
   *
   * @param type the simple name of the type or, for a method, that of its type and its own:
   *     {@code "Members.near"}; not null
   * @param violations the violations, each naming the attribute, its value and what was expected;
   *     not null, not empty
   */
  public InvalidValueException(String type, List<String> violations) {
    super(type + ": " + String.join("; ", violations));
    this.type = type;
    this.violations = ImmutableList.copyOf(violations);
  }

  /**
   * Returns an exception for one violation: {@code InvalidValueException.of("Members.near",
   * "kilometres -1.0 is negative; expected 0 or more")}.
   *
   * @param type the simple name of the type, or of the type and the method; not null
   * @param violation the violation, which names the attribute, its value and what was expected; not
   *     null
   * @return the exception, not thrown yet
   */
  public static InvalidValueException of(String type, String violation) {
    return new InvalidValueException(type, ImmutableList.of(violation));
  }

  /**
   * {@return the simple name of the type that was to be built ({@code "Coordinate"}), or of the
   * type and the method that was called ({@code "Members.near"})}
   */
  public String type() {
    return type;
  }

  /** {@return the violations, in the order of the attributes of the type; never empty} */
  public ImmutableList<String> violations() {
    return violations;
  }
}
