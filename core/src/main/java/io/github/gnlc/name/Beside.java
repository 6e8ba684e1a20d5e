package io.github.gnlc.name;

import io.github.gnlc.model.NameStep;
import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name, as far as it is understood.
 *
 * @param country the number of the country that is named or was given with the query, or null
 * @param region the region that is named, or null
 * @param places the keys of all else
 * @param contradictory whether two different countries are named
 */
record Beside(
    @Nullable Integer country,
    @Nullable Region region,
    List<String> places,
    boolean contradictory) {
  static Beside of(List<String> parts, NameIndex index, @Nullable Integer given) {
    Integer country = given;
    Region region = null;
    boolean contradictory = false;
    List<String> places = new ArrayList<>();
    for (String part : parts) {
      String key = Folding.key(part);
      Integer named = index.country(part, key);
      Region namedRegion = index.region(key);
      if (named != null) {
        contradictory |= country != null && !country.equals(named);
        country = named;
      } else if (namedRegion != null) {
        region = namedRegion;
      } else {
        String place = index.forms().strip(Folding.words(part)).replace(" ", "");
        if (!place.isEmpty()) {
          places.add(place);
        }
      }
    }
    return new Beside(country, region, places, contradictory);
  }

  /** The steps that the country and the region make, whatever the member. */
  int steps() {
    return (country == null ? Steps.NONE : Steps.of(NameStep.COUNTRY))
        | (region == null ? Steps.NONE : Steps.of(NameStep.REGION));
  }
}
