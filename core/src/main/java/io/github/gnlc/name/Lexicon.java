package io.github.gnlc.name;

import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a resolver looks up: the names, the members of a day, and large cities elsewhere. */
final class Lexicon {
  private final Catalogue catalogue;
  private final NameIndex index;

  /**
   * Large cities that are not members, by the key of their name; of those of one name the largest.
   */
  private final Map<String, OtherPlace> otherPlaces = new HashMap<>();

  /** The members of the day asked for last, as callers often resolve many names for one day. */
  private volatile @Nullable Present lastAsked;

  /** The members of today, by number. */
  private final boolean[] isMember;

  Lexicon(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = new NameIndex(catalogue.dataset());
    this.isMember = new boolean[index.members().size()];
    for (Member member : Members.ofToday(catalogue)) {
      isMember[index.members().ordinalOf(member.id())] = true;
    }
    for (OtherPlace place : catalogue.dataset().otherPlaces()) {
      otherPlaces.merge(
          Folding.key(place.name()), place, (a, b) -> a.population() >= b.population() ? a : b);
    }
  }

  NameIndex index() {
    return index;
  }

  /** The large city of a name that is not a member, by the key of the name, or null. */
  @Nullable
  OtherPlace otherPlace(String key) {
    return otherPlaces.get(key);
  }

  /** Whether a city is a member today. */
  boolean isMember(int member) {
    return isMember[member];
  }

  /** The members present on a day as {@code asOf} has them, without unconfirmed ones. */
  Members presentOn(LocalDate day) {
    Present known = lastAsked;
    if (known == null || !known.day.equals(day)) {
      Members present = Members.ofAnyStatus(catalogue).presentOn(day);
      known = new Present(day, present.difference(present.withStatus(MemberStatus.UNCONFIRMED)));
      lastAsked = known;
    }
    return known.members;
  }

  private record Present(LocalDate day, Members members) {}
}
