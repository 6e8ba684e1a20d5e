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

    /** The words of a filter, which the value follows. */
    public String words() {
      return words;
    }
  }

  private final Dataset dataset;
  private final Map<Attribute, Map<Object, RowSet>> rows = new ConcurrentHashMap<>();
  private volatile @Nullable PlaceIndex places;

  MemberIndex(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The members with a value of an attribute. */
  public RowSet get(Attribute attribute, Object value) {
    return by(attribute).getOrDefault(value, RowSet.EMPTY);
  }

  /** The members with any value of an attribute. */
  public RowSet any(Attribute attribute) {
    RowSet any = RowSet.EMPTY;
    for (RowSet some : by(attribute).values()) {
      any = any.or(some);
    }
    return any;
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

  private Map<Object, RowSet> by(Attribute attribute) {
    Map<Object, RowSet> made = rows.get(attribute);
    if (made == null) {
      made = index(attribute);
      rows.put(attribute, made);
    }
    return made;
  }

  private Map<Object, RowSet> index(Attribute attribute) {
    MemberStore store = dataset.members();
    Map<Object, BitSet> numbers = new HashMap<>();
    for (int i = 0; i < store.size(); i++) {
      if (attribute == Attribute.AWARD_YEAR) {
        for (Integer year : store.awardYears(i)) {
          add(numbers, year, i);
        }
      } else {
        add(numbers, value(store, attribute, i), i);
      }
    }
    Map<Object, RowSet> made = new HashMap<>();
    for (Map.Entry<Object, BitSet> entry : numbers.entrySet()) {
      made.put(entry.getKey(), RowSet.of(entry.getValue()));
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
      case REGION ->
        store.country(store.countryOrdinal(store.countryCode(row))).region().orElse(null);
      case COHORT -> store.cohortId(row);
      case STATUS -> store.statusCode(row);
      case PLACE_KIND -> store.placeKindCode(row);
      case JOINED_YEAR -> store.joined(row).year().orElse(null);
      case AWARD_YEAR -> null;
    };
  }
}
