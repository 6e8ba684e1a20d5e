package io.github.gnlc.internal.mapping;

import io.github.gnlc.internal.table.Row;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.util.Optional;

/** Makes members and their countries out of rows: all that the first answer makes. */
final class MemberRecords {
  private MemberRecords() {}

  /** Makes the member of one row of the {@linkplain MemberDirectory directory}. */
  static Member member(Row row, Country country) {
    return Member.builder()
        .id(row.text("member_id"))
        .name(row.text("name"))
        .distinction(row.optional("distinction"))
        .country(country)
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

  /** Makes the country of one row. */
  static Country country(Row row) {
    return Country.builder()
        .alpha2(row.text("alpha2"))
        .alpha3(row.text("alpha3"))
        .numeric(row.text("numeric"))
        .name(row.text("name"))
        .region(region(row))
        .build();
  }

  /** Makes the region of a row that may have one. */
  static Optional<Region> region(Row row) {
    String label = row.cell("region");
    return label == null ? Optional.empty() : Optional.of(Region.of(label));
  }
}
