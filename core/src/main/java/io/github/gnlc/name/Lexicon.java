package io.github.gnlc.name;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a resolver knows: the names, who is a member, and what other places there are. */
final class Lexicon {
  private final Catalogue catalogue;
  private final NameIndex index;
  private final OtherPlaces otherPlaces;

  /** Those of the day asked for last, since who asks often asks of one day. */
  private volatile @Nullable Present lastAsked;

  /** The members of today, by number. */
  private final boolean[] isMember;

  Lexicon(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = new NameIndex(catalogue.dataset());
    this.otherPlaces = new OtherPlaces(catalogue.dataset());
    this.isMember = new boolean[index.members().size()];
    for (Member member : Members.ofToday(catalogue)) {
      isMember[index.members().ordinalOf(member.id())] = true;
    }
  }

  NameIndex index() {
    return index;
  }

  OtherPlaces otherPlaces() {
    return otherPlaces;
  }

  /** Whether a member is one today. */
  boolean isMember(int member) {
    return isMember[member];
  }

  /** Those present on a day, as {@code asOf} has them, without the unconfirmed. */
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
