package io.github.gnlc.internal.query;

import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The members of each country, region, cohort, status, kind of place, year and award round. The
 * sets of an attribute are made when it is first asked for and kept.
 *
 * <p>Thread-safe: in a race a part is made twice, with the same content.
 */
public final class MemberIndex {
  /** What members are indexed by, with the words of a filter by it. */
  public enum Attribute {
    /** The alpha-2 code of the country. */
    COUNTRY("in country"),
    /** The {@link Region}. */
    REGION("in region"),
    /** The id of the cohort. */
    COHORT("in cohort"),
    /** The code of the {@link MemberStatus}. */
    STATUS("with status"),
    /** The code of the {@link PlaceKind}. */
    PLACE_KIND("with place"),
    /** The year in which a member is known to have joined. */
    JOINED_YEAR("joined in"),
    /** The year of an award round. */
    AWARD_YEAR("awarded in");

    private final String words;

    Attribute(String words) {
      this.words = words;
    }
  }

  private final Dataset dataset;
  private final Map<Attribute, Map<Object, MemberFilter>> filters = new ConcurrentHashMap<>();
  private volatile @Nullable MemberFilter awarded;
  private volatile @Nullable PlaceIndex places;

  MemberIndex(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The members with a value of an attribute; null if none has it. */
  public @Nullable MemberFilter find(Attribute attribute, Object value) {
    return by(attribute).get(value);
  }

  /** The members with a value that the attribute can have; an empty filter if none has it. */
  public MemberFilter get(Attribute attribute, Object value) {
    MemberFilter known = find(attribute, value);
    if (known != null) {
      return known;
    }
    MemberFilter empty = new MemberFilter(RowSet.EMPTY, attribute.words, value);
    MemberFilter before = by(attribute).putIfAbsent(value, empty);
    return before == null ? empty : before;
  }

  /** The members with an award of any round. */
  public MemberFilter awarded() {
    MemberFilter made = awarded;
    if (made == null) {
      RowSet rows = RowSet.EMPTY;
      for (MemberFilter round : by(Attribute.AWARD_YEAR).values()) {
        rows = rows.or(round.rows());
      }
      made = new MemberFilter(rows, "awarded", null);
      awarded = made;
    }
    return made;
  }

  /** Where the members lie. */
  public PlaceIndex places() {
    PlaceIndex made = places;
    if (made == null) {
      made = new PlaceIndex(dataset.members());
      places = made;
    }
    return made;
  }

  private Map<Object, MemberFilter> by(Attribute attribute) {
    Map<Object, MemberFilter> made = filters.get(attribute);
    if (made == null) {
      made = index(attribute);
      filters.put(attribute, made);
    }
    return made;
  }

  private Map<Object, MemberFilter> index(Attribute attribute) {
    MemberStore store = dataset.members();
    Map<Object, BitSet> rows = new HashMap<>();
    for (int i = 0; i < store.size(); i++) {
      if (attribute == Attribute.AWARD_YEAR) {
        for (Integer year : store.awardYears(i)) {
          add(rows, year, i);
        }
      } else {
        add(rows, value(store, attribute, i), i);
      }
    }
    Map<Object, MemberFilter> made = new ConcurrentHashMap<>();
    for (Map.Entry<Object, BitSet> entry : rows.entrySet()) {
      Object value = entry.getKey();
      made.put(value, new MemberFilter(RowSet.of(entry.getValue()), attribute.words, value));
    }
    return made;
  }

  private static void add(Map<Object, BitSet> rows, @Nullable Object value, int row) {
    if (value != null) {
      BitSet known = rows.get(value);
      if (known == null) {
        known = new BitSet();
        rows.put(value, known);
      }
      known.set(row);
    }
  }

  /** The one value that a member has of an attribute, or null. */
  private static @Nullable Object value(MemberStore store, Attribute attribute, int row) {
    return switch (attribute) {
      case COUNTRY -> store.countryCode(row);
      case REGION -> store
          .country(store.countryOrdinal(store.countryCode(row)))
          .region()
          .orElse(null);
      case COHORT -> store.cohortId(row);
      case STATUS -> store.statusCode(row);
      case PLACE_KIND -> store.placeKindCode(row);
      case JOINED_YEAR -> store.joined(row).year().orElse(null);
      case AWARD_YEAR -> null;
    };
  }
}
