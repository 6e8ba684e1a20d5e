package io.github.gnlc.name;

import io.github.gnlc.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The country, region and places given with a name.
 *
 * @param country the number of the country that is named or was given with the query, or null
 * @param otherCountry the number of another country that is named as well, or null
 * @param region the region that is named, or null
 * @param subdivision whether the code of a subdivision is given, which is ignored, as there is no
 *     list of them
 * @param places all other places that are named
 */
record NameContext(
    @Nullable Integer country,
    @Nullable Integer otherCountry,
    @Nullable Region region,
    boolean subdivision,
    List<Place> places) {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

  /** A place that is named: its key without words of administration, and its words as they came. */
  record Place(String key, String text) {}

  private static final NameContext NOTHING = new NameContext(null, null, null, false, List.of());

  /** The context of the country given with the query alone, or none. */
  static NameContext nothing(@Nullable Integer given) {
    return given == null ? NOTHING : new NameContext(given, null, null, false, List.of());
  }

  static NameContext of(List<String> parts, NameIndex index, @Nullable Integer given) {
    Integer country = given;
    Integer otherCountry = null;
    Region region = null;
    boolean subdivision = false;
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String key = Folding.key(part);
      Integer named = index.countries().find(part, key);
      Region namedRegion = index.countries().region(key);
      if (isSubdivision(parts, i, index, named == null && given != null)) {
        subdivision = true;
      } else if (named != null) {
        otherCountry = country != null && !country.equals(named) ? country : otherCountry;
        country = named;
      } else if (namedRegion != null) {
        region = namedRegion;
      } else {
        String place = index.keyGenerator().strip(Folding.words(part).spaced()).replace(" ", "");
        if (!place.isEmpty()) {
          places.add(new Place(place, part));
        }
      }
    }
    return new NameContext(country, otherCountry, region, subdivision, places);
  }

  /**
   * A code before a country is that of a subdivision, even if a country has the same: {@code Belém,
   * PA, Brazil}.
   */
  private static boolean isSubdivision(
      List<String> parts, int at, NameIndex index, boolean countryKnown) {
    boolean beforeCountry =
        at + 1 < parts.size() && index.countries().find(parts.get(at + 1)) != null;
    return (beforeCountry || countryKnown) && CODE.matcher(parts.get(at)).matches();
  }

  /** The steps for the country and the region, the same for every member. */
  int steps() {
    return (country == null ? StepSet.NONE : StepSet.of(NameStep.COUNTRY))
        | (region == null && !subdivision ? StepSet.NONE : StepSet.of(NameStep.REGION));
  }
}
