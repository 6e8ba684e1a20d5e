package io.github.gnlc.name;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.OtherPlace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Large cities that are no members, by the key of their name; of several of one name the largest.
 */
final class OtherPlaces {
  private final Map<String, OtherPlace> byKey = new HashMap<>();

  OtherPlaces(Dataset dataset) {
    for (OtherPlace place : dataset.otherPlaces()) {
      byKey.merge(
          Folding.key(place.name()), place, (a, b) -> a.population() >= b.population() ? a : b);
    }
  }

  @Nullable
  OtherPlace named(String key) {
    return byKey.get(key);
  }

  /** What may speak against a member of the same name. */
  static String alsoThere(OtherPlace place) {
    return "there is also " + place + ", with " + place.population() + " inhabitants";
  }
}
