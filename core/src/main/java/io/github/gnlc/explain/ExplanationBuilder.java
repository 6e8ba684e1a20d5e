package io.github.gnlc.explain;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.conclusion.EvidenceOrder;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers claims by what they say, for an explanation. Claims come in the order of
 * {@link EvidenceOrder}, which the explanation keeps.
 */
final class ExplanationBuilder {
  private final String subject;
  private final String property;
  private final Map<String, List<Claimant>> claims = new LinkedHashMap<>();
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
    claimants.add(Claimant.builder().source(source).note(note).build());
    if (isTaken) {
      taken.add(claim);
    }
  }

  /** The claimants of a claim, the strongest first; equals as they came. */
  private static ImmutableList<Claimant> strongestFirst(List<Claimant> claimants) {
    return ImmutableList.sortedCopyOf(
        (one, other) -> EvidenceOrder.compareSources(one.source(), other.source()), claimants);
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

  /** The claims that are taken, or those that are not, in the order in which they came. */
  private List<ClaimGroup> groups(boolean areTaken) {
    List<ClaimGroup> groups = new ArrayList<>();
    for (Map.Entry<String, List<Claimant>> claim : claims.entrySet()) {
      if (taken.contains(claim.getKey()) == areTaken) {
        groups.add(ClaimGroup.builder()
            .claim(claim.getKey())
            .taken(areTaken)
            .addAllClaimants(strongestFirst(claim.getValue()))
            .build());
      }
    }
    return groups;
  }
}
