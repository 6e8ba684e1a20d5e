package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.time.DirectoryView;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of any status, numbered from 0 in the order of every answer: by country code, then
 * name (in the order of its UTF-16 code units), then id. A member is made when first asked for;
 * what filters need can be asked without making it.
 *
 * <p>Immutable as seen from outside, and thread-safe: in a race a value may be made twice, with the
 * same content.
 */
public final class MemberStore {
  private final Table directory;
  private final Table countryTable;

  /** What this is a view of, by some of its rows; null if it is no view. */
  private final @Nullable DirectoryView view;

  private final @Nullable MemberStore viewed;
  private final int idColumn;
  private final int countryColumn;
  private final int statusColumn;
  private final int alpha2Column;
  private final @Nullable Member[] members;
  private final @Nullable Country[] countries;
  private volatile @Nullable Map<String, Integer> ordinals;
  private @Nullable ImmutableList<Country> countryList;

  MemberStore(Table directory, Table countryTable) {
    this.directory = directory;
    this.countryTable = countryTable;
    view = null;
    viewed = null;
    idColumn = directory.indexOf("member_id");
    countryColumn = directory.indexOf("country");
    statusColumn = directory.indexOf("status");
    alpha2Column = countryTable.indexOf("alpha2");
    members = new Member[directory.rowCount()];
    countries = new Country[countryTable.rowCount()];
  }

  /** Makes the store of a view; members and countries that are the same are not made again. */
  MemberStore(DirectoryView view, MemberStore viewed) {
    this.directory = view.asTable();
    this.countryTable = viewed.countryTable;
    this.view = view;
    this.viewed = viewed;
    idColumn = viewed.idColumn;
    countryColumn = viewed.countryColumn;
    statusColumn = viewed.statusColumn;
    alpha2Column = viewed.alpha2Column;
    members = new Member[view.rowCount()];
    countries = viewed.countries;
  }

  /** Returns how many members there are. */
  public int size() {
    return members.length;
  }

  /** Returns a member by its number. */
  public Member get(int ordinal) {
    Member member = members[ordinal];
    if (member == null) {
      member = view != null && viewed != null && view.isSameMember(ordinal)
          ? viewed.get(view.directoryRow(ordinal))
          : MemberRecords.member(
              directory.row(ordinal), country(countryOrdinal(countryCode(ordinal))));
      members[ordinal] = member;
    }
    return member;
  }

  /** Returns the id of a member. */
  public String id(int ordinal) {
    return required(directory, ordinal, idColumn);
  }

  /** Returns the number of the member with this id, or -1. */
  public int ordinalOf(String id) {
    if (view != null && viewed != null) {
      int ordinal = viewed.ordinalOf(id);
      return ordinal < 0 ? -1 : Math.max(-1, view.rowOf(ordinal));
    }
    Map<String, Integer> known = ordinals;
    if (known == null) {
      known = new HashMap<>(size() * 2);
      for (int i = 0; i < size(); i++) {
        known.put(id(i), i);
      }
      ordinals = known;
    }
    Integer ordinal = known.get(id);
    return ordinal == null ? -1 : ordinal;
  }

  /** Returns the alpha-2 code of a member's country. */
  public String countryCode(int ordinal) {
    return required(directory, ordinal, countryColumn);
  }

  /** Returns the code of a member's status. */
  public String statusCode(int ordinal) {
    return required(directory, ordinal, statusColumn);
  }

  /** Returns the code of the kind of a member's place, or null. */
  public @Nullable String placeKindCode(int ordinal) {
    return directory.row(ordinal).cell("place_kind");
  }

  /** Returns the id of a member's cohort, or null. */
  public @Nullable String cohortId(int ordinal) {
    return directory.row(ordinal).cell("cohort_id");
  }

  /** Returns when a member joined. */
  public EdtfDate joined(int ordinal) {
    return directory.row(ordinal).date("joined");
  }

  /** Returns when a member left; unknown if it has not, or no source tells. */
  public EdtfDate left(int ordinal) {
    return directory.row(ordinal).date("left");
  }

  /**
   * Returns the years of the rounds in which a member was awarded, separated by spaces; empty if in
   * none.
   */
  public String awardYears(int ordinal) {
    String years = directory.row(ordinal).cell("awarded");
    return years == null ? "" : years;
  }

  /** Returns how many countries there are, with members or without. */
  public int countryCount() {
    return countries.length;
  }

  /**
   * Returns the alpha-2 code of a country by its number; countries are numbered from 0 by that
   * code.
   */
  public String alpha2(int country) {
    return required(countryTable, country, alpha2Column);
  }

  /** Returns a country by its number. */
  public Country country(int ordinal) {
    Country country = countries[ordinal];
    if (country == null) {
      country = MemberRecords.country(countryTable.row(ordinal));
      countries[ordinal] = country;
    }
    return country;
  }

  /** Returns the number of the country with this alpha-2 code, or -1; in logarithmic time. */
  public int countryOrdinal(String alpha2) {
    int low = 0;
    int high = countries.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = alpha2(middle).compareTo(alpha2);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** The text of a cell by numbers alone, which finds it faster than by the name of its column. */
  private static String required(Table table, int row, int column) {
    String text = table.cell(row, column);
    return text == null ? table.row(row).text(table.columnName(column)) : text;
  }

  ImmutableList<Country> countries() {
    ImmutableList<Country> all = countryList;
    if (all == null) {
      ImmutableList.Builder<Country> builder = ImmutableList.builder();
      for (int i = 0; i < countries.length; i++) {
        builder.add(country(i));
      }
      all = builder.build();
      countryList = all;
    }
    return all;
  }
}
