package io.github.gnlc.query;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.geo.GreatCircle;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some of the members: {@code Gnlc.members().inCountry("CN").awardedIn(2024)} is Wuhan alone.
 *
 * <p>In order by country code, then name (in the order of its UTF-16 code units), then id. Filters
 * by country, region, cohort, year, status, kind of place and award look up an index; those by days
 * and place look at every member's date or point.
 *
 * <p>Filters by date count the members <em>known</em> to have joined in the time asked for; with
 * {@link Certainty#POSSIBLE} also those that may have. A member of whom only {@code 2016} is known
 * joined in 2016, and may have joined before 1 June 2016.
 */
public final class Members extends Selection<Member, Members> {
  private static final long serialVersionUID = 1;

  private final transient MemberIndex index;

  /**
   * Whether these are all members of today or of any status, of whom filters keep what they find.
   */
  private final transient boolean everybody;

  private final transient boolean today;

  /** All members of today or of any status. */
  Members(
      Universe<Member> universe, MemberIndex index, Bits bits, Question question, boolean today) {
    super(universe, bits, question);
    this.index = index;
    this.everybody = true;
    this.today = today;
  }

  /** Some of them. */
  private Members(Members before, Bits bits, Question question) {
    super(before.universe(), bits, question);
    this.index = before.index;
    this.everybody = false;
    this.today = before.today;
  }

  private Members(
      Members before, Found<Member> found, @Nullable Filter first, @Nullable Filter second) {
    super(before.universe(), found, first, second);
    this.index = before.index;
    this.everybody = false;
    this.today = before.today;
  }

  @Override
  Members select(Bits bits, Question question) {
    return new Members(this, bits, question);
  }

  /**
   * All that differs is decided before the one object is made, so that the compiler can do without
   * it where nobody keeps it.
   */
  private Members narrow(Filter filter) {
    Found<Member> found = everybody ? filter.among(found(), today) : foundBefore();
    Filter first = everybody ? null : firstWith(filter);
    Filter second = everybody ? null : secondWith(filter);
    return new Members(this, found, first, second);
  }

  private Members narrow(Bits bits, String words, Object argument) {
    return narrow(new Filter(bits, words, argument));
  }

  /**
   * Returns the member with this id.
   *
   * @param id such as {@code "cn-guangzhou"}
   * @throws UnknownKeyException if the selection has none; it names the nearest ids, or says that
   *     the dataset has it outside this selection
   */
  @Override
  public Member get(String id) {
    return super.get(id);
  }

  /**
   * Returns those in a country.
   *
   * @param code its ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}
   * @throws UnknownKeyException if there is no such country; a country without members is no error
   */
  public Members inCountry(String code) {
    int country =
        index.countryOrdinal(Arguments.require(code, "country", "an ISO 3166-1 code such as CN"));
    if (country < 0) {
      throw universe().catalogue().unknownCountry(code);
    }
    return narrow(index.inCountry(country));
  }

  /** Returns those in a country. */
  public Members inCountry(Country country) {
    return inCountry(Arguments.require(country, "country", "a country").alpha2());
  }

  /** Returns those in a UNESCO region. */
  public Members inRegion(Region region) {
    return narrow(index.inRegion(Arguments.require(region, "region", "one of UNESCO's regions")));
  }

  /**
   * Returns those of a cohort.
   *
   * @param id such as {@code "gnlc-2022"}
   * @throws UnknownKeyException if there is no such cohort
   */
  public Members inCohort(String id) {
    Filter found = index.inCohort(Arguments.require(id, "cohort", "an id such as gnlc-2022"));
    if (found == null) {
      universe().catalogue().requireCohort(id);
      return narrow(Bits.NONE, "in cohort", id);
    }
    return narrow(found);
  }

  /** Returns those with one of these statuses. */
  public Members withStatus(MemberStatus status) {
    return narrow(index.withStatus(Arguments.require(status, "status", "a member status")));
  }

  /** Returns those with a place of this kind; a member without a place has none. */
  public Members withPlace(PlaceKind kind) {
    return narrow(index.withPlace(Arguments.require(kind, "kind", "a kind of place")));
  }

  /** Returns those known to have joined in a year. */
  public Members joinedIn(int year) {
    Filter found = index.joinedIn(requireYear(year));
    return found == null ? narrow(Bits.NONE, "joined in", year) : narrow(found);
  }

  /** Returns those who joined in a year, with the certainty asked for. */
  public Members joinedIn(int year, Certainty certainty) {
    if (certainty == Certainty.KNOWN) {
      return joinedIn(year);
    }
    String asked = words("joined in", "possibly joined in", certainty);
    LocalDate first = LocalDate.of(requireYear(year), 1, 1);
    return narrow(
        stays().joinedWithin(first, first.plusYears(1).minusDays(1), certainty), asked, year);
  }

  /** Returns those known to have joined before a day. */
  public Members joinedBefore(LocalDate day) {
    return joinedBefore(day, Certainty.KNOWN);
  }

  /** Returns those who joined before a day, with the certainty asked for. */
  public Members joinedBefore(LocalDate day, Certainty certainty) {
    String asked = words("joined before", "possibly joined before", certainty);
    Bits before = requireDay("day", day).equals(LocalDate.MIN)
        ? Bits.NONE
        : stays().joinedWithin(LocalDate.MIN, day.minusDays(1), certainty);
    return narrow(before, asked, day);
  }

  /** Returns those known to have joined after a day. */
  public Members joinedAfter(LocalDate day) {
    return joinedAfter(day, Certainty.KNOWN);
  }

  /** Returns those who joined after a day, with the certainty asked for. */
  public Members joinedAfter(LocalDate day, Certainty certainty) {
    String asked = words("joined after", "possibly joined after", certainty);
    Bits after = requireDay("day", day).equals(LocalDate.MAX)
        ? Bits.NONE
        : stays().joinedWithin(day.plusDays(1), LocalDate.MAX, certainty);
    return narrow(after, asked, day);
  }

  /**
   * Returns those known to have joined within days, both included; nobody if the last is before the
   * first.
   */
  public Members joinedBetween(LocalDate first, LocalDate last) {
    return joinedBetween(first, last, Certainty.KNOWN);
  }

  /**
   * Returns those who joined within days, both included, with the certainty asked for; nobody if
   * the last is before the first.
   */
  public Members joinedBetween(LocalDate first, LocalDate last, Certainty certainty) {
    Days days = new Days(requireDay("first", first), requireDay("last", last));
    Bits within = last.isBefore(first) ? Bits.NONE : stays().joinedWithin(first, last, certainty);
    return narrow(within, words("joined between", "possibly joined between", certainty), days);
  }

  /**
   * Returns those known to have been in the network on a day: joined by then, and not left by then.
   */
  public Members presentOn(LocalDate day) {
    return presentOn(day, Certainty.KNOWN);
  }

  /**
   * Returns those who were in the network on a day, with the certainty asked for: joined by then,
   * and not left by then. On a day before the network opened nobody was, nor may have been. It asks
   * for dates alone: of {@code allMembers()} also those unconfirmed are told.
   */
  public Members presentOn(LocalDate day, Certainty certainty) {
    String asked = words("present on", "possibly present on", certainty);
    requireDay("day", day);
    Optional<LocalDate> opened = universe().catalogue().dataset().opened().earliest();
    boolean tooEarly = opened.isPresent() && day.isBefore(opened.get());
    Bits present = tooEarly ? Bits.NONE : stays().presentOn(day, certainty);
    return narrow(present, asked, day);
  }

  /** Returns those with at least one UNESCO Learning City Award. */
  public Members awarded() {
    return narrow(index.awarded());
  }

  /**
   * Returns those with the UNESCO Learning City Award of a round.
   *
   * @param year the year of the round: {@code 2024}
   * @throws UnknownKeyException if there was no round of that year
   */
  public Members awardedIn(int year) {
    Filter found = index.awardedIn(year);
    if (found == null) {
      universe().catalogue().requireAwardRound(year);
      return narrow(Bits.NONE, "awarded in", year);
    }
    return narrow(found);
  }

  /**
   * Returns those whose place lies within a distance of a point, the distance included; see
   * {@link GreatCircle}. A member without a place is never near; one whose place is its main town
   * or the city around it counts by that.
   *
   * @throws InvalidValueException if the distance is negative or not a number
   */
  public Members near(Coordinate point, double kilometres) {
    Arguments.require(point, "point", "a coordinate");
    if (!(kilometres >= 0)) {
      throw Refusals.invalid(
          "Members.near", "kilometres " + kilometres + " is not a distance; expected 0 or more");
    }
    return narrow(
        index.points().near(point, kilometres), "where within", new Circle(point, kilometres));
  }

  /**
   * Returns those whose place lies in a box or on its edge. A member without a place lies in none.
   */
  public Members within(BoundingBox box) {
    Arguments.require(box, "box", "a bounding box");
    return narrow(index.points().within(box), "where within", box);
  }

  /** Returns the members by country, countries in the order of their codes. */
  public ImmutableMap<Country, Members> byCountry() {
    ImmutableMap.Builder<Country, Members> groups = ImmutableMap.builder();
    for (int i = next(0); i >= 0; ) {
      int country = index.countryOf(i);
      Filter filter = index.inGroup(country);
      groups.put(index.country(country), narrow(filter));
      i = next(filter.bits().length());
    }
    return groups.buildOrThrow();
  }

  /** Returns the members by region, regions in UNESCO's order; a region without any is left out. */
  public ImmutableMap<Region, Members> byRegion() {
    ImmutableMap.Builder<Region, Members> groups = ImmutableMap.builder();
    for (Region region : Region.values()) {
      Members group = inRegion(region);
      if (!group.isEmpty()) {
        groups.put(region, group);
      }
    }
    return groups.buildOrThrow();
  }

  /**
   * Returns the members by the id of their cohort, cohorts in the order of their ids; members
   * outside a cohort are left out.
   */
  public ImmutableMap<String, Members> byCohort() {
    ImmutableMap.Builder<String, Members> groups = ImmutableMap.builder();
    for (String id : universe().catalogue().cohortIds()) {
      Members group = inCohort(id);
      if (!group.isEmpty()) {
        groups.put(id, group);
      }
    }
    return groups.buildOrThrow();
  }

  private Stays stays() {
    return index.stays(universe().catalogue().dataset().compiled());
  }

  private static String words(String known, String possible, Certainty certainty) {
    return Arguments.require(certainty, "certainty", "known or possible") == Certainty.KNOWN
        ? known
        : possible;
  }

  private static LocalDate requireDay(String name, LocalDate day) {
    return Arguments.require(day, name, "a date");
  }

  private static int requireYear(int year) {
    if (year < 1 || year > 9999) {
      throw Refusals.invalid("Members.joinedIn", "year " + year + " is not within 1 to 9999");
    }
    return year;
  }

  /** What a filter by two days asks for, to be read. */
  private record Days(LocalDate first, LocalDate last) {
    @Override
    public String toString() {
      return first + " and " + last;
    }
  }

  /** What a filter by distance asks for, to be read. */
  private record Circle(Coordinate point, double kilometres) {
    @Override
    public String toString() {
      return kilometres + " km of " + point;
    }
  }
}
