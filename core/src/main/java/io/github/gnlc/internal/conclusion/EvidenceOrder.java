package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The order in which the evidence of a member convinces: the most authoritative source first, then
 * the most exact date, then the earliest.
 *
 * <p>Of sources with the same date, pages of their own come before reprints, then those that had
 * surely been published first; what is still equal goes by kind and by the id of the source.
 */
public final class EvidenceOrder {
  private final SourceFinder sources;

  public EvidenceOrder(SourceFinder sources) {
    this.sources = sources;
  }

  public List<Evidence> sorted(Collection<Evidence> evidence) {
    List<Sourced> sourced = new ArrayList<>();
    for (Evidence piece : evidence) {
      sourced.add(new Sourced(piece, sources.sourceOf(piece)));
    }
    sourced.sort(Sourced::compare);
    List<Evidence> sorted = new ArrayList<>();
    for (Sourced piece : sourced) {
      sorted.add(piece.evidence);
    }
    return sorted;
  }

  /**
   * Of two sources, the most authoritative first, then own pages, then the earliest, then by id.
   */
  public static int compareSources(Source source, Source other) {
    int order = source.authority().compareTo(other.authority());
    if (order == 0) {
      order = comparePages(source, other);
    }
    return order == 0 ? source.id().compareTo(other.id()) : order;
  }

  /** A page of its author before a reprint, then that which had surely been published first. */
  private static int comparePages(Source source, Source other) {
    boolean reprint = source.originalPublisher().isPresent();
    int order = Boolean.compare(reprint, other.originalPublisher().isPresent());
    return order == 0 ? published(source).compareTo(published(other)) : order;
  }

  private static LocalDate published(Source source) {
    return source.published().latest().orElse(LocalDate.MAX);
  }

  /** Of two dates the most exact first, then the earliest. */
  public static int compareDates(EdtfDate date, EdtfDate other) {
    int order = other.precision().compareTo(date.precision());
    return order == 0 ? date.compareTo(other) : order;
  }

  private record Sourced(Evidence evidence, Source source) {
    static int compare(Sourced one, Sourced other) {
      int order = one.source.authority().compareTo(other.source.authority());
      if (order == 0) {
        order = compareDates(one.evidence.date(), other.evidence.date());
      }
      if (order == 0) {
        order = comparePages(one.source, other.source);
      }
      if (order == 0) {
        order = one.evidence.kind().compareTo(other.evidence.kind());
      }
      return order == 0 ? one.source.id().compareTo(other.source.id()) : order;
    }
  }
}
