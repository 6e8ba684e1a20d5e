package io.github.gnlc.examples.story;

import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Explanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What other sources say instead: values, each with the sources that give it. */
final class Others {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Whether two claims cannot both hold. */
  interface Contradiction {
    boolean between(String own, String other);
  }

  void add(String value, String sourceId) {
    values.computeIfAbsent(value, added -> new ArrayList<>()).add(sourceId);
  }

  /** Collects the claims of an explanation that contradict what a source claims. */
  static Others of(
      Explanation explanation,
      String sourceId,
      Contradiction contradiction,
      UnaryOperator<String> words) {
    Others others = new Others();
    List<String> own = explanation.claims().stream()
        .filter(group -> isBy(group, sourceId))
        .map(ClaimGroup::claim)
        .toList();
    for (ClaimGroup group : explanation.claims()) {
      if (own.stream().anyMatch(claim -> contradiction.between(claim, group.claim()))) {
        sources(group).stream()
            .filter(id -> !id.equals(sourceId))
            .forEach(id -> others.add(words.apply(group.claim()), id));
      }
    }
    return others;
  }

  private static boolean isBy(ClaimGroup group, String sourceId) {
    return sources(group).contains(sourceId);
  }

  static List<String> sources(ClaimGroup group) {
    return group.claimants().stream().map(claimant -> claimant.source().id()).toList();
  }

  /** Returns a sentence that begins with these words and names each value with its sources. */
  Optional<Sentence> sentence(String lead) {
    StringBuilder text = new StringBuilder(lead);
    String separator = " ";
    List<String> last = List.of();
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      text.append(last.isEmpty() ? "" : Sentence.notes(last));
      text.append(separator).append(value.getKey());
      separator = "; ";
      last = value.getValue();
    }
    return last.isEmpty() ? Optional.empty() : Optional.of(new Sentence(text.toString(), last));
  }

  /** Returns one sentence for all values, such as names of people who did the same. */
  Optional<Sentence> together(String lead, String tail) {
    List<String> sources = values.values().stream().flatMap(List::stream).toList();
    String text = lead + " " + Prose.list(List.copyOf(values.keySet())) + " " + tail;
    return sources.isEmpty() ? Optional.empty() : Optional.of(new Sentence(text, sources));
  }
}
