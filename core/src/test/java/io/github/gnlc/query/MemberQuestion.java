package io.github.gnlc.query;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.text.NameOrder;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Random questions about members, each put to the library and to every single member. */
final class MemberQuestion {
  private static final List<Double> DISTANCES =
      List.of(0.0, 300.0, 5000.0, 12000.0, Double.POSITIVE_INFINITY);

  private final Dataset dataset;
  private final Members selected;
  private final Predicate<Member> scanned;

  private MemberQuestion(Dataset dataset, Members selected, Predicate<Member> scanned) {
    this.dataset = dataset;
    this.selected = selected;
    this.scanned = scanned;
  }

  Dataset dataset() {
    return dataset;
  }

  /** The answer of the library. */
  Members selected() {
    return selected;
  }

  /** The answer of a scan of all members, in the order that is promised. */
  List<Member> scan() {
    return everyone(dataset).stream().filter(scanned).toList();
  }

  boolean holds(Member member) {
    return scanned.test(member);
  }

  /** All members of any status, in the order that is promised. */
  static List<Member> everyone(Dataset dataset) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < dataset.members().size(); i++) {
      members.add(dataset.members().get(i));
    }
    members.sort(Comparator.comparing((Member member) -> member.country().alpha2())
        .thenComparing(Member::name, NameOrder::compare)
        .thenComparing(Member::id));
    return members;
  }

  @Override
  public String toString() {
    String members = everyone(dataset).stream()
        .map(member -> member.id() + " " + member.country().alpha2() + " "
            + member.status().code() + " " + member.joined())
        .collect(Collectors.joining(", "));
    return selected + " of " + members;
  }

  static MemberQuestion begin(Network network, boolean today) {
    return today
        ? new MemberQuestion(
            network.data(), network.members(), member -> member.status() == MemberStatus.MEMBER)
        : new MemberQuestion(network.data(), network.allMembers(), member -> true);
  }

  MemberQuestion narrowed(List<Filter> filters) {
    MemberQuestion narrowed = this;
    for (Filter filter : filters) {
      narrowed = new MemberQuestion(
          dataset, filter.asked.apply(narrowed.selected), narrowed.scanned.and(filter.scanned));
    }
    return narrowed;
  }

  private MemberQuestion union(MemberQuestion other) {
    return new MemberQuestion(dataset, selected.union(other.selected), scanned.or(other.scanned));
  }

  private MemberQuestion intersection(MemberQuestion other) {
    return new MemberQuestion(
        dataset, selected.intersection(other.selected), scanned.and(other.scanned));
  }

  private MemberQuestion difference(MemberQuestion other) {
    return new MemberQuestion(
        dataset, selected.difference(other.selected), scanned.and(other.scanned.negate()));
  }

  /** One filter as the library has it, and what it says of one member. */
  static final class Filter {
    private final String words;
    private final UnaryOperator<Members> asked;
    private final Predicate<Member> scanned;

    private Filter(String words, UnaryOperator<Members> asked, Predicate<Member> scanned) {
      this.words = words;
      this.asked = asked;
      this.scanned = scanned;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Questions made of filters and of unions, intersections and differences. */
  static Arbitrary<MemberQuestion> questions() {
    return Combinators.combine(ArbitraryDatasets.datasets(), numbers())
        .as((dataset, numbers) -> new Maker(Network.ofDataset(dataset), numbers).question(2));
  }

  /** Numbers that decide what is asked; where they end, the simplest is. */
  static Arbitrary<List<Integer>> numbers() {
    return Arbitraries.integers()
        .between(0, 9999)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .list()
        .ofMaxSize(60);
  }

  /** Turns numbers into questions that fit a dataset. */
  static final class Maker {
    private final Network network;
    private final Dataset dataset;
    private final Iterator<Integer> numbers;
    private final List<LocalDate> days;

    Maker(Network network, List<Integer> numbers) {
      this.network = network;
      this.numbers = numbers.iterator();
      dataset = network.data();
      days = daysThatMatter(dataset);
    }

    MemberQuestion question(int depth) {
      if (depth == 0 || next(3) == 0) {
        return begin(network, next(2) == 1).narrowed(filters(next(3)));
      }
      MemberQuestion first = question(depth - 1);
      MemberQuestion second = question(depth - 1);
      MemberQuestion combined = switch (next(4)) {
        case 0, 1 -> first.union(second);
        case 2 -> first.difference(second);
        default -> first.intersection(second);
      };
      return combined.narrowed(filters(next(2)));
    }

    List<Filter> filters(int count) {
      List<Filter> filters = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        filters.add(filter());
      }
      return filters;
    }

    /** A filter of any sort. */
    private Filter filter() {
      return switch (next(16)) {
        case 0 -> inCountry(pick(dataset.countries()), next(4));
        case 1 -> inRegion(pick(List.of(Region.values())));
        case 2 -> withStatus(pick(List.of(MemberStatus.values())));
        case 3 -> withPlace(pick(List.of(PlaceKind.values())));
        case 4 -> joinedIn(2012 + next(14));
        case 5 -> joinedIn(2012 + next(14), certainty());
        case 6 -> joinedBefore(pick(days), certainty());
        case 7 -> joinedAfter(pick(days), certainty());
        case 8 -> joinedBetween(pick(days), pick(days), certainty());
        case 9 -> presentOn(dataset, pick(days), certainty());
        case 10 -> awarded(dataset);
        case 11 -> near(pick(points()), pick(DISTANCES));
        case 12 -> within(box());
        case 13 -> dataset.cohortIds().isEmpty() ? where(2) : inCohort(pick(dataset.cohortIds()));
        case 14 -> awardedIn(dataset, pick(dataset.awardRounds()).year());
        default -> where(2 + next(3));
      };
    }

    private Certainty certainty() {
      return pick(List.of(Certainty.values()));
    }

    private List<Coordinate> points() {
      List<Coordinate> points = new ArrayList<>(List.of(Coordinate.of(48, 11)));
      for (Member member : everyone(dataset)) {
        member.place().map(Place::coordinate).ifPresent(points::add);
      }
      return points;
    }

    /** No edge is the 180th meridian, which goes by two numbers. */
    private BoundingBox box() {
      int a = next(181) - 90;
      int b = next(181) - 90;
      return BoundingBox.of(Math.min(a, b), next(359) - 179, Math.max(a, b), next(359) - 179);
    }

    private <V> V pick(List<V> among) {
      return among.get(next(among.size()));
    }

    private int next(int bound) {
      return numbers.hasNext() ? numbers.next() % bound : 0;
    }
  }

  private static Filter inCountry(Country country, int code) {
    String asked =
        List.of(country.alpha2(), country.alpha3(), country.numeric(), "").get(code);
    return new Filter(
        "in " + country,
        members -> asked.isEmpty() ? members.inCountry(country) : members.inCountry(asked),
        member -> member.country().name().equals(country.name()));
  }

  private static Filter inRegion(Region region) {
    return new Filter(
        "in " + region,
        members -> members.inRegion(region),
        member -> member.country().region().equals(Optional.of(region)));
  }

  private static Filter inCohort(String id) {
    return new Filter(
        "in " + id,
        members -> members.inCohort(id),
        member -> member.cohortId().equals(Optional.of(id)));
  }

  private static Filter withStatus(MemberStatus status) {
    return new Filter(
        "with " + status,
        members -> members.withStatus(status),
        member -> member.status() == status);
  }

  private static Filter withPlace(PlaceKind kind) {
    return new Filter(
        "with place " + kind,
        members -> members.withPlace(kind),
        member -> member.place().map(Place::kind).equals(Optional.of(kind)));
  }

  private static Filter joinedIn(int year) {
    return new Filter(
        "joined in " + year,
        members -> members.joinedIn(year),
        joined(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Certainty.KNOWN));
  }

  private static Filter joinedIn(int year, Certainty certainty) {
    return new Filter(
        "joined in " + year + " " + certainty,
        members -> members.joinedIn(year, certainty),
        joined(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), certainty));
  }

  private static Filter joinedBefore(LocalDate day, Certainty certainty) {
    return new Filter(
        "joined before " + day + " " + certainty,
        members -> certainty == Certainty.KNOWN
            ? members.joinedBefore(day)
            : members.joinedBefore(day, certainty),
        joined(LocalDate.MIN, day.minusDays(1), certainty));
  }

  private static Filter joinedAfter(LocalDate day, Certainty certainty) {
    return new Filter(
        "joined after " + day + " " + certainty,
        members -> certainty == Certainty.KNOWN
            ? members.joinedAfter(day)
            : members.joinedAfter(day, certainty),
        joined(day.plusDays(1), LocalDate.MAX, certainty));
  }

  private static Filter joinedBetween(LocalDate first, LocalDate last, Certainty certainty) {
    return new Filter(
        "joined from " + first + " to " + last + " " + certainty,
        members -> certainty == Certainty.KNOWN
            ? members.joinedBetween(first, last)
            : members.joinedBetween(first, last, certainty),
        joined(first, last, certainty));
  }

  /** The days at which an answer may change: those of the dates, and those next to them. */
  private static List<LocalDate> daysThatMatter(Dataset dataset) {
    Set<LocalDate> days = new TreeSet<>(around(dataset.info().compiled()));
    for (Member member : everyone(dataset)) {
      for (EdtfDate date : List.of(member.joined(), member.left(), dataset.opened())) {
        date.earliest().ifPresent(day -> days.addAll(around(day)));
        date.latest().ifPresent(day -> days.addAll(around(day)));
      }
    }
    return List.copyOf(days);
  }

  private static List<LocalDate> around(LocalDate day) {
    return List.of(day.minusDays(1), day, day.plusDays(1));
  }

  /** Looks at the days on which a member can have joined, from the first to the last of them. */
  private static Predicate<Member> joined(LocalDate first, LocalDate last, Certainty certainty) {
    return member -> {
      EdtfDate date = member.joined();
      LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
      LocalDate latest = date.latest().orElse(LocalDate.MAX);
      return certainty == Certainty.KNOWN
          ? !date.isUnknown() && !earliest.isBefore(first) && !latest.isAfter(last)
          : !first.isAfter(last) && !earliest.isAfter(last) && !latest.isBefore(first);
    };
  }

  private static Filter presentOn(Dataset dataset, LocalDate day, Certainty certainty) {
    return new Filter(
        "present on " + day + " " + certainty,
        members -> certainty == Certainty.KNOWN
            ? members.presentOn(day)
            : members.presentOn(day, certainty),
        present(dataset, day, certainty));
  }

  /** Looks at the best and at the worst that the dates allow. */
  private static Predicate<Member> present(Dataset dataset, LocalDate day, Certainty certainty) {
    LocalDate opened = dataset.opened().earliest().orElse(LocalDate.MIN);
    LocalDate compiled = dataset.info().compiled();
    boolean known = certainty == Certainty.KNOWN;
    return member -> {
      LocalDate joined = known
          ? member.joined().latest().orElse(compiled)
          : member.joined().earliest().orElse(LocalDate.MIN);
      LocalDate left = known
          ? member.left().earliest().orElse(LocalDate.MIN)
          : member.left().latest().orElse(LocalDate.MAX);
      boolean gone = member.status() == MemberStatus.WITHDRAWN && !left.isAfter(day);
      return !day.isBefore(opened) && !joined.isAfter(day) && !gone;
    };
  }

  private static Filter awarded(Dataset dataset) {
    Set<String> awardees =
        dataset.awards().stream().map(Award::memberId).collect(Collectors.toSet());
    return new Filter("awarded", Members::awarded, member -> awardees.contains(member.id()));
  }

  private static Filter awardedIn(Dataset dataset, int year) {
    Set<String> awardees = dataset.awards().stream()
        .filter(award -> award.year() == year)
        .map(Award::memberId)
        .collect(Collectors.toSet());
    return new Filter(
        "awarded in " + year,
        members -> members.awardedIn(year),
        member -> awardees.contains(member.id()));
  }

  private static Filter near(Coordinate point, double distance) {
    return new Filter(
        distance + " km around " + point,
        members -> members.near(point, distance),
        member -> member
            .place()
            .filter(place -> !(point.kilometresTo(place.coordinate()) > distance))
            .isPresent());
  }

  private static Filter within(BoundingBox box) {
    return new Filter(
        "within " + box,
        members -> members.within(box),
        member -> member
            .place()
            .map(Place::coordinate)
            .filter(point -> point.latitude() >= box.south() && point.latitude() <= box.north())
            .filter(point ->
                degreesEast(box.west(), point.longitude()) <= degreesEast(box.west(), box.east()))
            .isPresent());
  }

  /** How far one goes eastwards from one meridian to another. */
  private static double degreesEast(double from, double to) {
    return to >= from ? to - from : to - from + 360;
  }

  private static Filter where(int divisor) {
    Predicate<Member> condition = member -> member.name().length() % divisor == 0;
    return new Filter("where " + divisor, members -> members.where(condition), condition);
  }
}
