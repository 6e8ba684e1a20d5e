package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import java.io.Serializable;

/**
 * A name with errors, and the truth of it: {@code 'Guagnzhou' for 'Guangzhou' of Guangzhou, CN
 * (cn-guangzhou): letters swapped, must resolve}.
 *
 * <p>Immutable, thread-safe, serializable; equal by content.
 *
 * @param text the name as it is misspelt; it equals the recorded name only where that stands in
 *     another script than the member's name and nothing else was done to it
 * @param member the member that is meant
 * @param recordedName the name of it that was misspelt, as the dataset records it
 * @param kind what was done to it
 * @param severity 1 or 2, as the kind says
 * @param mustResolve whether {@code resolve(text)} is bound to find this member. If not, it may
 *     abstain, answer that there are several, or find it all the same; a name too short for the
 *     errors, or like one of another member, is never bound to be found
 */
public record MisspeltName(
    String text,
    Member member,
    String recordedName,
    Misspelling kind,
    int severity,
    boolean mustResolve)
    implements Serializable {
  /**
   * Makes the misspelt name.
   *
   * @throws NullPointerException if anything is null; it names what
   * @throws InvalidValueException if the severity is neither 1 nor 2
   */
  public MisspeltName {
    Checks.require("text", text, "a name with errors");
    Checks.require("member", member, "the member that is meant");
    Checks.require("recordedName", recordedName, "the name that was misspelt");
    Checks.require("kind", kind, "a kind of misspelling");
    if (severity != 1 && severity != 2) {
      throw InvalidValueException.of(
          "MisspeltName", "severity " + severity + " is neither 1 nor 2");
    }
  }

  /** Returns the name with its truth, in one line. */
  @Override
  public String toString() {
    return "'" + text + "' for '" + recordedName + "' of " + member + ": " + kind.words()
        + (severity == 1 ? "" : " severely") + (mustResolve ? ", must resolve" : ", may resolve");
  }
}
