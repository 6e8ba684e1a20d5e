package io.github.gnlc.internal.value;

import io.github.gnlc.error.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a value before it is refused, and costs nothing while
 * nothing is.
 */
public final class Violations {
  private final String type;
  private @Nullable List<String> found;

  public Violations(String type) {
    this.type = type;
  }

  /** Notes a violation unless the condition holds; the parts are joined only then. */
  public Violations require(boolean holds, String attribute, Object value, String expected) {
    if (!holds) {
      if (found == null) {
        found = new ArrayList<>();
      }
      found.add(
          attribute + " " + (value instanceof String ? "'" + value + "'" : value) + " " + expected);
    }
    return this;
  }

  public Violations requireText(String attribute, String value) {
    return require(!value.isBlank(), attribute, value, "is blank; expected some text");
  }

  public Violations requireText(String attribute, Optional<String> value) {
    return value.isPresent() ? requireText(attribute, value.get()) : this;
  }

  /**
   * Ids are lower-case ASCII letters, digits, dots, hyphens and underscores, and begin with a
   * letter or digit.
   */
  public Violations requireId(String attribute, String value) {
    return require(
        isId(value),
        attribute,
        value,
        "is not an id; expected lower-case letters, digits, dots, hyphens and underscores");
  }

  public Violations requireId(String attribute, Optional<String> value) {
    return value.isPresent() ? requireId(attribute, value.get()) : this;
  }

  public void throwIfAny() {
    if (found != null) {
      throw InvalidValueException.ofAll(type, found);
    }
  }

  private static boolean isId(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!alphanumeric && (i == 0 || (c != '-' && c != '.' && c != '_'))) {
        return false;
      }
    }
    return !value.isEmpty();
  }
}
