package io.github.gnlc.name;

import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.text.Nearest;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a resolver looks up: the index of names, the members of a day, what is not known. */
final class Lexicon {
  private final Catalogue catalogue;
  private final NameIndex index;

  /** The members of the day asked for last, as callers often resolve many names for one day. */
  private volatile @Nullable Present lastAsked;

  /**
   * The country that does not exist and was asked for last, as a table often has it in each row.
   */
  private volatile @Nullable NearestCountries lastUnknown;

  /** Made when a country first does not exist; in a race twice. */
  private volatile @Nullable Nearest countries;

  /** Made when a text first means no member; in a race twice. */
  private volatile @Nullable UnnamedMembers unnamed;

  /** The members of today, by number. */
  private final boolean[] isMember;

  Lexicon(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.index = new NameIndex(catalogue.dataset());
    this.isMember = new boolean[index.members().size()];
    for (Member member : Members.ofToday(catalogue)) {
      isMember[index.members().ordinalOf(member.id())] = true;
    }
  }

  NameIndex index() {
    return index;
  }

  /** Whether a city is a member today. */
  boolean isMember(int member) {
    return isMember[member];
  }

  /** The names and codes of countries that are nearest to a text. */
  List<String> nearestCountries(String text) {
    NearestCountries known = lastUnknown;
    if (known == null || !known.text.equals(text)) {
      known = new NearestCountries(text, countries().to(text));
      lastUnknown = known;
    }
    return known.nearest;
  }

  /** The names and codes of all countries. */
  private Nearest countries() {
    Nearest known = countries;
    if (known == null) {
      List<String> all = new ArrayList<>();
      catalogue.dataset().countries().forEach(country -> all.add(country.name()));
      catalogue.dataset().countryNames().forEach(name -> all.add(name.name()));
      catalogue.dataset().countries().forEach(country -> all.add(country.alpha2()));
      catalogue.dataset().countries().forEach(country -> all.add(country.alpha3()));
      known = Nearest.among(all);
      countries = known;
    }
    return known;
  }

  /** How many members there are whose names the dataset lacks. */
  UnnamedMembers unnamed() {
    UnnamedMembers known = unnamed;
    if (known == null) {
      known = UnnamedMembers.of(catalogue);
      unnamed = known;
    }
    return known;
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

  private record NearestCountries(String text, List<String> nearest) {}
}
