package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.name.Resolution;
import java.io.Serializable;

/**
 * The name of a city that is certainly no member: {@code 'Akita' is no member: it is the name of
 * another place (Akita, JP)}, or a made-up name such as {@code Nilmen}.
 *
 * <p>{@link Samples#nonMember()}, {@link Samples#realNonMember()} and
 * {@link Samples#madeUpNonMember()} draw them.
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No component is null.
 *
 * @param text the name of the city
 * @param isReal whether there is such a city; if not, the name was made up
 * @param resolution the answer of {@code resolve(text)}, with its reason
 */
public record NonMember(String text, boolean isReal, Resolution.None resolution)
    implements Serializable {
  /**
   * Makes the city.
   *
   * @param text the name of the city
   * @param isReal whether there is such a city
   * @param resolution the answer of {@code resolve(text)}
   * @throws NullPointerException if anything is null; it names what
   * @throws InvalidValueException if the resolution is of another text
   */
  public NonMember {
    Checks.require("text", text, "the name of a city");
    Checks.require("resolution", resolution, "the answer of resolve(text)");
    if (!resolution.text().equals(text)) {
      throw InvalidValueException.of(
          "NonMember",
          "resolution is of '" + resolution.text() + "'; expected that of '" + text + "'");
    }
  }

  /** Returns the city and why it is none. */
  @Override
  public String toString() {
    return resolution.explanation();
  }
}
