package io.github.gnlc.internal.snapshot;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.mapping.CountryStore;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a snapshot; each is made of its {@linkplain MemberSection section} when first
 * asked for. What most filters need is told without making it.
 *
 * <p>Thread-safe: in a race a member is made twice, with the same content.
 */
final class SnapshotMembers extends MemberStore {
  private final Table section;
  private final int idColumn;
  private final int countryColumn;
  private final int statusColumn;
  private final @Nullable Member[] members;

  SnapshotMembers(Table section, CountryStore countries) {
    super(countries);
    this.section = section;
    idColumn = section.requireIndexOf("member_id");
    countryColumn = section.requireIndexOf("country");
    statusColumn = section.requireIndexOf("status");
    members = new Member[section.rowCount()];
  }

  @Override
  public int size() {
    return members.length;
  }

  @Override
  public Member get(int ordinal) {
    Member member = members[ordinal];
    if (member == null) {
      try {
        member = member(section.row(ordinal));
      } catch (RuntimeException e) {
        throw SnapshotErrors.wrong(e);
      }
      members[ordinal] = member;
    }
    return member;
  }

  @Override
  public ImmutableList<Integer> awardYears(int ordinal) {
    String cell = section.row(ordinal).cell("awarded");
    if (cell == null) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> years = ImmutableList.builder();
    for (String year : cell.split(" ", -1)) {
      years.add(year(year));
    }
    return years.build();
  }

  private static Integer year(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw SnapshotErrors.wrong(e);
    }
  }

  @Override
  public String id(int ordinal) {
    return required(ordinal, idColumn);
  }

  @Override
  public String countryCode(int ordinal) {
    return required(ordinal, countryColumn);
  }

  @Override
  public String statusCode(int ordinal) {
    return required(ordinal, statusColumn);
  }

  private Member member(Row row) {
    return Member.builder()
        .id(row.text("member_id"))
        .name(row.text("name"))
        .distinction(row.optional("distinction"))
        .country(countries().get(row.text("country")))
        .status(MemberStatus.of(row.text("status")))
        .joined(row.date("joined"))
        .joinedBasis(JoinedBasis.of(row.text("basis")))
        .left(row.date("left"))
        .cohortId(row.optional("cohort_id"))
        .place(place(row))
        .wikidataId(row.optional("wikidata"))
        .geonamesId(row.optional("geonames"))
        .build();
  }

  private static Optional<Place> place(Row row) {
    String kind = row.cell("place_kind");
    if (kind == null) {
      return Optional.empty();
    }
    return Optional.of(Place.builder()
        .kind(PlaceKind.of(kind))
        .coordinate(Coordinate.of(row.decimal("latitude"), row.decimal("longitude")))
        .gazetteerName(row.text("gazetteer_name"))
        .subdivision(row.optional("subdivision"))
        .population(row.optionalLong("population"))
        .build());
  }

  /** The text of a cell by numbers alone, which finds it faster than by the name of its column. */
  private String required(int row, int column) {
    String text = section.cell(row, column);
    if (text == null) {
      throw ByteCursor.damaged("a member without " + section.columnName(column));
    }
    return text;
  }
}
