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
    List<Claim<EdtfDate>> finestClaims = new ArrayList<>();
    for (Claim<EdtfDate> claim : claims) {
      if (claim.value().precision() == finest) {
        finestClaims.add(claim);
      }
    }
    return choose(finestClaims).orElse(EdtfDate.UNKNOWN);
  }

  /** Says how {@link #choose} comes to its value; several claims may come from one source. */
  public static <V> ConclusionStep step(List<Claim<V>> claims) {
    Collection<Support> supports = supports(claims).values();
    Support best = strongest(supports);
    return best == null ? ConclusionStep.NOTHING_KNOWN : Support.decisiveStep(best, supports);
  }

  /** Who stands behind a value. */
  static final class Support {
    private final Set<String> sourceIds = new LinkedHashSet<>();
    private Authority authority = Authority.OTHER;
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
        return ConclusionStep.AGREEMENT;
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
