package io.github.gnlc.testing;

import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.Member;
import java.io.Serializable;

/**
 * A misspelt name of a member, and the truth about it: the member that is meant, the recorded name
 * that was misspelt, and how.
 *
 * <p>{@link Samples#misspelling()} and its like draw them:
 *
 * <pre>{@code
 * MisspeltName name = Samples.seeded(42)
 *     .misspelling(Misspelling.LETTERS_SWAPPED, 1, Gnlc.members().inCountry("CN"))
 *     .value();
 * name.text();           // Tianijn
 * name.recordedName();   // Tianjin
 * name.member();         // Tianjin, CN (cn-tianjin)
 * name.mustResolve();    // true: resolve("Tianijn") finds the member
 * }</pre>
 *
 * <p>Immutable, thread-safe, serializable; equal by content. No component is null.
 *
 * @param text the name as it is misspelt; it equals the recorded name only where that is in another
 *     script than the member's name and nothing else was done to it
 * @param member the member that is meant
 * @param recordedName the name of it that was misspelt, as the dataset records it
 * @param kind how it was misspelt
 * @param severity 1 or 2; see {@link Misspelling}
 * @param mustResolve whether {@code resolve(text)} must find this member. If not, it may find no
 *     member, several, or this one; a name too short for the errors, or like one of another member,
 *     is never one that must be found
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
   * @param text the name as it is misspelt
   * @param member the member that is meant
   * @param recordedName the name of it that was misspelt
   * @param kind how it was misspelt
   * @param severity 1 or 2
   * @param mustResolve whether {@code resolve(text)} must find this member
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
