package io.github.gnlc.dataset;

import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Concludes from its evidence when a member joined and where it stands.
 *
 * <ol>
 *   <li>A decision of the editors settles the matter.
 *   <li>Else the year is the one that the most authoritative publisher gives; among equals the one
 *       that most sources give; then the earliest.
 *   <li>If a cohort was announced in that year, the member joined on the cohort's day.
 *   <li>Else, of the claims within the year those that say most count (a day before a month, a
 *       month before the year alone), and of these the earliest.
 *   <li>If no source claims a date, every dated source that presupposes membership sets a bound;
 *       the tightest is taken.
 * </ol>
 */
final class JoiningRule {
  private static final Comparator<EdtfDate> FINEST_THEN_EARLIEST =
      Comparator.comparing(EdtfDate::precision).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, Source> sources;
  private final Map<LocalDate, String> cohortIds;

  /** Takes the sources by id and the ids of the cohorts by the day of their announcement. */
  JoiningRule(Map<String, Source> sources, Map<LocalDate, String> cohortIds) {
    this.sources = sources;
    this.cohortIds = new TreeMap<>(cohortIds);
  }

  Joining conclude(Collection<Evidence> evidence, Collection<Decision> decisions) {
    Optional<EdtfDate> decided = decision(decisions, DecisionProperty.JOINED).map(EdtfDate::of);
    EdtfDate joined = decided.orElseGet(() -> joined(evidence));
    Optional<String> cohortId =
        joined.isDay() ? joined.earliest().map(cohortIds::get) : Optional.empty();
    return new Joining(
        joined, basis(joined, cohortId), cohortId, status(evidence, decisions), left(evidence));
  }

  private EdtfDate joined(Collection<Evidence> evidence) {
    Map<Integer, List<Claim<EdtfDate>>> byYear = new TreeMap<>();
    for (Evidence piece : evidence) {
      if (piece.kind().claimsJoining()) {
        piece
            .date()
            .year()
            .ifPresent(
                year -> byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(claim(piece)));
      }
    }
    return byYear.isEmpty() ? bound(evidence) : within(bestYear(byYear), byYear);
  }

  private static int bestYear(Map<Integer, List<Claim<EdtfDate>>> byYear) {
    Comparator<Map.Entry<Integer, List<Claim<EdtfDate>>>> byAuthority =
        Comparator.comparing(entry -> support(entry.getValue()).authority());
    return byYear.entrySet().stream()
        .min(byAuthority
            .thenComparing(entry -> -support(entry.getValue()).sourceCount())
            .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  private static Claim.Support support(List<Claim<EdtfDate>> claims) {
    Claim.Support support = new Claim.Support();
    for (Claim<EdtfDate> claim : claims) {
      support.add(claim.source());
    }
    return support;
  }

  private EdtfDate within(int year, Map<Integer, List<Claim<EdtfDate>>> byYear) {
    for (LocalDate announced : cohortIds.keySet()) {
      if (announced.getYear() == year) {
        return EdtfDate.of(announced);
      }
    }
    return byYear.getOrDefault(year, List.of()).stream()
        .map(Claim::value)
        .min(FINEST_THEN_EARLIEST)
        .orElse(EdtfDate.UNKNOWN);
  }

  private EdtfDate bound(Collection<Evidence> evidence) {
    return tightest(
        evidence.stream().filter(piece -> piece.kind().presupposesMembership()).toList());
  }

  private EdtfDate tightest(Collection<Evidence> evidence) {
    return evidence.stream()
        .map(this::published)
        .filter(date -> !date.isUnknown())
        .min(Comparator.comparing((EdtfDate date) -> date.latest().orElseThrow())
            .thenComparing(Comparator.naturalOrder()))
        .orElse(EdtfDate.UNKNOWN)
        .orEarlier();
  }

  private static JoinedBasis basis(EdtfDate joined, Optional<String> cohortId) {
    if (cohortId.isPresent()) {
      return JoinedBasis.COHORT;
    }
    if (joined.isUnknown()) {
      return JoinedBasis.UNKNOWN;
    }
    return joined.isBound() ? JoinedBasis.BOUNDED : JoinedBasis.REPORTED;
  }

  private static MemberStatus status(
      Collection<Evidence> evidence, Collection<Decision> decisions) {
    Optional<String> decided = decision(decisions, DecisionProperty.STATUS);
    if (decided.isPresent()) {
      return MemberStatus.of(decided.get());
    }
    return evidence.stream().anyMatch(piece -> piece.kind() == EvidenceKind.LEFT)
        ? MemberStatus.WITHDRAWN
        : MemberStatus.MEMBER;
  }

  /** The date that sources give for leaving; else what they were published by. */
  private EdtfDate left(Collection<Evidence> evidence) {
    List<Evidence> reports =
        evidence.stream().filter(piece -> piece.kind() == EvidenceKind.LEFT).toList();
    EdtfDate date = Claim.chooseDate(reports.stream().map(this::claim).toList());
    return date.isUnknown() ? tightest(reports) : date;
  }

  private Claim<EdtfDate> claim(Evidence piece) {
    return new Claim<>(piece.date(), source(piece));
  }

  private EdtfDate published(Evidence piece) {
    return source(piece).published();
  }

  private Source source(Evidence piece) {
    Source source = sources.get(piece.sourceId());
    if (source == null) {
      throw new IllegalArgumentException("Evidence of " + piece.memberId() + " names source '"
          + piece.sourceId() + "', which is not there");
    }
    return source;
  }

  private static Optional<String> decision(
      Collection<Decision> decisions, DecisionProperty property) {
    return decisions.stream()
        .filter(decision -> decision.property() == property)
        .map(Decision::value)
        .findFirst();
  }

  /** What the evidence says of a member taken together. */
  record Joining(
      EdtfDate joined,
      JoinedBasis basis,
      Optional<String> cohortId,
      MemberStatus status,
      EdtfDate left) {}
}
