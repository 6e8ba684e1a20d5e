package io.github.gnlc.error;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.Excerpt;
import java.util.List;

/**
 * Thrown when a text is not the code of any constant of an enumeration.
 *
 * <p>The message quotes the text and lists the codes that exist; both are also available as fields:
 *
 * <pre>{@code
 * Qualifier.of("roughly");
 * // UnknownCodeException: No qualifier 'roughly'; expected one of exactly, at-least, about, up-to
 * }</pre>
 *
 * <p>A key of the dataset that does not exist, such as the id of a member, is an
 * {@link UnknownKeyException} instead.
 */
public final class UnknownCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final ImmutableList<String> expected;

  /**
   * Creates an exception.
   *
   * @param what what the constants are, not null: {@code "qualifier"}
   * @param code the text that is not a code, not null
   * @param expected the codes that exist, in the order of the constants; not null
   */
  public UnknownCodeException(String what, String code, List<String> expected) {
    super("No " + what + " '" + Excerpt.of(String.valueOf(code)) + "'; expected one of "
        + String.join(", ", expected));
    this.code = code;
    this.expected = ImmutableList.copyOf(expected);
  }

  /** {@return the text that is not a code, as it was given} */
  public String code() {
    return code;
  }

  /** {@return the codes that exist, in the order of the constants} */
  public ImmutableList<String> expected() {
    return expected;
  }
}
