package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.Authority;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value that a source gives for some fact. */
public record Claim<V>(V value, Source source) {

  /**
   * Chooses among claims that differ by the rule for all evidence: the value of the most
   * authoritative publisher; among equals that of most sources; then the one published first.
   */
  public static <V> Optional<V> choose(List<Claim<V>> claims) {
    Map<V, Support> supports = new LinkedHashMap<>();
    for (Claim<V> claim : claims) {
      supports.computeIfAbsent(claim.value(), value -> new Support()).add(claim.source());
    }
    return supports.entrySet().stream()
        .min(Map.Entry.comparingByValue(Support.STRONGEST_FIRST))
        .map(Map.Entry::getKey);
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
    Map<V, Support> supports = new LinkedHashMap<>();
    for (Claim<V> claim : claims) {
      supports.computeIfAbsent(claim.value(), value -> new Support()).add(claim.source());
    }
    return supports.values().stream()
        .min(Support.STRONGEST_FIRST)
        .map(best -> Support.decisiveStep(best, supports.values()))
        .orElse(ConclusionStep.NOTHING_KNOWN);
  }

  /** Who stands behind a value. */
  static final class Support {
    static final Comparator<Support> STRONGEST_FIRST = Comparator.comparing(
            (Support support) -> support.authority)
        .thenComparing(support -> -support.sourceIds.size())
        .thenComparing(support -> support.firstPublished);

    private final Set<String> sourceIds = new LinkedHashSet<>();
    private Authority authority = Authority.OTHER;
    private EdtfDate firstPublished = EdtfDate.UNKNOWN;

    void add(Source source) {
      sourceIds.add(source.id());
      authority = source.authority().compareTo(authority) < 0 ? source.authority() : authority;
      firstPublished =
          source.published().compareTo(firstPublished) < 0 ? source.published() : firstPublished;
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

    Authority authority() {
      return authority;
    }

    int sourceCount() {
      return sourceIds.size();
    }
  }
}
