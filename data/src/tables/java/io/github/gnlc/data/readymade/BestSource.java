package io.github.gnlc.data.readymade;

import io.github.gnlc.Network;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sources that say that a city is or was a member, and the one to name if only one is named.
 */
final class BestSource {
  private final Network network;

  BestSource(Network network) {
    this.network = network;
  }

  /** The evidence that says that it joined, will join, or is a member, as the dataset orders it. */
  List<Evidence> supporting(Member member) {
    return network.evidence().ofMember(member.id()).stream()
        .filter(piece -> supports(piece.kind()))
        .toList();
  }

  /** How many different sources that are. */
  long count(Member member) {
    return supporting(member).stream().map(Evidence::sourceId).distinct().count();
  }

  /**
   * The most authoritative of them; of equals one that gives the date concluded; then one with an
   * address; then the first in the order of the evidence.
   */
  Optional<Source> of(Member member) {
    Comparator<Evidence> order = Comparator.comparing(
            (Evidence piece) -> source(piece).authority())
        .thenComparing(piece -> !givesTheDateOf(member, piece))
        .thenComparing(piece -> source(piece).url().isEmpty());
    return supporting(member).stream().min(order).map(this::source);
  }

  private static boolean supports(EvidenceKind kind) {
    return kind.claimsJoining() || kind.presupposesMembership();
  }

  private static boolean givesTheDateOf(Member member, Evidence piece) {
    return piece.kind().claimsJoining()
        && !piece.date().isUnknown()
        && piece.date().overlaps(member.joined());
  }

  private Source source(Evidence piece) {
    return network.sources().get(piece.sourceId());
  }
}
