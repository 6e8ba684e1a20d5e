package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.Authority;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Concludes from its evidence when a member joined and where it stands.
 *
 * <ol>
 *   <li>A decision of the editors settles the matter, provided that some source's claim allows what
 *       they decided, or that it is inferred from several sources.
 *   <li>Else the year is the one that the most authoritative publisher gives; among equals the one
 *       that most sources give; then the earliest.
 *   <li>If a cohort was announced in that year, the member joined on the cohort's day; of several
 *       cohorts the first that the finest claim allows.
 *   <li>Else, of the claims within the year those that say most count (a day before a month, a
 *       month before the year alone), and of these the earliest.
 *   <li>If no source claims a date, every dated source that presupposes membership sets a bound;
 *       the tightest is taken. It did not join before the last day of which a source shows that it
 *       was not yet a member.
 * </ol>
 *
 * <p>It is a member if a source of UNESCO or national authority says so, or another reliable one
 * that tells when it joined, or two others of different publishers; else it is unconfirmed.
 */
public final class JoiningRule {
  private final SourceFinder sources;
  private final NavigableMap<LocalDate, String> cohortIds;

  /** Takes what finds sources and the ids of the cohorts by the day of their announcement. */
  public JoiningRule(SourceFinder sources, Map<LocalDate, String> cohortIds) {
    this.sources = sources;
    this.cohortIds = new TreeMap<>(cohortIds);
  }

  public Conclusion conclude(Collection<Evidence> evidence, Collection<Decision> decisions) {
    Joining joining = joining(evidence, decisions);
    EdtfDate joined = joining.joined();
    Optional<String> cohortId = joined.isDay()
        ? Optional.ofNullable(cohortIds.get(joined.earliest().orElseThrow()))
        : Optional.empty();
    return new Conclusion(
        joined,
        basis(joining, cohortId),
        cohortId,
        standing(evidence, decisions).status(),
        left(evidence));
  }

