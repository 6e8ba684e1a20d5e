package io.github.gnlc.name;

import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
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
    return !isInGivenCountry(member, context)
        || context.contradiction(member, index) != null
        || isFar(member);
  }

  private boolean isInGivenCountry(int member, NameContext context) {
    return context.given() < 0 || context.given() == index.countryOf(member);
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
    Refusal refusal = new Refusal(member, context, Steps.cost(steps));
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
    Beside part = refusal.context().contradiction(refusal.member(), index);
    int given = refusal.context().given();
    if (part == null) {
      return isInGivenCountry(refusal.member(), refusal.context())
          ? "a point " + Math.round(kilometres(refusal.member())) + " km away"
          : theCountry(given, member);
    }
    int named = part.country();
    int other = given >= 0 ? given : countryBeside(refusal.context(), named);
    if (named >= 0 && other >= 0 && other != named) {
      return "two countries, " + index.members().alpha2(named) + " and "
          + index.members().alpha2(other);
    }
    if (named >= 0) {
      return theCountry(named, member);
    }
    Region region = part.region();
    return region == null
        ? "the subdivision " + Excerpt.of(part.text()) + ", in which it does not lie"
        : "the region " + region.label() + ", not "
            + member.country().region().map(Region::label).orElse("that of its country");
  }

  private String theCountry(int country, Member member) {
    return "the country " + index.members().alpha2(country) + ", not "
        + member.country().alpha2();
  }

  /** Another country that stands beside the name, or -1. */
  private static int countryBeside(NameContext context, int named) {
    for (Beside part : context.beside()) {
      if (part.country() >= 0 && part.country() != named) {
        return part.country();
      }
    }
    return -1;
  }

  private String unknownWords(Refusal refusal) {
    StringBuilder words = new StringBuilder();
    boolean placed = refusal.context().isIn(index.countryOf(refusal.member()));
    for (Beside part : refusal.context().beside()) {
      if (part.stepFor(refusal.member(), placed) == Steps.NONE) {
        words.append(words.isEmpty() ? "" : ", ").append(part.text());
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
