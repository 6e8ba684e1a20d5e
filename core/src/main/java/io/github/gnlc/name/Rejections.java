package io.github.gnlc.name;

import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a name that the rest of the query contradicts, and by what. */
final class Rejections {
  private static final double FAR_KILOMETRES = 40;

  private final NameIndex index;
  private final @Nullable Coordinate point;
  private final Candidates refused = new Candidates();
  private @Nullable Refusal contradicted;
  private @Nullable Refusal unplaced;

  Rejections(NameIndex index, Optional<Coordinate> point) {
    this.index = index;
    this.point = point.orElse(null);
  }

  /** Whether the country, region or coordinate given with the name excludes a member. */
  boolean contradict(int member, NameContext context) {
    return context.otherCountry() != null
        || !isInCountry(member, context)
        || !isInRegion(member, context)
        || isFar(member);
  }

  private boolean isInCountry(int member, NameContext context) {
    Integer country = context.country();
    return country == null || country == index.countryOf(member);
  }

  private boolean isInRegion(int member, NameContext context) {
    Region region = context.region();
    return region == null
        || index.members().get(member).country().region().equals(Optional.of(region));
  }

  private boolean isFar(int member) {
    return point != null && kilometres(member) > FAR_KILOMETRES;
  }

  /** How far a member is from the point; 0 if its place is not known. */
  private double kilometres(int member) {
    Coordinate from = point;
    Optional<Place> place = index.members().get(member).place();
    return from == null || place.isEmpty() ? 0 : place.get().coordinate().kilometresTo(from);
  }

  /** Whether a point is given and the member has no place to compare it with. */
  boolean cannotTell(int member) {
    return point != null && index.members().get(member).place().isEmpty();
  }

  void refuse(int member, int name, int steps, NameContext context, boolean contradicts) {
    refused.add(member, name, steps);
    Refusal refusal = new Refusal(member, context, StepSet.cost(steps));
    if (contradicts) {
      contradicted = refusal.orCheaper(contradicted);
    } else {
      unplaced = refusal.orCheaper(unplaced);
    }
  }

  /** The members that were rejected, the best match first. */
  List<Candidates.Candidate> refused() {
    return refused.sorted();
  }

  /** Why the best match was rejected; a contradiction goes before unknown words. */
  NoMatchReason reason() {
    return contradicted != null ? NoMatchReason.CONTRADICTION : NoMatchReason.UNKNOWN_BESIDE;
  }

  String detail() {
    Refusal against = contradicted;
    Refusal unknown = unplaced;
    if (against != null) {
      return contradiction(against);
    }
    return unknown == null ? "" : Excerpt.of(unknownWords(unknown));
  }

  private String contradiction(Refusal refusal) {
    Member member = index.members().get(refusal.member());
    NameContext context = refusal.context();
    Integer country = context.country();
    Integer other = context.otherCountry();
    if (country != null && other != null) {
      return "two countries, " + index.members().alpha2(other) + " and "
          + index.members().alpha2(country);
    }
    if (country != null && !isInCountry(refusal.member(), context)) {
      return "the country " + index.members().alpha2(country) + ", not "
          + member.country().alpha2();
    }
    Region region = context.region();
    if (region != null && !isInRegion(refusal.member(), context)) {
      return "the region " + region.label() + ", not "
          + member.country().region().map(Region::label).orElse("that of its country");
    }
    return "a point " + Math.round(kilometres(refusal.member())) + " km away";
  }

  private String unknownWords(Refusal refusal) {
    StringBuilder words = new StringBuilder();
    for (NameContext.Place place : refusal.context().places()) {
      if (!index.isAround(refusal.member(), place.key())) {
        words.append(words.isEmpty() ? "" : ", ").append(place.text());
      }
    }
    return words.toString();
  }

  /** A member that was rejected, and the context of its name. */
  private record Refusal(int member, NameContext context, int cost) {
    Refusal orCheaper(@Nullable Refusal other) {
      return other != null && other.cost <= cost ? other : this;
    }
  }
}
