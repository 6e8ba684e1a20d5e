package io.github.gnlc.name;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.model.Member;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * A member that a text may mean, the recorded name by which it was found, and how similar they are.
 *
 * <p>For {@code Gnlc.resolve("Xian, China")} it is the member Xi'an by its name {@code Xi'an}, with
 * the step {@link NameStep#COUNTRY} and the score 1.0, as a country beside a name costs nothing.
 *
 * <p>Immutable, thread-safe and serializable; equal by content.
 *
 * @param member the member, not null
 * @param name the recorded name that is similar to the text, not null
 * @param score the similarity, from 1.0 for a recorded name itself down to 0.0
 * @param steps the differences between the text and the name and what stood beside the name, in the
 *     order of the constants; empty if the text is the recorded name
 */
public record Match(Member member, String name, double score, ImmutableSet<NameStep> steps)
    implements Serializable {
  /**
   * Returns the match in words: {@code "Xi'an, CN (cn-xi-an) by the name 'Xi'an': country beside
   * the name (1.0)"}.
   */
  public String explanation() {
    String done = steps.isEmpty()
        ? "as recorded"
        : steps.stream().map(NameStep::words).collect(Collectors.joining(", "));
    return member + " by the name '" + name + "': " + done + " (" + score + ")";
  }
}
