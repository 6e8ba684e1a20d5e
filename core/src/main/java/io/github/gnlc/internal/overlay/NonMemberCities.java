package io.github.gnlc.internal.overlay;

import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The places that are no members, of one dataset: what is a member in another that it is merged
 * with is no such place any more.
 */
final class NonMemberCities {
  private final Set<String> memberPlaces;
  private final Set<String> others = new HashSet<>();

  private NonMemberCities(Table members, Table externalIds, Table otherPlaces) {
    memberPlaces = memberPlaces(members, externalIds);
    for (int i = 0; i < otherPlaces.rowCount(); i++) {
      others.add(otherPlaces.row(i).text("place_id"));
    }
  }

  /** Those of the dataset that has these tables. */
  static NonMemberCities of(Function<String, ? extends Table> tables) {
    return new NonMemberCities(
        tables.apply(TableNames.MEMBERS),
        tables.apply(TableNames.EXTERNAL_IDS),
        tables.apply(TableNames.OTHER_PLACES));
  }

  /** The other cities of either dataset that the other one has among its members. */
  static Set<String> claimed(NonMemberCities one, NonMemberCities two, Table otherPlaces) {
    Set<String> claimed = new HashSet<>();
    for (int i = 0; i < otherPlaces.rowCount(); i++) {
      Row place = otherPlaces.row(i);
      boolean inOne = one.isMember(place) && !one.isOther(place);
      boolean inTwo = two.isMember(place) && !two.isOther(place);
      if (inOne || inTwo) {
        claimed.add(place.text("place_id"));
      }
    }
    return claimed;
  }

  private boolean isMember(Row place) {
    return memberPlaces.contains(place.text("place_id"))
        || memberPlaces.contains(place.text("country") + " " + place.text("name"));
  }

  private boolean isOther(Row place) {
    return others.contains(place.text("place_id"));
  }

  private static Set<String> memberPlaces(Table members, Table externalIds) {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < members.rowCount(); i++) {
      places.add(members.row(i).text("country") + " " + members.row(i).text("name"));
    }
    for (int i = 0; i < externalIds.rowCount(); i++) {
      if (externalIds.row(i).text("scheme").equals("geonames")) {
        places.add(externalIds.row(i).text("identifier"));
      }
    }
    return places;
  }
}
