package io.github.gnlc.name;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.model.Member;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * A member that a text may mean: Xi'an for {@code "Xian, China"}, by the name {@code Xi'an},
 * punctuation and a country beside the name apart.
 *
 * @param member the member
 * @param name the recorded name that the text is like
 * @param score how like, from 1 for the recorded name itself down to 0
 * @param steps what had to be done to the text, or was seen beside it
 */
public record Match(Member member, String name, double score, ImmutableSet<NameStep> steps)
    implements Serializable {
  /**
   * Returns the match in words: {@code "Xi'an, CN (cn-xi-an) by the name 'Xi'an': punctuation or
   * spaces, country beside the name (0.99)"}.
   */
  public String explanation() {
    String done = steps.isEmpty()
        ? "as recorded"
        : steps.stream().map(NameStep::words).collect(Collectors.joining(", "));
    return member + " by the name '" + name + "': " + done + " (" + score + ")";
  }
}