  /** Concludes when a member joined, with the step and the evidence that settle it. */
  public Joining joining(Collection<Evidence> evidence, Collection<Decision> decisions) {
    List<Evidence> claims = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (piece.kind().claimsJoining() && piece.date().year().isPresent()) {
        claims.add(piece);
      }
    }
    Decision decision = decision(decisions, DecisionProperty.JOINED);
    if (decision != null) {
      EdtfDate decided = EdtfDate.of(decision.value());
      if (anyOverlaps(claims, decided)) {
        return new Joining(
            decided,
            ConclusionStep.DECISION,
            "the editors decided: " + withoutStop(decision.reason()),
            claims);
      }
    }
    Decision inferred = decision(decisions, DecisionProperty.INFERRED);
    if (inferred != null) {
      return new Joining(
          EdtfDate.of(inferred.value()),
          ConclusionStep.INFERENCE,
          ConclusionStep.INFERENCE.words() + ": " + withoutStop(inferred.reason()),
          grounds(evidence));
    }
    return claims.isEmpty() ? bound(evidence) : byRule(claims);
  }

  private static @Nullable Decision decision(
      Collection<Decision> decisions, DecisionProperty property) {
    for (Decision decision : decisions) {
      if (decision.property() == property) {
        return decision;
      }
    }
    return null;
  }

  private Joining byRule(List<Evidence> claims) {
    Map<Integer, Claim.Support> years = new TreeMap<>();
    for (Evidence piece : claims) {
      Integer year = piece.date().year().orElseThrow();
      Claim.Support support = years.get(year);
      if (support == null) {
        support = new Claim.Support();
        years.put(year, support);
      }
      support.add(sources.sourceOf(piece));
    }
    Map.Entry<Integer, Claim.Support> strongest = strongest(years);
    int best = strongest.getKey();
    ConclusionStep step = Claim.Support.decisiveStep(strongest.getValue(), years.values());
    EdtfDate finest = finest(best, claims);
    LocalDate cohort = cohortOf(best, finest);
    String reason = "for the year " + best + ", " + step.words();
    if (cohort != null) {
      reason += ", and " + cohortIds.get(cohort) + " was announced that day";
      return new Joining(EdtfDate.of(cohort), step, reason, claims);
    }
    return new Joining(finest, step, reason, claims);
  }

  /** Of the years, one at least, the one with the strongest support; among equals the earliest. */
  private static Map.Entry<Integer, Claim.Support> strongest(Map<Integer, Claim.Support> years) {
    Map.Entry<Integer, Claim.Support> best = years.entrySet().iterator().next();
    for (Map.Entry<Integer, Claim.Support> year : years.entrySet()) {
      if (year.getValue().compareWeight(best.getValue()) < 0) {
        best = year;
      }
    }
    return best;
  }

  /** Of the dates within a year those that say most, and of these the earliest. */
  private static EdtfDate finest(int year, List<Evidence> claims) {
    EdtfDate finest = EdtfDate.UNKNOWN;
    for (Evidence piece : claims) {
      EdtfDate date = piece.date();
      int order = finest.precision().compareTo(date.precision());
      if (date.year().orElseThrow() == year
          && (order < 0 || (order == 0 && date.compareTo(finest) < 0))) {
        finest = date;
      }
    }
    return finest;
  }

  /** The cohort of a year; of several the one whose day the finest claim allows, else the first. */
  private @Nullable LocalDate cohortOf(int year, EdtfDate finest) {
    LocalDate first = null;
    LocalDate newYear = LocalDate.of(year, 1, 1);
    for (LocalDate day : cohortIds.subMap(newYear, newYear.plusYears(1)).keySet()) {
      if (finest.overlaps(EdtfDate.of(day))) {
        return day;
      }
      first = first == null ? day : first;
    }
    return first;
  }

  private Joining bound(Collection<Evidence> evidence) {
    List<Evidence> bounds = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (setsBound(piece)) {
        bounds.add(piece);
      }
    }
    EdtfDate latest = tightest(bounds);
    if (latest.isUnknown()) {
      ConclusionStep step = ConclusionStep.NOTHING_KNOWN;
      return new Joining(latest, step, step.words(), bounds);
    }
    List<Evidence> grounds = new ArrayList<>(); // in the order of the evidence
    EdtfDate bound = latest;
    for (Evidence piece : evidence) {
      if (setsBound(piece)) {
        grounds.add(piece);
      } else if (piece.kind() == EvidenceKind.NOT_YET && !isBefore(latest, next(piece.date()))) {
        grounds.add(piece);
        bound = later(bound, EdtfDate.between(next(piece.date()), latest));
      }
    }
    return new Joining(bound, ConclusionStep.BOUND, ConclusionStep.BOUND.words(), grounds);
  }

  private boolean setsBound(Evidence piece) {
    return piece.kind().presupposesMembership() && !published(piece).isUnknown();
  }

  /** What tells when a member joined, by a date or by a bound. */
  private List<Evidence> grounds(Collection<Evidence> evidence) {
    List<Evidence> grounds = new ArrayList<>();
    for (Evidence piece : evidence) {
      boolean dated = piece.kind() != EvidenceKind.LEFT && !piece.date().isUnknown();
      if (dated || setsBound(piece)) {
        grounds.add(piece);
      }
    }
    return grounds;
  }

  /** When who was no member on a date may have joined: the day after, or within what is known. */
  private static EdtfDate next(EdtfDate notYet) {
    return notYet.isDay() ? EdtfDate.of(notYet.latest().orElseThrow().plusDays(1)) : notYet;
  }

  private static boolean isBefore(EdtfDate date, EdtfDate other) {
    return date.latest().orElseThrow().isBefore(other.earliest().orElseThrow());
  }

  /** Of two dates that end alike the one that begins later; a bound begins before all others. */
  private static EdtfDate later(EdtfDate date, EdtfDate other) {
    return date.compareTo(other) < 0 ? other : date;
  }

  private EdtfDate tightest(Collection<Evidence> evidence) {
    EdtfDate tightest = EdtfDate.UNKNOWN;
    for (Evidence piece : evidence) {
      EdtfDate date = published(piece);
      if (!date.isUnknown() && (tightest.isUnknown() || isTighter(date, tightest))) {
        tightest = date;
      }
    }
    return tightest.orEarlier();
  }

  private static boolean isTighter(EdtfDate date, EdtfDate other) {
    int order = date.latest().orElse(LocalDate.MAX).compareTo(other.latest().orElse(LocalDate.MAX));
    return order < 0 || (order == 0 && date.compareTo(other) < 0);
  }

  private static boolean anyOverlaps(List<Evidence> claims, EdtfDate date) {
    for (Evidence piece : claims) {
      if (piece.date().overlaps(date)) {
        return true;
      }
    }
    return false;
  }

  private static JoinedBasis basis(Joining joining, Optional<String> cohortId) {
    return switch (joining.step()) {
      case INFERENCE -> JoinedBasis.INFERRED;
      case BOUND -> JoinedBasis.BOUNDED;
      case NOTHING_KNOWN -> JoinedBasis.UNKNOWN;
      default -> {
        if (joining.joined().isBound()) {
          yield JoinedBasis.BOUNDED; // as the editors decided
        }
        yield cohortId.isPresent() ? JoinedBasis.COHORT : JoinedBasis.REPORTED;
      }
    };
  }

  /** Concludes where a member stands, with the step that settles it. */
  public StatusConclusion standing(Collection<Evidence> evidence, Collection<Decision> decisions) {
    Decision decision = decision(decisions, DecisionProperty.STATUS);
    if (decision != null) {
      return new StatusConclusion(
          MemberStatus.of(decision.value()),
          ConclusionStep.DECISION,
          "the editors decided: " + withoutStop(decision.reason()));
    }
    if (!reports(evidence).isEmpty()) {
      return new StatusConclusion(
          MemberStatus.WITHDRAWN, ConclusionStep.LEFT, ConclusionStep.LEFT.words());
    }
    List<Evidence> claims = claimsOfMembership(evidence);
    if (claims.isEmpty()) {
      return new StatusConclusion(
          MemberStatus.UNCONFIRMED,
          ConclusionStep.NOTHING_KNOWN,
          "no source says that it is a member");
    }
    ConclusionStep step = confirmation(claims);
    return new StatusConclusion(
        step == ConclusionStep.TOO_THIN ? MemberStatus.UNCONFIRMED : MemberStatus.MEMBER,
        step,
        step.words());
  }

  private static List<Evidence> claimsOfMembership(Collection<Evidence> evidence) {
    List<Evidence> claims = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (piece.kind().claimsJoining() || piece.kind().presupposesMembership()) {
        claims.add(piece);
      }
    }
    return claims;
  }

  /**
   * What confirms a membership: the word of UNESCO or of a nation, that of any reliable source that
   * tells when it joined, or those of two others.
   */
  private ConclusionStep confirmation(Collection<Evidence> claims) {
    Set<String> sourceIds = new HashSet<>();
    Set<String> authors = new HashSet<>();
    boolean confirmed = false;
    for (Evidence piece : claims) {
      Source source = sources.sourceOf(piece);
      sourceIds.add(source.id());
      if (source.authority() == Authority.OTHER) {
        // two that reprint the text of a third are one voice
        source.originalPublisher().or(source::publisher).ifPresent(who -> authors.add(who.id()));
      }
      boolean tellsWhen = piece.kind().claimsJoining() && !piece.date().isUnknown();
      confirmed |= source.authority().compareTo(Authority.OTHER) < 0
          || (source.authority() == Authority.OTHER && tellsWhen);
    }
    if (!confirmed && authors.size() < 2) {
      return ConclusionStep.TOO_THIN;
    }
    return sourceIds.size() == 1 ? ConclusionStep.ONLY_SOURCE : ConclusionStep.AGREEMENT;
  }

  /** What reports that a member left. */
  private static List<Evidence> reports(Collection<Evidence> evidence) {
    List<Evidence> reports = new ArrayList<>();
    for (Evidence piece : evidence) {
      if (piece.kind() == EvidenceKind.LEFT) {
        reports.add(piece);
      }
    }
    return reports;
  }

  /** The date that sources give for leaving; else what they were published by. */
  private EdtfDate left(Collection<Evidence> evidence) {
    List<Evidence> reports = reports(evidence);
    List<Claim<EdtfDate>> dates = new ArrayList<>();
    for (Evidence piece : reports) {
      dates.add(new Claim<>(piece.date(), sources.sourceOf(piece)));
    }
    EdtfDate date = Claim.chooseDate(dates);
    return date.isUnknown() ? tightest(reports) : date;
  }

  private EdtfDate published(Evidence piece) {
    return sources.sourceOf(piece).published();
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** A status with the step that settles it, and why in words. */
  public record StatusConclusion(MemberStatus status, ConclusionStep step, String reason) {}

  /**
   * A date of joining with the step and the evidence that it comes from.
   *
   * @param isClaimed whether the date of any of that evidence allows it
   */
  public record Joining(
      EdtfDate joined,
      ConclusionStep step,
      String reason,
      List<Evidence> grounds,
      boolean isClaimed) {

    Joining(EdtfDate joined, ConclusionStep step, String reason, List<Evidence> grounds) {
      this(joined, step, reason, grounds, anyOverlaps(grounds, joined));
    }

    /**
     * What a piece of the grounds claims: its date, or else the bound that it sets; unknown if it
     * has none.
     */
    public EdtfDate claim(Evidence piece, Source source) {
      if (piece.kind() == EvidenceKind.NOT_YET || !piece.date().isUnknown()) {
        return piece.date();
      }
      return source.published().orEarlier();
    }

    /**
     * Whether the conclusion rests on a claim: a bound on itself alone; any other date on the
     * claims that allow it, or, where a cohort's day was taken against the month that sources give,
     * on those of its year.
     */
    public boolean rests(Evidence piece, EdtfDate claim) {
      if (step == ConclusionStep.INFERENCE) {
        return false; // it rests on the sources of the decision
      }
      if (piece.kind() == EvidenceKind.NOT_YET) {
        return next(claim).earliest().equals(joined.earliest());
      }
      if (step == ConclusionStep.BOUND) {
        return claim.latest().equals(joined.latest());
      }
      return isClaimed ? claim.overlaps(joined) : claim.year().equals(joined.year());
    }
  }
}
