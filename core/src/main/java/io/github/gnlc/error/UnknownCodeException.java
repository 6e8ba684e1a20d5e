package io.github.gnlc.error;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Thrown when a text is none of the codes that an enumeration has: {@code "No qualifier 'roughly';
 * expected one of exactly, at-least, about, up-to"}.
 */
public final class UnknownCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final ImmutableList<String> expected;

  UnknownCodeException(String what, String code, List<String> expected) {
    super("No " + what + " '" + code + "'; expected one of " + String.join(", ", expected));
    this.code = code;
    this.expected = ImmutableList.copyOf(expected);
  }

  /** Typed as the verifier knows it, so that who throws it starts without this class. */
  public static RuntimeException of(String what, String code, List<String> expected) {
    return new UnknownCodeException(what, code, expected);
  }

  /** Returns the code as given. */
  public String code() {
    return code;
  }

  /** Returns the codes there are, in the order of the constants. */
  public ImmutableList<String> expected() {
    return expected;
  }
}
