package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import java.io.Serializable;

/**
 * A value that was drawn, with what is needed to draw it again: {@code Tianjin, CN (cn-tianjin)
 * [seed 42, draw 1]}; see {@link Samples#replay(String)}.
 *
 * <p>Immutable, thread-safe and serializable as its value is; equal by content.
 *
 * @param value the value
 * @param seed the seed of the sequence
 * @param draw its place in the sequence, from 1
 */
public record Sample<T extends Serializable>(T value, long seed, long draw)
    implements Serializable {
  /**
   * Makes the sample.
   *
   * @throws NullPointerException if the value is null
   * @throws InvalidValueException if the draw is less than 1
   */
  public Sample {
    Checks.require("value", value, "what was drawn");
    if (draw < 1) {
      throw InvalidValueException.of(
          "Sample", "draw " + draw + " is less than 1; expected a place in the sequence");
    }
  }

  /** Returns the value and where it came from. */
  @Override
  public String toString() {
    return value + " [seed " + seed + ", draw " + draw + "]";
  }
}
