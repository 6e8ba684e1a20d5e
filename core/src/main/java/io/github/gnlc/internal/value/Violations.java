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

  public Violations requireId(String attribute, String value) {
    return require(
        Syntax.isId(value), attribute, value, "is not an id; expected " + Syntax.ID_CHARACTERS);
  }

  public Violations requireId(String attribute, Optional<String> value) {
    return value.isPresent() ? requireId(attribute, value.get()) : this;
  }

  public void throwIfAny() {
    if (found != null) {
      throw InvalidValueException.ofAll(type, found);
    }
  }
}
