package io.github.gnlc.internal.value;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects everything that is wrong with a value, so that one exception reports all of it. */
public final class Violations {
  private final String type;
  private final List<String> found = new ArrayList<>();

  public Violations(String type) {
    this.type = type;
  }

  /** Adds a violation unless the condition holds. */
  public Violations require(boolean holds, String attribute, Object value, String expected) {
    if (!holds) {
      Object shown = value instanceof String text ? "'" + Excerpt.of(text) + "'" : value;
      found.add(attribute + " " + shown + " " + expected);
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

  /** Of elements that may have been read from a stream, which knows none of their types. */
  public Violations requireEach(String attribute, Iterable<?> elements, Class<?> type) {
    for (Object element : elements) {
      if (!type.isInstance(element)) {
        return require(
            false,
            attribute,
            element.getClass(),
            "is the type of one of them; expected each to be a " + type.getSimpleName());
      }
    }
    return this;
  }

  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidValueException(type, found);
    }
  }
}
