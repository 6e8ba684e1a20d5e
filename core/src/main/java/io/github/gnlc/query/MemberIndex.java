package io.github.gnlc.query;

import com.google.common.base.Splitter;
import io.github.gnlc.dataset.MemberStore;
import io.github.gnlc.dataset.Presence;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of each country, region, cohort, status, kind of place, year and award round, as
 * sets. Each part is made when first asked for and kept.
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

  private final @Nullable Made[] byCountry;
  private final @Nullable Made[] byStatus = new Made[MemberStatus.values().length];
  private final @Nullable Made[] byRegion = new Made[Region.values().length];
  private volatile @Nullable Map<String, long[]> byCohort;
  private volatile @Nullable Map<String, long[]> byPlaceKind;
  private volatile @Nullable Map<Integer, long[]> byAwardYear;
  private volatile @Nullable Map<Integer, long[]> byKnownYear;
  private volatile EdtfDate @Nullable [] joined;
  private volatile @Nullable Map<String, Integer> otherCodes;

  MemberIndex(MemberStore store) {
    this.store = store;
    byCountry = new Made[store.countryCount()];
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

  /** Members are in the order of their countries, so those of one country stand together. */
  long[] inCountry(int country) {
    Made made = byCountry[country];
    if (made == null) {
      long[] words = Bits.none(store.size());
      String code = store.alpha2(country);
      for (int i = firstOf(code); i < store.size() && store.countryCode(i).equals(code); i++) {
        Bits.add(words, i);
      }
      made = new Made(words);
      byCountry[country] = made;
    }
    return made.words;
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

  long[] withStatus(MemberStatus status) {
    Made made = byStatus[status.ordinal()];
    if (made == null) {
      long[] words = Bits.none(store.size());
      String code = status.code();
      for (int i = 0; i < store.size(); i++) {
        if (store.statusCode(i).equals(code)) {
          Bits.add(words, i);
        }
      }
      made = new Made(words);
      byStatus[status.ordinal()] = made;
    }
    return made.words;
  }

  long[] inRegion(Region region) {
    Made made = byRegion[region.ordinal()];
    if (made == null) {
      long[] words = Bits.none(store.size());
      for (int i = 0; i < store.countryCount(); i++) {
        if (store.country(i).region().orElse(null) == region) {
          words = Bits.or(words, inCountry(i));
        }
      }
      made = new Made(words);
      byRegion[region.ordinal()] = made;
    }
    return made.words;
  }

  long[] inCohort(String id) {
    Map<String, long[]> map = byCohort;
    if (map == null) {
      map = new HashMap<>();
      for (int i = 0; i < store.size(); i++) {
        addTo(map, store.cohortId(i), i);
      }
      byCohort = map;
    }
    return found(map, id);
  }

  long[] withPlace(PlaceKind kind) {
    Map<String, long[]> map = byPlaceKind;
    if (map == null) {
      map = new HashMap<>();
      for (int i = 0; i < store.size(); i++) {
        addTo(map, store.placeKindCode(i), i);
      }
      byPlaceKind = map;
    }
    return found(map, kind.code());
  }

  /** Those awarded in the round of a year; year 0 stands for any. */
  long[] awardedIn(int year) {
    Map<Integer, long[]> map = byAwardYear;
    if (map == null) {
      map = new HashMap<>();
      for (int i = 0; i < store.size(); i++) {
        for (String text : Splitter.on(' ').omitEmptyStrings().split(store.awardYears(i))) {
          addTo(map, Integer.valueOf(text), i);
          addTo(map, 0, i);
        }
      }
      byAwardYear = map;
    }
    return found(map, year);
  }

  long[] joinedIn(int year) {
    Map<Integer, long[]> map = byKnownYear;
    if (map == null) {
      map = new HashMap<>();
      EdtfDate[] dates = joined();
      for (int i = 0; i < dates.length; i++) {
        addTo(map, dates[i].year().orElse(null), i);
      }
      byKnownYear = map;
    }
    return found(map, year);
  }

  /** Those who joined within days, both included. */
  long[] joinedWithin(LocalDate first, LocalDate last, Certainty certainty) {
    long[] words = Bits.none(store.size());
    EdtfDate[] dates = joined();
    for (int i = 0; i < dates.length; i++) {
      if (dates[i].within(first, last).counts(certainty)) {
        Bits.add(words, i);
      }
    }
    return words;
  }

  /** Those who had joined by a day and had not left by then. */
  long[] presentOn(LocalDate day, Certainty certainty, LocalDate compiled) {
    long[] words = Bits.none(store.size());
    EdtfDate[] dates = joined();
    String withdrawn = MemberStatus.WITHDRAWN.code();
    for (int i = 0; i < dates.length; i++) {
      Ternary present = Presence.joined(dates[i], day, compiled);
      if (store.statusCode(i).equals(withdrawn)) {
        present = present.and(store.left(i).after(day));
      }
      if (present.counts(certainty)) {
        Bits.add(words, i);
      }
    }
    return words;
  }

  private EdtfDate[] joined() {
    EdtfDate[] dates = joined;
    if (dates == null) {
      dates = new EdtfDate[store.size()];
      for (int i = 0; i < dates.length; i++) {
        dates[i] = store.joined(i);
      }
      joined = dates;
    }
    return dates;
  }

  private <K> void addTo(Map<K, long[]> map, @Nullable K key, int ordinal) {
    if (key != null) {
      Bits.add(map.computeIfAbsent(key, k -> Bits.none(store.size())), ordinal);
    }
  }

  private <K> long[] found(Map<K, long[]> map, K key) {
    long[] words = map.get(key);
    return words == null ? Bits.none(store.size()) : words;
  }

  /** A set that is not changed any more; as its field is final, every thread finds it whole. */
  private static final class Made {
    private final long[] words;

    Made(long[] words) {
      this.words = words;
    }
  }
}
