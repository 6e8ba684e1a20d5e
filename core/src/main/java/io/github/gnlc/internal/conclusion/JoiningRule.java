package io.github.gnlc.internal.conclusion;

import io.github.gnlc.explain.ConclusionStep;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.explain.ExplanationBuilder;
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

  public Joining conclude(Collection<Evidence> evidence, Collection<Decision> decisions) {
    EdtfDate joined = settle(evidence, decisions).joined();
    Optional<String> cohortId =
        joined.isDay() ? joined.earliest().map(cohortIds::get) : Optional.empty();
    return new Joining(
        joined, basis(joined, cohortId), cohortId, status(evidence, decisions), left(evidence));
  }

  /** Says how {@link #conclude} comes to the date of joining. */
  public Explanation explain(
      String memberId, Collection<Evidence> evidence, Collection<Decision> decisions) {
    Settled settled = settle(evidence, decisions);
    ExplanationBuilder explanation = new ExplanationBuilder(memberId, "joined");
    for (Evidence piece : settled.grounds()) {
      EdtfDate claim =
          settled.step() == ConclusionStep.BOUND ? published(piece).orEarlier() : piece.date();
      explanation.add(claim.toString(), source(piece), piece.note(), settled.rests(claim));
    }
    return explanation.build(settled.joined().toString(), settled.step(), settled.reason());
  }

  /** Says how {@link #conclude} comes to the status. */
  public Explanation explainStatus(
      String memberId, Collection<Evidence> evidence, Collection<Decision> decisions) {
    MemberStatus status = status(evidence, decisions);
    Optional<Decision> decision =
        decisions.stream().filter(d -> d.property() == DecisionProperty.STATUS).findFirst();
    boolean left = decision.isEmpty() && status == MemberStatus.WITHDRAWN;
    ExplanationBuilder explanation = new ExplanationBuilder(memberId, "status");
    for (Evidence piece : evidence) {
      String claim =
          piece.date().isUnknown() ? piece.kind().code() : piece.kind().code() + " " + piece.date();
      boolean saysLeft = piece.kind() == EvidenceKind.LEFT;
      boolean saysMember = piece.kind().presupposesMembership();
      explanation.add(
          claim, source(piece), piece.note(), left ? saysLeft : saysMember || decision.isPresent());
    }
    if (decision.isPresent()) {
      return explanation.build(
          status.code(),
          ConclusionStep.DECISION,
          "the editors decided: " + withoutStop(decision.get().reason()));
    }
    ConclusionStep step = left ? ConclusionStep.LEFT : ConclusionStep.AGREEMENT;
    boolean unconfirmed = status == MemberStatus.UNCONFIRMED;
    return explanation.build(
        status.code(),
        unconfirmed ? ConclusionStep.NOTHING_KNOWN : step,
        unconfirmed ? "no source says that it is a member" : step.words());
  }

  private Settled settle(Collection<Evidence> evidence, Collection<Decision> decisions) {
    List<Evidence> claims = evidence.stream()
        .filter(piece -> piece.kind().claimsJoining() && piece.date().year().isPresent())
        .toList();
    Optional<Decision> decision =
        decisions.stream().filter(d -> d.property() == DecisionProperty.JOINED).findFirst();
    if (decision.isPresent()) {
      EdtfDate decided = EdtfDate.of(decision.get().value());
      if (claims.stream().anyMatch(piece -> piece.date().overlaps(decided))) {
        return new Settled(
            decided,
            ConclusionStep.DECISION,
            "the editors decided: " + withoutStop(decision.get().reason()),
            claims);
      }
    }
    return claims.isEmpty() ? bound(evidence) : byRule(claims);
  }

  private Settled byRule(List<Evidence> claims) {
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
      return new Settled(EdtfDate.of(cohort.get()), step, reason, claims);
    }
    return new Settled(finest, step, "for the year " + best.getKey() + ", " + step.words(), claims);
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

  private Settled bound(Collection<Evidence> evidence) {
    List<Evidence> grounds = evidence.stream()
        .filter(
            piece -> piece.kind().presupposesMembership() && !published(piece).isUnknown())
        .toList();
    EdtfDate bound = tightest(grounds);
    ConclusionStep step = bound.isUnknown() ? ConclusionStep.NOTHING_KNOWN : ConclusionStep.BOUND;
    return new Settled(bound, step, step.words(), grounds);
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

  /** Who is only named, in a role that presupposes no membership, is not confirmed as a member. */
  private static MemberStatus status(
      Collection<Evidence> evidence, Collection<Decision> decisions) {
    Optional<Decision> decision =
        decisions.stream().filter(d -> d.property() == DecisionProperty.STATUS).findFirst();
    if (decision.isPresent()) {
      return MemberStatus.of(decision.get().value());
    }
    if (evidence.stream().anyMatch(piece -> piece.kind() == EvidenceKind.LEFT)) {
      return MemberStatus.WITHDRAWN;
    }
    return evidence.stream().allMatch(piece -> piece.kind() == EvidenceKind.NAMED)
        ? MemberStatus.UNCONFIRMED
        : MemberStatus.MEMBER;
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

  /** What the evidence says of a member taken together. */
  public record Joining(
      EdtfDate joined,
      JoinedBasis basis,
      Optional<String> cohortId,
      MemberStatus status,
      EdtfDate left) {}

  /** A date of joining with the step and the evidence that it comes from. */
  private record Settled(
      EdtfDate joined, ConclusionStep step, String reason, List<Evidence> grounds) {
    /**
     * Whether the conclusion rests on a claim: a bound on itself alone; any other date on the
     * claims that allow it, or, where a cohort's day was taken against the month that sources give,
     * on those of its year.
     */
    boolean rests(EdtfDate claim) {
      if (step == ConclusionStep.BOUND) {
        return claim.equals(joined);
      }
      boolean allowed = grounds.stream().anyMatch(piece -> piece.date().overlaps(joined));
      return allowed ? claim.overlaps(joined) : claim.year().equals(joined.year());
    }
  }
}
