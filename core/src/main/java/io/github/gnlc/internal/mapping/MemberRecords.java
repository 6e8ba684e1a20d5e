package io.github.gnlc.internal.mapping;

import io.github.gnlc.internal.conclusion.Conclusion;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes members and their countries out of rows. */
final class MemberRecords {
  private MemberRecords() {}

  /** Makes a member of its rows; identifiers are those of all members, by scheme and member. */
  static Member member(
      Row row,
      @Nullable Row place,
      Map<String, String> identifiers,
      Country country,
      Conclusion conclusion) {
    String id = row.text("member_id");
    return with(
            Member.builder()
                .id(id)
                .name(row.text("name"))
                .distinction(row.optional("distinction"))
                .country(country)
                .place(Optional.ofNullable(place).map(MemberRecords::place))
                .wikidataId(Optional.ofNullable(identifiers.get("wikidata " + id)))
                .geonamesId(Optional.ofNullable(identifiers.get("geonames " + id))),
            conclusion)
        .build();
  }

  /** Makes a member of whom something else is concluded. */
  static Member with(Member member, Conclusion conclusion) {
    return with(
            Member.builder()
                .id(member.id())
                .name(member.name())
                .distinction(member.distinction())
                .country(member.country())
                .place(member.place())
                .wikidataId(member.wikidataId())
                .geonamesId(member.geonamesId()),
            conclusion)
        .build();
  }

  private static Member.Builder with(Member.Builder member, Conclusion conclusion) {
    member
        .status(conclusion.status())
        .joined(conclusion.joined())
        .joinedBasis(conclusion.basis())
        .left(conclusion.left())
        .cohortId(conclusion.cohortId());
    return member;
  }

  private static Place place(Row row) {
    return Place.builder()
        .kind(PlaceKind.of(row.text("kind")))
        .coordinate(Coordinate.of(row.decimal("latitude"), row.decimal("longitude")))
        .gazetteerName(row.text("gazetteer_name"))
        .subdivision(row.optional("subdivision"))
        .population(row.optionalLong("population"))
        .build();
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
