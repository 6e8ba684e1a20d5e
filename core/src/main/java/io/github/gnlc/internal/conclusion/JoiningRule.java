package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
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
 *   <li>A decision of the editors settles the matter, provided that some source's claim allows what
 *       they decided.
 *   <li>Else the year is the one that the most authoritative publisher gives; among equals the one
 *       that most sources give; then the earliest.
 *   <li>If a cohort was announced in that year, the member joined on the cohort's day; of several
 *       cohorts the first that the finest claim allows.
 *   <li>Else, of the claims within the year those that say most count (a day before a month, a
 *       month before the year alone), and of these the earliest.
 *   <li>If no source claims a date, every dated source that presupposes membership sets a bound;
 *       the tightest is taken.
 * </ol>
 */
public final class JoiningRule {
  private static final Comparator<EdtfDate> FINEST_THEN_EARLIEST =
      Comparator.comparing(EdtfDate::precision).reversed().thenComparing(Comparator.naturalOrder());

  private static final Comparator<EdtfDate> TIGHTEST = Comparator.comparing(
          (EdtfDate date) -> date.latest().orElse(LocalDate.MAX))
      .thenComparing(Comparator.naturalOrder());

  private final Map<String, Source> sources;
  private final Map<LocalDate, String> cohortIds;

  /** Takes the sources by id and the ids of the cohorts by the day of their announcement. */
  public JoiningRule(Map<String, Source> sources, Map<LocalDate, String> cohortIds) {
    this.sources = sources;
    this.cohortIds = new TreeMap<>(cohortIds);
  }

  public Conclusion conclude(Collection<Evidence> evidence, Collection<Decision> decisions) {
    EdtfDate joined = joining(evidence, decisions).joined();
    Optional<String> cohortId =
        joined.isDay() ? joined.earliest().map(cohortIds::get) : Optional.empty();
    return new Conclusion(
        joined,
        basis(joined, cohortId),
        cohortId,
        standing(evidence, decisions).status(),
        left(evidence));
  }

  /** Concludes when a member joined, with the step and the evidence that settle it. */
  public Joining joining(Collection<Evidence> evidence, Collection<Decision> decisions) {
    List<Evidence> claims = evidence.stream()
        .filter(piece -> piece.kind().claimsJoining() && piece.date().year().isPresent())
        .toList();
    Optional<Decision> decision =
        decisions.stream().filter(d -> d.property() == DecisionProperty.JOINED).findFirst();
    if (decision.isPresent()) {
      EdtfDate decided = EdtfDate.of(decision.get().value());
      if (claims.stream().anyMatch(piece -> piece.date().overlaps(decided))) {
        return new Joining(
            decided,
            ConclusionStep.DECISION,
            "the editors decided: " + withoutStop(decision.get().reason()),
            claims);
      }
    }
    return claims.isEmpty() ? bound(evidence) : byRule(claims);
  }

  private Joining byRule(List<Evidence> claims) {
    Map<Integer, Claim.Support> years = new TreeMap<>();
    for (Evidence piece : claims) {
      years
          .computeIfAbsent(piece.date().year().orElseThrow(), year -> new Claim.Support())
          .add(source(piece));
    }
    Comparator<Map.Entry<Integer, Claim.Support>> strongest = Comparator.comparing(
            (Map.Entry<Integer, Claim.Support> year) -> year.getValue().authority())
        .thenComparing(year -> -year.getValue().sourceCount())
        .thenComparing(Map.Entry::getKey);
    Map.Entry<Integer, Claim.Support> best =
        years.entrySet().stream().min(strongest).orElseThrow();
    ConclusionStep step = Claim.Support.decisiveStep(best.getValue(), years.values());
    EdtfDate finest = claims.stream()
        .map(Evidence::date)
        .filter(date -> date.year().equals(Optional.of(best.getKey())))
        .min(FINEST_THEN_EARLIEST)
        .orElseThrow();
    Optional<LocalDate> cohort = cohortOf(best.getKey(), finest);
    if (cohort.isPresent()) {
      String reason = "for the year " + best.getKey() + ", " + step.words() + ", and "
          + cohortIds.get(cohort.get()) + " was announced that day";
      return new Joining(EdtfDate.of(cohort.get()), step, reason, claims);
    }
    return new Joining(finest, step, "for the year " + best.getKey() + ", " + step.words(), claims);
  }

