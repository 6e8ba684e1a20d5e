package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import io.github.gnlc.model.Member;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * A member that a text may mean, the recorded name by which it was found, and how similar they are.
 *
 * <p>Obtain it from {@link Resolution#candidates()} or {@link NameResolver#search(String, int)}:
 *
 * <pre>{@code
 * Match match = Gnlc.resolve("Xian, China").candidates().get(0);
 * match.member();                                      // Xi'an, CN (cn-xi-an)
 * match.name();                                        // "Xi'an"
 * match.score();                                       // 1.0, as the country costs nothing
 * match.steps();                                       // [COUNTRY]
 * Gnlc.resolve("Guangzou").candidates().get(0).score();   // 0.9, for one typing error
 * }</pre>
 *
 * <p>The score serves to rank the matches of one text. It is not a probability.
 *
 * <p>Instances are immutable, thread-safe and serializable, and equal if all their components are
 * equal.
 *
 * @param member the member, not null
 * @param name the recorded name that is similar to the text, not null
 * @param score the similarity, from 1.0 for a recorded name itself down to 0.0
 * @param steps the differences between the text and the name and what stood beside the name, in the
 *     order of the constants; not null, empty if the text is the recorded name
 */
@JsonPropertyOrder({"member", "name", "score", "steps"})
public record Match(Member member, String name, double score, ImmutableSet<NameStep> steps)
    implements Serializable {
  /**
   * Creates one; Jackson, which only writes it, does not.
   *
   * @param member the member
   * @param name the recorded name that is similar to the text
   * @param score the similarity, from 1.0 down to 0.0
   * @param steps the differences, perhaps none
   * @throws NullPointerException if the member, the name or the steps are null
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public Match {
    Arguments.require(member, "member", "a member");
    Arguments.require(name, "name", "one of its names");
    Arguments.require(steps, "steps", "what was done to the text");
    SerializedLists.requireAll(NameStep.class, steps, "steps");
  }

  /**
   * {@return the match in words: {@code "Xi'an, CN (cn-xi-an) by the name 'Xi'an': country beside
   * the name (1.0)"}}
   */
  public String explanation() {
    String done = steps.isEmpty()
        ? "as recorded"
        : steps.stream().map(NameStep::words).collect(Collectors.joining(", "));
    return member + " by the name '" + name + "': " + done + " (" + score + ")";
  }

  /** As of any record, but written out, as the way of records takes a new JVM long. */
  @Override
  public String toString() {
    return "Match[member=" + member + ", name=" + name + ", score=" + score + ", steps=" + steps
        + "]";
  }
}
