package io.github.gnlc.query;

import com.google.common.base.Splitter;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of each country, region, cohort, status, kind of place, year and award round, as
 * filters. Each part is made when first asked for and kept.
 *
 * <p>Thread-safe: in a race a part is made twice, with the same content.
 */
@SuppressWarnings(
    "EnumOrdinal") // arrays by ordinal are the fastest map there is, and live no longer than the
// class
final class MemberIndex {
  private static final int LETTERS = 26;

  private final MemberStore store;

  /** Country numbers by the two letters of the code, plus 1; 0 where not looked up yet. */
  private final short[] countryByLetters = new short[LETTERS * LETTERS];

  private final @Nullable Filter[] byCountry;
  private @Nullable Filter @Nullable [] byGroup;
  private final @Nullable Filter[] byStatus = new Filter[MemberStatus.values().length];
  private final @Nullable Filter[] byRegion = new Filter[Region.values().length];
  private volatile @Nullable Map<String, Filter> byCohort;
  private final @Nullable Filter[] byPlaceKind = new Filter[PlaceKind.values().length];
  private volatile @Nullable YearFilters byAwardYear;
  private volatile @Nullable YearFilters byKnownYear;
  private volatile @Nullable Filter awarded;
  private volatile @Nullable Stays stays;
  private volatile @Nullable Points points;
  private volatile @Nullable Map<String, Integer> otherCodes;

  MemberIndex(MemberStore store) {
    this.store = store;
    byCountry = new Filter[store.countryCount()];
  }

  /** The number of the country with this code (alpha-2, alpha-3 or numeric), or -1. */
  int countryOrdinal(String code) {
    int letters = code.length() == 2 ? letters(code) : -1;
    if (letters >= 0) {
      int known = countryByLetters[letters];
      if (known == 0) {
        known = store.countryOrdinal(code) + 1;
        countryByLetters[letters] = (short) known;
      }
      return known - 1;
    }
    return otherCodes().getOrDefault(code, -1);
  }

  private static int letters(String code) {
    int first = code.charAt(0) - 'A';
    int second = code.charAt(1) - 'A';
    return first >= 0 && first < LETTERS && second >= 0 && second < LETTERS
        ? first * LETTERS + second
        : -1;
  }

  private Map<String, Integer> otherCodes() {
    Map<String, Integer> codes = otherCodes;
    if (codes == null) {
      codes = new HashMap<>();
      for (int i = 0; i < store.countryCount(); i++) {
        codes.put(store.country(i).alpha3(), i);
        codes.put(store.country(i).numeric(), i);
      }
      otherCodes = codes;
    }
    return codes;
  }

  /** The number of the country of a member. */
  int countryOf(int member) {
    return countryOrdinal(store.countryCode(member));
  }

  Country country(int country) {
    return store.country(country);
  }

  /** Members are in the order of their countries, so those of one country stand together. */
  Filter inCountry(int country) {
    Filter made = byCountry[country];
    if (made == null) {
      String code = store.alpha2(country);
      int first = firstOf(code);
      int end = first;
      while (end < store.size() && store.countryCode(end).equals(code)) {
        end++;
      }
      made = new Filter(Bits.range(first, end), "in country", code);
      byCountry[country] = made;
    }
    return made;
  }

  /** Those of a country, in the words of a group. */
  Filter inGroup(int country) {
    @Nullable Filter[] groups = byGroup;
    if (groups == null) {
      groups = new Filter[store.countryCount()];
      byGroup = groups;
    }
    Filter made = groups[country];
    if (made == null) {
      made = new Filter(inCountry(country).bits(), "in group", store.country(country));
      groups[country] = made;
    }
    return made;
  }