  /** The cohort of a year; of several the one whose day the finest claim allows, else the first. */
  private Optional<LocalDate> cohortOf(int year, EdtfDate finest) {
    List<LocalDate> ofYear =
        cohortIds.keySet().stream().filter(day -> day.getYear() == year).toList();
    return ofYear.stream()
        .filter(day -> finest.overlaps(EdtfDate.of(day)))
        .findFirst()
        .or(() -> ofYear.stream().findFirst());
  }

  private Joining bound(Collection<Evidence> evidence) {
    List<Evidence> grounds = evidence.stream()
        .filter(
            piece -> piece.kind().presupposesMembership() && !published(piece).isUnknown())
        .toList();
    EdtfDate bound = tightest(grounds);
    ConclusionStep step = bound.isUnknown() ? ConclusionStep.NOTHING_KNOWN : ConclusionStep.BOUND;
    return new Joining(bound, step, step.words(), grounds);
  }

  private EdtfDate tightest(Collection<Evidence> evidence) {
    return evidence.stream()
        .map(this::published)
        .filter(date -> !date.isUnknown())
        .min(TIGHTEST)
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

  /**
   * Concludes where a member stands, with the step that settles it. Who is only named, in a role
   * that presupposes no membership, is not confirmed as a member.
   */
  public StatusConclusion standing(Collection<Evidence> evidence, Collection<Decision> decisions) {
    Optional<Decision> decision =
        decisions.stream().filter(d -> d.property() == DecisionProperty.STATUS).findFirst();
    if (decision.isPresent()) {
      return new StatusConclusion(
          MemberStatus.of(decision.get().value()),
          ConclusionStep.DECISION,
          "the editors decided: " + withoutStop(decision.get().reason()));
    }
    if (evidence.stream().anyMatch(piece -> piece.kind() == EvidenceKind.LEFT)) {
      return new StatusConclusion(
          MemberStatus.WITHDRAWN, ConclusionStep.LEFT, ConclusionStep.LEFT.words());
    }
    return evidence.stream().allMatch(piece -> piece.kind() == EvidenceKind.NAMED)
        ? new StatusConclusion(
            MemberStatus.UNCONFIRMED,
            ConclusionStep.NOTHING_KNOWN,
            "no source says that it is a member")
        : new StatusConclusion(
            MemberStatus.MEMBER, ConclusionStep.AGREEMENT, ConclusionStep.AGREEMENT.words());
  }

  /** The date that sources give for leaving; else what they were published by. */
  private EdtfDate left(Collection<Evidence> evidence) {
    List<Evidence> reports =
        evidence.stream().filter(piece -> piece.kind() == EvidenceKind.LEFT).toList();
    EdtfDate date = Claim.chooseDate(
        reports.stream().map(piece -> new Claim<>(piece.date(), source(piece))).toList());
    return date.isUnknown() ? tightest(reports) : date;
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

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** A status with the step that settles it, and why in words. */
  public record StatusConclusion(MemberStatus status, ConclusionStep step, String reason) {}

  /** A date of joining with the step and the evidence that it comes from. */
  public record Joining(
      EdtfDate joined, ConclusionStep step, String reason, List<Evidence> grounds) {

    /** What a piece of the grounds claims: a bound, where the conclusion is one, else its date. */
    public EdtfDate claim(Evidence piece, Source source) {
      return step == ConclusionStep.BOUND ? source.published().orEarlier() : piece.date();
    }

    /**
     * Whether the conclusion rests on a claim: a bound on itself alone; any other date on the
     * claims that allow it, or, where a cohort's day was taken against the month that sources give,
     * on those of its year.
     */
    public boolean rests(EdtfDate claim) {
      if (step == ConclusionStep.BOUND) {
        return claim.equals(joined);
      }
      boolean allowed = grounds.stream().anyMatch(piece -> piece.date().overlaps(joined));
      return allowed ? claim.overlaps(joined) : claim.year().equals(joined.year());
    }
  }
}
