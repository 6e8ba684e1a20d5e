package io.github.gnlc.internal.mapping;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The section of a snapshot that holds the members with what is concluded of them, a column for
 * each property, so that the first answer needs nothing else.
 */
public final class MemberSection {
  public static final String NAME = "directory";

  public static final ImmutableList<String> COLUMNS = ImmutableList.of(
      "member_id",
      "name",
      "distinction",
      "country",
      "status",
      "joined",
      "basis",
      "left",
      "cohort_id",
      "place_kind",
      "latitude",
      "longitude",
      "gazetteer_name",
      "subdivision",
      "population",
      "wikidata",
      "geonames",
      "awarded");

  private MemberSection() {}

  public static MemoryTable of(MemberStore members) {
    MemoryTable.Builder section = new MemoryTable.Builder(NAME, COLUMNS);
    for (int i = 0; i < members.size(); i++) {
      add(section, members.get(i), members.awardYears(i));
    }
    return section.build();
  }

  /** The first thing that a section says otherwise than one made of the tables, in words. */
  public static Optional<String> difference(Table stated, Table concluded) {
    if (stated.rowCount() != concluded.rowCount()) {
      return Optional.of("its directory has " + stated.rowCount() + " members, its tables "
          + concluded.rowCount());
    }
    for (int row = 0; row < concluded.rowCount(); row++) {
      for (int column = 0; column < concluded.columnCount(); column++) {
        String expected = concluded.cell(row, column);
        String found = stated.cell(row, column);
        if (!Objects.equals(expected, found)) {
          return Optional.of("its directory says " + concluded.columnName(column) + " '"
              + orNone(found) + "' of " + concluded.cell(row, 0) + " where its tables conclude '"
              + orNone(expected) + "'");
        }
      }
    }
    return Optional.empty();
  }

  private static String orNone(@Nullable String cell) {
    return cell == null ? "" : Excerpt.of(cell);
  }

  private static void add(
      MemoryTable.Builder section, Member member, ImmutableList<Integer> awardYears) {
    Optional<Place> place = member.place();
    section.add(
        0,
        member.id(),
        member.name(),
        member.distinction().orElse(null),
        member.country().alpha2(),
        member.status().code(),
        orNull(member.joined()),
        member.joinedBasis().code(),
        orNull(member.left()),
        member.cohortId().orElse(null),
        place.map(p -> p.kind().code()).orElse(null),
        place.map(p -> Double.toString(p.coordinate().latitude())).orElse(null),
        place.map(p -> Double.toString(p.coordinate().longitude())).orElse(null),
        place.map(Place::gazetteerName).orElse(null),
        place.flatMap(Place::subdivision).orElse(null),
        population(place),
        member.wikidataId().orElse(null),
        member.geonamesId().orElse(null),
        awardYears.isEmpty() ? null : Joiner.on(' ').join(awardYears));
  }

  private static @Nullable String population(Optional<Place> place) {
    return place.isPresent() && place.get().population().isPresent()
        ? Long.toString(place.get().population().getAsLong())
        : null;
  }

  private static @Nullable String orNull(EdtfDate date) {
    return date.isUnknown() ? null : date.toEdtf();
  }
}
