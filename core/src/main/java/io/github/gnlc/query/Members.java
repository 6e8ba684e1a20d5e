package io.github.gnlc.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.conclusion.Stay;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.MemberIndex;
import io.github.gnlc.internal.query.MemberIndex.Attribute;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A selection of members.
 *
 * <p>Obtained from {@code Gnlc.members()}, the members of today, or {@code Gnlc.allMembers()},
 * those of any status, and narrowed by filters:
 *
 * <pre>{@code
 * Gnlc.members().inCountry("CN").awardedIn(2024).ids();  // [cn-wuhan]
 * }</pre>
 *
 * <p>The members are in the order of country code, then name, then id. Names are in the order of
 * the root collation of Unicode (CLDR), the same on every JVM and in every language: spaces and
 * punctuation before digits, digits before letters, letters from a to z whatever their marks and
 * case, so Évry-Courcouronnes is beside Espoo where a list has both; then without marks before
 * with, and small before capital. Letters of other scripts follow, by code point.
 *
 * <p>Filters by date count the members <em>known</em> to have joined in the time asked for; with
 * {@link Certainty#POSSIBLE} also those that may have. A member of whom only {@code 2016} is known
 * joined in 2016, and may have joined before 1 June 2016.
 *
 * <p>Filters by country, region, cohort, year, status, kind of place and award intersect sets that
 * are made once. Those by days look at every selected member, those by place at every member
 * between two latitudes.
 *
 * <p>No method accepts or returns null. Immutable and thread-safe; not serializable: serialize the
 * {@link #list()}.
 */
public final class Members extends Selection<Member, Members> {
  /**
   * The members of each country, by alpha-2 code, and region asked for, if these are all members of
   * today or of any status; so the questions asked most find their list made.
   */
  private final @Nullable Map<Object, Members> known;

  private Members(Catalogue catalogue, RowSet selected, String description) {
    super(catalogue.members(), selected, SelectionText.of(description));
    known = new ConcurrentHashMap<>();
  }

  private Members(Members before, RowSet selected, SelectionText description) {
    super(before, selected, description);
    known = null;
  }

  /**
   * Selects the members of today.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @return the members whose status at that moment is member
   * @hidden
   */
  public static Members ofToday(Catalogue catalogue) {
    String status = MemberStatus.MEMBER.code();
    RowSet members = catalogue.memberIndex().get(Attribute.STATUS, status);
    String moment = catalogue.isOfToday() ? "of today" : catalogue.moment().toString();
    return new Members(catalogue, members, moment);
  }

  /**
   * Selects the members of any status.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @return the members, also those unconfirmed or withdrawn
   * @hidden
   */
  public static Members ofAnyStatus(Catalogue catalogue) {
    String any = "of any status";
    String words = catalogue.isOfToday() ? any : catalogue.moment() + ", " + any;
    return new Members(catalogue, RowSet.all(catalogue.members().size()), words);
  }

  @Override
  Members select(RowSet selected, SelectionText description) {
    return new Members(this, selected, description);
  }

  private Members narrow(Attribute attribute, Object value) {
    return narrow(index().get(attribute, value), attribute.words(), value);
  }

  private @Nullable Members known(Object key) {
    return known == null ? null : known.get(key);
  }

  private Members keep(Object key, Members found) {
    if (known != null) {
      known.put(key, found);
    }
    return found;
  }

  private MemberIndex index() {
    return catalogue().memberIndex();
  }

  /**
   * Returns the member with this id.
   *
   * @param id the id, such as {@code "cn-guangzhou"}, not null
   * @return the member, not null
   * @throws UnknownKeyException if the selection has no such member; the message names the nearest
   *     ids, or says that the dataset has the member but not this selection
   */
  @Override
  public Member get(String id) {
    return super.get(id);
  }

  /**
   * Returns the members in a country.
   *
   * @param code the ISO 3166-1 code of the country: {@code "CN"}, {@code "CHN"} or {@code "156"};
   *     not null
   * @return the members, none if the country has none
   * @throws UnknownKeyException if there is no such country; the message names the nearest codes
   */
  public Members inCountry(String code) {
    Members found = known(Arguments.require(code, "country", "an ISO 3166-1 code such as CN"));
    if (found != null) {
      return found;
    }
    String alpha2 = Countries.require(catalogue(), code).alpha2();
    return alpha2.equals(code) ? keep(code, narrow(Attribute.COUNTRY, code)) : inCountry(alpha2);
  }

  /**
   * Returns the members in a country.
   *
   * @param country the country, not null
   * @return the members, none if the country has none
   * @throws UnknownKeyException if the dataset has no country with this alpha-2 code
   */
  public Members inCountry(Country country) {
    return inCountry(Arguments.require(country, "country", "a country").alpha2());
  }

  /**
   * Returns the members in a region of UNESCO, by the region of their country.
   *
   * @param region the region, not null
   * @return the members in that region
   */
  public Members inRegion(Region region) {
    Members found = known(Arguments.require(region, "region", "one of UNESCO's regions"));
    return found != null ? found : keep(region, narrow(Attribute.REGION, region));
  }

  /**
   * Returns the members of a cohort.
   *
   * @param id the id of the cohort, such as {@code "gnlc-2022"}, not null
   * @return the members of that cohort
   * @throws UnknownKeyException if the dataset has no such cohort; the message names those it has
   */
  public Members inCohort(String id) {
    Cohorts.requireCohort(catalogue(), Arguments.require(id, "cohort", "an id such as gnlc-2022"));
    return narrow(Attribute.COHORT, id);
  }

  /**
   * Returns the members with a status. {@code Gnlc.members()} are those with status member; ask
   * {@code Gnlc.allMembers()} for the others:
   *
   * <pre>{@code
   * Gnlc.allMembers().withStatus(MemberStatus.WITHDRAWN).count();
   * }</pre>
   *
   * @param status the status, not null
   * @return the members with that status
   */
  public Members withStatus(MemberStatus status) {
    return narrow(
        Attribute.STATUS, Arguments.require(status, "status", "a member status").code());
  }

  /**
   * Returns the members whose place is of a kind: of itself, of its main town, or of what it is
   * part of.
   *
   * @param kind the kind of place, not null
   * @return the members with a place of that kind; a member without a place has none
   */
  public Members withPlace(PlaceKind kind) {
    return narrow(
        Attribute.PLACE_KIND, Arguments.require(kind, "kind", "a kind of place").code());
  }

  /**
   * Returns the members known to have joined in a year.
   *
   * @param year the year, from 1 to 9999
   * @return the members that joined in that year, also where nothing but the year is known
   * @throws InvalidValueException if the year is not within 1 to 9999
   */
  public Members joinedIn(int year) {
    return narrow(Attribute.JOINED_YEAR, requireYear(year));
  }

  /**
   * Returns the members that joined in a year, with the certainty asked for.
   *
   * @param year the year, from 1 to 9999
   * @param certainty whether members that only may have joined then count, not null
   * @return the members that joined, or may have joined, in that year
   * @throws InvalidValueException if the year is not within 1 to 9999
   */
  public Members joinedIn(int year, Certainty certainty) {
    if (certainty == Certainty.KNOWN) {
      return joinedIn(year);
    }
    LocalDate first = LocalDate.of(requireYear(year), 1, 1);
    LocalDate last = first.plusYears(1).minusDays(1);
    return joined(date -> date.within(first, last), "joined in", year, certainty);
  }

  /**
   * Returns the members known to have joined before a day.
   *
   * @param day the day, not included and not null
   * @return the members whose date of joining, however partial, is before that day
   */
  public Members joinedBefore(LocalDate day) {
    return joinedBefore(day, Certainty.KNOWN);
  }

  /**
   * Returns the members that joined before a day, with the certainty asked for.
   *
   * @param day the day, not included and not null
   * @param certainty whether members that only may have joined then count, not null
   * @return the members that joined, or may have joined, before that day
   */
  public Members joinedBefore(LocalDate day, Certainty certainty) {
    requireDay("day", day);
    return joined(date -> date.before(day), "joined before", day, certainty);
  }

  /**
   * Returns the members known to have joined after a day.
   *
   * @param day the day, not included and not null
   * @return the members whose date of joining, however partial, is after that day
   */
  public Members joinedAfter(LocalDate day) {
    return joinedAfter(day, Certainty.KNOWN);
  }

  /**
   * Returns the members that joined after a day, with the certainty asked for.
   *
   * @param day the day, not included and not null
   * @param certainty whether members that only may have joined then count, not null
   * @return the members that joined, or may have joined, after that day
   */
  public Members joinedAfter(LocalDate day, Certainty certainty) {
    boolean isLast = requireDay("day", day).equals(LocalDate.MAX);
    return joined(date -> isLast ? Ternary.NO : date.after(day), "joined after", day, certainty);
  }

  /**
   * Returns the members known to have joined within a period.
   *
   * @param first the first day, included and not null
   * @param last the last day, included and not null
   * @return the members that joined within these days; none if the last is before the first
   */
  public Members joinedBetween(LocalDate first, LocalDate last) {
    return joinedBetween(first, last, Certainty.KNOWN);
  }

  /**
   * Returns the members that joined within a period, with the certainty asked for.
   *
   * @param first the first day, included and not null
   * @param last the last day, included and not null
   * @param certainty whether members that only may have joined then count, not null
   * @return the members that joined, or may have joined, within these days; none if the last is
   *     before the first
   */
  public Members joinedBetween(LocalDate first, LocalDate last, Certainty certainty) {
    requireDay("first", first);
    requireDay("last", last);
    return joined(
        date -> date.within(first, last), "joined between", first + " and " + last, certainty);
  }

  private Members joined(
      Function<EdtfDate, Ternary> when, String words, Object argument, Certainty certainty) {
    String asked = words(words, certainty);
    return narrow(member -> when.apply(member.joined()).counts(certainty), asked, argument);
  }

  /**
   * Returns the members known to have been in the network on a day: those that had joined by then
   * and had not left.
   *
   * @param day the day, not null
   * @return the members present on that day, none before the network opened
   */
  public Members presentOn(LocalDate day) {
    return presentOn(day, Certainty.KNOWN);
  }

  /**
   * Returns the members that were in the network on a day, with the certainty asked for: those that
   * had joined by then and had not left. A member of whom nothing tells when it joined is known to
   * be in from the day on which the data were compiled. It looks at dates alone, so that of
   * {@code Gnlc.allMembers()} unconfirmed members count too.
   *
   * @param day the day, not null
   * @param certainty whether members that only may have been present count, not null
   * @return the members that were, or may have been, present on that day; none before the network
   *     opened
   */
  public Members presentOn(LocalDate day, Certainty certainty) {
    requireDay("day", day);
    String asked = words("present on", certainty);
    EdtfDate opened = catalogue().dataset().opened();
    LocalDate compiled = catalogue().dataset().compiled();
    return narrow(
        member -> Stay.of(member, opened, compiled).on(day).counts(certainty), asked, day);
  }

  /**
   * Returns the members with at least one UNESCO Learning City Award.
   *
   * @return the members with an award of any round
   */
  public Members awarded() {
    return narrow(index().any(Attribute.AWARD_YEAR), "awarded", null);
  }

  /**
   * Returns the members with the UNESCO Learning City Award of a round.
   *
   * @param year the year of the round, such as {@code 2024}
   * @return the members awarded in that round
   * @throws UnknownKeyException if the dataset has no round of that year; the message names those
   *     it has
   */
  public Members awardedIn(int year) {
    RowSet rows = index().get(Attribute.AWARD_YEAR, year);
    if (rows.count() == 0) {
      AwardRounds.requireRound(catalogue(), year);
    }
    return narrow(rows, Attribute.AWARD_YEAR.words(), year);
  }

  /**
   * Returns the members whose place lies within a distance of a point, by
   * {@link Coordinate#kilometresTo}. A member whose place is its main town or the city around it
   * counts by that; a member without a place is never near.
   *
   * @param point the point, not null
   * @param kilometres the greatest distance, included
   * @return the members within that distance
   * @throws InvalidValueException if the distance is negative or not a number
   */
  public Members near(Coordinate point, double kilometres) {
    Arguments.require(point, "point", "a coordinate");
    if (!(kilometres >= 0)) {
      throw InvalidValueException.of(
          "Members.near", "kilometres " + kilometres + " is not a distance; expected 0 or more");
    }
    return narrow(
        index().places().near(point, kilometres), "where within", kilometres + " km of " + point);
  }

  /**
   * Returns the members whose place lies in a box or on its edge. A member without a place lies in
   * no box.
   *
   * @param box the box, not null
   * @return the members in that box
   */
  public Members within(BoundingBox box) {
    Arguments.require(box, "box", "a bounding box");
    return narrow(index().places().within(box), "where within", box);
  }

  /**
   * Returns the members by country.
   *
   * @return the members of each country that has any, in the order of the countries' alpha-2 codes
   */
  public ImmutableMap<Country, Members> byCountry() {
    ImmutableMap.Builder<Country, Members> groups = ImmutableMap.builder();
    // members of one country stand together
    for (int row = selected().next(0); row >= 0; ) {
      Country country = catalogue().members().get(row).country();
      groups.put(country, inCountry(country));
      row = selected().next(index().get(Attribute.COUNTRY, country.alpha2()).length());
    }
    return groups.buildOrThrow();
  }

  /**
   * Returns the members by region.
   *
   * @return the members of each region that has any, in UNESCO's order of the regions
   */
  public ImmutableMap<Region, Members> byRegion() {
    return by(ImmutableList.copyOf(Region.values()), this::inRegion);
  }

  /**
   * Returns the members by the id of their cohort. Members outside a cohort are left out.
   *
   * @return the members of each cohort that has any, in the order of the cohorts' ids
   */
  public ImmutableMap<String, Members> byCohort() {
    return by(catalogue().dataset().cohortIds(), this::inCohort);
  }

  private static <K> ImmutableMap<K, Members> by(
      ImmutableList<K> keys, Function<K, Members> filter) {
    ImmutableMap.Builder<K, Members> groups = ImmutableMap.builder();
    for (K key : keys) {
      Members group = filter.apply(key);
      if (!group.isEmpty()) {
        groups.put(key, group);
      }
    }
    return groups.buildOrThrow();
  }

  private static String words(String known, Certainty certainty) {
    return Arguments.require(certainty, "certainty", "known or possible") == Certainty.KNOWN
        ? known
        : "possibly " + known;
  }

  private static LocalDate requireDay(String name, LocalDate day) {
    return Arguments.require(day, name, "a date");
  }

  private static int requireYear(int year) {
    if (year < 1 || year > 9999) {
      throw InvalidValueException.of(
          "Members.joinedIn", "year " + year + " is not within 1 to 9999");
    }
    return year;
  }
}
