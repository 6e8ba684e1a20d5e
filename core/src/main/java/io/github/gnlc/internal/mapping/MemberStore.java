package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.text.NameOrder;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of any status with what is concluded of them, numbered from 0 in the order of every
 * answer: by country code, then name ({@link NameOrder}), then id.
 *
 * <p>Immutable as seen from outside, and thread-safe.
 */
public abstract class MemberStore {
  private final CountryStore countries;
  private volatile @Nullable Map<String, Integer> ordinals;

  protected MemberStore(CountryStore countries) {
    this.countries = countries;
  }

  public abstract int size();

  public abstract Member get(int ordinal);

  /** The years of the rounds in which a member was awarded, in order. */
  public abstract ImmutableList<Integer> awardYears(int ordinal);

  public abstract String id(int ordinal);

  public abstract String countryCode(int ordinal);

  public abstract String statusCode(int ordinal);

  /** The code of the kind of a member's place, or null. */
  public final @Nullable String placeKindCode(int ordinal) {
    return get(ordinal).place().map(place -> place.kind().code()).orElse(null);
  }

  /** The id of a member's cohort, or null. */
  public final @Nullable String cohortId(int ordinal) {
    return get(ordinal).cohortId().orElse(null);
  }

  public final EdtfDate joined(int ordinal) {
    return get(ordinal).joined();
  }

  /** When a member left; unknown if it has not, or no source tells. */
  public final EdtfDate left(int ordinal) {
    return get(ordinal).left();
  }

  /** The number of the member with this id, or -1. */
  public final int ordinalOf(String id) {
    Map<String, Integer> known = ordinals;
    if (known == null) {
      known = new HashMap<>(size() * 2);
      for (int i = 0; i < size(); i++) {
        known.put(id(i), i);
      }
      ordinals = known;
    }
    return known.getOrDefault(id, -1);
  }

  public final ImmutableList<Member> list() {
    ImmutableList.Builder<Member> list = ImmutableList.builderWithExpectedSize(size());
    for (int i = 0; i < size(); i++) {
      list.add(get(i));
    }
    return list.build();
  }

  public final CountryStore countries() {
    return countries;
  }

  /** How many countries there are, with members or without. */
  public final int countryCount() {
    return countries.size();
  }

  public final String alpha2(int country) {
    return countries.alpha2(country);
  }

  public final Country country(int ordinal) {
    return countries.get(ordinal);
  }

  public final int countryOrdinal(String alpha2) {
    return countries.ordinalOf(alpha2);
  }
}
