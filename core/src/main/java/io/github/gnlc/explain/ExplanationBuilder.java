package io.github.gnlc.explain;

import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers claims by what they say, for an explanation. */
final class ExplanationBuilder {
  private static final Comparator<Claimant> STRONGEST_FIRST = Comparator.comparing(
          (Claimant claimant) -> claimant.source().authority())
      .thenComparing(claimant -> claimant.source().published())
      .thenComparing(claimant -> claimant.source().id());

  private final String subject;
  private final String property;
  private final Map<String, List<Claimant>> claims = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();

  ExplanationBuilder(String subject, String property) {
    this.subject = subject;
    this.property = property;
  }

  void add(String claim, Source source, Optional<String> note, boolean isTaken) {
    claims
        .computeIfAbsent(claim, c -> new ArrayList<>())
        .add(Claimant.builder().source(source).note(note).build());
    if (isTaken) {
      taken.add(claim);
    }
  }

  Explanation build(String conclusion, ConclusionStep step, String reason) {
    List<ClaimGroup> groups = new ArrayList<>();
    claims.forEach((claim, claimants) -> groups.add(group(claim, claimants)));
    groups.sort(Comparator.comparing(ClaimGroup::taken).reversed());
    return Explanation.builder()
        .subject(subject)
        .property(property)
        .conclusion(conclusion)
        .step(step)
        .reason(reason)
        .addAllClaims(groups)
        .build();
  }

  private ClaimGroup group(String claim, List<Claimant> claimants) {
    return ClaimGroup.builder()
        .claim(claim)
        .taken(taken.contains(claim))
        .addAllClaimants(claimants.stream().sorted(STRONGEST_FIRST).toList())
        .build();
  }
}
