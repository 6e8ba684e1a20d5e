package io.github.gnlc.explain;

import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers claims by what they say, for an explanation. */
final class ExplanationBuilder {
  private final String subject;
  private final String property;
  private final Map<String, List<Claimant>> claims = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();

  ExplanationBuilder(String subject, String property) {
    this.subject = subject;
    this.property = property;
  }

  void add(String claim, Source source, Optional<String> note, boolean isTaken) {
    List<Claimant> claimants = claims.get(claim);
    if (claimants == null) {
      claimants = new ArrayList<>();
      claims.put(claim, claimants);
    }
    insert(claimants, Claimant.builder().source(source).note(note).build());
    if (isTaken) {
      taken.add(claim);
    }
  }

  /** Adds a claimant behind those that are as strong. */
  private static void insert(List<Claimant> strongestFirst, Claimant added) {
    int at = strongestFirst.size();
    while (at > 0 && isStronger(added.source(), strongestFirst.get(at - 1).source())) {
      at--;
    }
    strongestFirst.add(at, added);
  }

  private static boolean isStronger(Source source, Source other) {
    int order = source.authority().compareTo(other.authority());
    if (order == 0) {
      order = source.published().compareTo(other.published());
    }
    return order == 0 ? source.id().compareTo(other.id()) < 0 : order < 0;
  }

  Explanation build(String conclusion, ConclusionStep step, String reason) {
    List<ClaimGroup> groups = groups(true);
    groups.addAll(groups(false));
    return Explanation.builder()
        .subject(subject)
        .property(property)
        .conclusion(conclusion)
        .step(step)
        .reason(reason)
        .addAllClaims(groups)
        .build();
  }

  /** The claims that are taken, or those that are not, by their text. */
  private List<ClaimGroup> groups(boolean areTaken) {
    List<ClaimGroup> groups = new ArrayList<>();
    for (Map.Entry<String, List<Claimant>> claim : claims.entrySet()) {
      if (taken.contains(claim.getKey()) == areTaken) {
        groups.add(ClaimGroup.builder()
            .claim(claim.getKey())
            .taken(areTaken)
            .addAllClaimants(claim.getValue())
            .build());
      }
    }
    return groups;
  }
}
