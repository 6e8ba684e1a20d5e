package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import java.io.Serializable;

/**
 * An address line as people write it, and the truth about it: {@code '19 Rue de la Gare, 22730
 * RIADE, Saudi Arabia' is in Riyadh, SA (sa-riyadh): written 'RIADE', may resolve}.
 *
 * <p>{@link Samples#addressLine()} draws them.
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No component is null.
 *
 * @param text the line
 * @param member the member that the address is in
 * @param recordedName the name of the member, as the dataset records it
 * @param written the name as it is written in the line, perhaps in capitals
 * @param mustResolve whether {@code resolve(text)} must find the member; true only where the line
 *     has nothing but the name and the country, in any order and with any separators
 */
public record AddressLine(
    String text, Member member, String recordedName, String written, boolean mustResolve)
    implements Serializable {
  /**
   * Makes the line.
   *
   * @param text the line
   * @param member the member that the address is in
   * @param recordedName the name of the member, as the dataset records it
   * @param written the name as it is written in the line
   * @param mustResolve whether {@code resolve(text)} must find the member
   * @throws NullPointerException if anything is null; it names what
   * @throws InvalidValueException if the name is not in the line as written
   */
  public AddressLine {
    Checks.require("text", text, "a line of an address");
    Checks.require("member", member, "the member that it lies in");
    Checks.require("recordedName", recordedName, "the name of the member");
    Checks.require("written", written, "the name as it is written in the line");
    if (!text.contains(written)) {
      throw InvalidValueException.of(
          "AddressLine", "'" + written + "' is not in '" + text + "'; expected the name in it");
    }
  }

  /** Returns the line with its truth. */
  @Override
  public String toString() {
    return "'" + text + "' is in " + member + ": written '" + written
        + (mustResolve ? "', must resolve" : "', may resolve");
  }
}