  private int firstOf(String countryCode) {
    int low = 0;
    int high = store.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (store.countryCode(middle).compareTo(countryCode) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Filter withStatus(MemberStatus status) {
    Filter made = byStatus[status.ordinal()];
    if (made == null) {
      Bits.Builder bits = new Bits.Builder();
      String code = status.code();
      for (int i = 0; i < store.size(); i++) {
        if (store.statusCode(i).equals(code)) {
          bits.add(i);
        }
      }
      made = new Filter(bits.build(), "with status", code);
      byStatus[status.ordinal()] = made;
    }
    return made;
  }

  Filter inRegion(Region region) {
    Filter made = byRegion[region.ordinal()];
    if (made == null) {
      Bits bits = Bits.NONE;
      for (int i = 0; i < store.countryCount(); i++) {
        if (store.country(i).region().orElse(null) == region) {
          bits = bits.or(inCountry(i).bits());
        }
      }
      made = new Filter(bits, "in region", region);
      byRegion[region.ordinal()] = made;
    }
    return made;
  }

  /** Those of a cohort; null if nobody is of it, whether there is such a cohort or not. */
  @Nullable
  Filter inCohort(String id) {
    Map<String, Filter> map = byCohort;
    if (map == null) {
      Map<String, Bits.Builder> cohorts = new HashMap<>();
      for (int i = 0; i < store.size(); i++) {
        addTo(cohorts, store.cohortId(i), i);
      }
      map = filters(cohorts, "in cohort");
      byCohort = map;
    }
    return map.get(id);
  }

  Filter withPlace(PlaceKind kind) {
    Filter made = byPlaceKind[kind.ordinal()];
    if (made == null) {
      Bits.Builder bits = new Bits.Builder();
      String code = kind.code();
      for (int i = 0; i < store.size(); i++) {
        if (code.equals(store.placeKindCode(i))) {
          bits.add(i);
        }
      }
      made = new Filter(bits.build(), "with place", code);
      byPlaceKind[kind.ordinal()] = made;
    }
    return made;
  }

  Filter awarded() {
    Filter made = awarded;
    if (made == null) {
      Bits.Builder bits = new Bits.Builder();
      for (int i = 0; i < store.size(); i++) {
        if (!store.awardYears(i).isEmpty()) {
          bits.add(i);
        }
      }
      made = new Filter(bits.build(), "awarded", null);
      awarded = made;
    }
    return made;
  }

  /** Those awarded in the round of a year; null if nobody was, whether there was a round or not. */
  @Nullable
  Filter awardedIn(int year) {
    YearFilters years = byAwardYear;
    if (years == null) {
      Map<Integer, Bits.Builder> rounds = new HashMap<>();
      for (int i = 0; i < store.size(); i++) {
        for (String text : Splitter.on(' ').omitEmptyStrings().split(store.awardYears(i))) {
          addTo(rounds, Integer.valueOf(text), i);
        }
      }
      years = new YearFilters(rounds, "awarded in");
      byAwardYear = years;
    }
    return years.get(year);
  }

  /** Those known to have joined in a year; null if nobody. */
  @Nullable
  Filter joinedIn(int year) {
    YearFilters years = byKnownYear;
    if (years == null) {
      Map<Integer, Bits.Builder> joined = new HashMap<>();
      for (int i = 0; i < store.size(); i++) {
        addTo(joined, store.joined(i).year().orElse(null), i);
      }
      years = new YearFilters(joined, "joined in");
      byKnownYear = years;
    }
    return years.get(year);
  }

  /** When members joined and left. */
  Stays stays(LocalDate compiled) {
    Stays made = stays;
    if (made == null) {
      made = Stays.of(store, compiled);
      stays = made;
    }
    return made;
  }

  /** Where members lie. */
  Points points() {
    Points made = points;
    if (made == null) {
      made = Points.of(store);
      points = made;
    }
    return made;
  }

  private static <K> void addTo(Map<K, Bits.Builder> map, @Nullable K key, int ordinal) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new Bits.Builder()).add(ordinal);
    }
  }

  private static <K> Map<K, Filter> filters(Map<K, Bits.Builder> sets, String words) {
    Map<K, Filter> filters = new HashMap<>();
    sets.forEach((key, bits) -> filters.put(key, new Filter(bits.build(), words, key)));
    return filters;
  }
}
