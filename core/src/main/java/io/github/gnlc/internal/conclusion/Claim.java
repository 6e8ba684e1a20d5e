package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that a source gives for some fact. */
public record Claim<V>(V value, Source source) {

  /**
   * Chooses among claims that differ by the rule for all evidence: the value of the most
   * authoritative publisher; among equals that of most sources; then the one published first.
   */
  public static <V> Optional<V> choose(List<Claim<V>> claims) {
    Map<V, Support> supports = supports(claims);
    Support strongest = strongest(supports.values());
    for (Map.Entry<V, Support> value : supports.entrySet()) {
      if (value.getValue() == strongest) {
        return Optional.of(value.getKey());
      }
    }
    return Optional.empty();
  }

  private static <V> Map<V, Support> supports(List<Claim<V>> claims) {
    Map<V, Support> supports = new LinkedHashMap<>();
    for (Claim<V> claim : claims) {
      Support support = supports.get(claim.value());
      if (support == null) {
        support = new Support();
        supports.put(claim.value(), support);
      }
      support.add(claim.source());
    }
    return supports;
  }

  /** The strongest of some, of equals the first; null if there are none. */
  private static @Nullable Support strongest(Collection<Support> supports) {
    Support strongest = null;
    for (Support support : supports) {
      if (strongest == null || support.compareStrength(strongest) < 0) {
        strongest = support;
      }
    }
    return strongest;
  }

  /**
   * Chooses among dates: of those that say most (a day before a month, a month before a year) the
   * one that the rule for all evidence takes.
   */
  public static EdtfDate chooseDate(List<Claim<EdtfDate>> claims) {
    EdtfDate.Precision finest = EdtfDate.Precision.NONE;
    for (Claim<EdtfDate> claim : claims) {
      finest = claim.value().precision().compareTo(finest) > 0 ? claim.value().precision() : finest;
    }
    return choose(finest(claims, finest)).orElse(EdtfDate.UNKNOWN);
  }

  private static List<Claim<EdtfDate>> finest(
      List<Claim<EdtfDate>> claims, EdtfDate.Precision precision) {
    List<Claim<EdtfDate>> finest = new ArrayList<>();
    for (Claim<EdtfDate> claim : claims) {
      if (claim.value().precision() == precision) {
        finest.add(claim);
      }
    }
    return finest;
  }

  /** Says how {@link #choose} comes to its value; several claims may come from one source. */
  public static <V> ConclusionStep step(List<Claim<V>> claims) {
    Collection<Support> supports = supports(claims).values();
    Support best = strongest(supports);
    return best == null ? ConclusionStep.NOTHING_KNOWN : Support.decisiveStep(best, supports);
  }

  /** The most authoritative source first, then the most exact date, then the earliest source. */
  public static <V> List<Claim<V>> mostConvincingFirst(List<Claim<V>> claims) {
    List<Claim<V>> sorted = new ArrayList<>(claims);
    sorted.sort(Claim::compareConviction);
    return sorted;
  }

  private static int compareConviction(Claim<?> one, Claim<?> other) {
    int order = one.source().authority().compareTo(other.source().authority());
    if (order == 0
        && one.value() instanceof EdtfDate date
        && other.value() instanceof EdtfDate then) {
      order = EvidenceOrder.compareDates(date, then);
    }
    return order == 0 ? EvidenceOrder.compareSources(one.source(), other.source()) : order;
  }

  /**
   * Says how {@link #chooseDate} comes to its date. A claim that says less agrees with it if it
   * allows the date.
   */
  public static ConclusionStep dateStep(List<Claim<EdtfDate>> claims) {
    EdtfDate chosen = chooseDate(claims);
    ConclusionStep step = step(finest(claims, chosen.precision()));
    if (step != ConclusionStep.ONLY_SOURCE && step != ConclusionStep.AGREEMENT) {
      return step;
    }
    List<Claim<EdtfDate>> agreed = new ArrayList<>();
    for (Claim<EdtfDate> claim : claims) {
      if (!claim.value().overlaps(chosen)) {
        return ConclusionStep.MOST_EXACT;
      }
      if (!claim.value().isUnknown()) {
        agreed.add(new Claim<>(chosen, claim.source()));
      }
    }
    return step(agreed);
  }

  /** Who stands behind a value. */
  static final class Support {
    private final Set<String> sourceIds = new LinkedHashSet<>();
    private Authority authority = Authority.UNRELIABLE;
    private EdtfDate firstPublished = EdtfDate.UNKNOWN;

    void add(Source source) {
      sourceIds.add(source.id());
      authority = source.authority().compareTo(authority) < 0 ? source.authority() : authority;
      firstPublished =
          source.published().compareTo(firstPublished) < 0 ? source.published() : firstPublished;
    }

    /** Below 0 if this one is ahead: first by authority, then by the number of sources. */
    int compareWeight(Support other) {
      int order = authority.compareTo(other.authority);
      return order != 0 ? order : Integer.compare(other.sourceIds.size(), sourceIds.size());
    }

    /** Below 0 if this one is stronger: by its weight, then by what was published first. */
    int compareStrength(Support other) {
      int order = compareWeight(other);
      return order != 0 ? order : firstPublished.compareTo(other.firstPublished);
    }

    /** The first step of the rule at which the best was ahead of all others. */
    static ConclusionStep decisiveStep(Support best, Collection<Support> all) {
      if (all.size() == 1) {
        return best.sourceIds.size() == 1 ? ConclusionStep.ONLY_SOURCE : ConclusionStep.AGREEMENT;
      }
      boolean sameAuthority = false;
      boolean sameNumber = false;
      for (Support other : all) {
        boolean equal = other != best && other.authority == best.authority;
        sameAuthority |= equal;
        sameNumber |= equal && other.sourceIds.size() == best.sourceIds.size();
      }
      if (!sameAuthority) {
        return ConclusionStep.AUTHORITY;
      }
      return sameNumber ? ConclusionStep.EARLIEST : ConclusionStep.NUMBER_OF_SOURCES;
    }
  }
}
