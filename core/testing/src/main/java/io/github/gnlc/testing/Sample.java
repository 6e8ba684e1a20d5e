package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import java.io.Serializable;

/**
 * A value that was drawn, with the seed and the place in the sequence that draw it again:
 * {@code Tianjin, CN (cn-tianjin) [seed 42, draw 1]}.
 *
 * <p>{@link Samples} makes them. Put the sample into the message of an assertion; when a test
 * fails, {@link Samples#replay(String)} takes the text and draws the same value:
 *
 * <pre>{@code
 * Sample<Member> sample = Samples.seeded(42).member();
 * assertThat(form.read(sample.value().name())).as(sample.toString()).contains(sample.value());
 * }</pre>
 *
 * <p>Immutable, thread-safe and serializable as its value is; equal by content.
 *
 * @param <T> the type of the value
 * @param value the value; never null
 * @param seed the seed of the sequence
 * @param draw its place in the sequence, 1 or more
 */
public record Sample<T extends Serializable>(T value, long seed, long draw)
    implements Serializable {
  /**
   * Makes the sample.
   *
   * @param value the value that was drawn
   * @param seed the seed of the sequence
   * @param draw its place in the sequence, 1 or more
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

  /** Returns the value, its seed and its draw: {@code Cugir, RO (ro-cugir) [seed 42, draw 1]}. */
  @Override
  public String toString() {
    return value + " [seed " + seed + ", draw " + draw + "]";
  }
}
