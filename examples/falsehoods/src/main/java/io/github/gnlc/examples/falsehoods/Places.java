package io.github.gnlc.examples.falsehoods;

import io.github.gnlc.Gnlc;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Countries;
import io.github.gnlc.query.Members;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people wrongly assume of places and countries. */
final class Places {
  static final List<Falsehood> ALL = List.of(
      Places::memberIsCity,
      Places::memberHasPlace,
      Places::samePlaceSameMember,
      Places::memberIsLarge,
      Places::regionFollowsFromMap,
      Places::notAvailable,
      Places::codeOfKingdom,
      Places::withoutMembers);

  private Places() {}

  private static void memberIsCity(Page page, PrintStream out) {
    page.wrong("A member is a city.");
    int seats = Gnlc.members().withPlace(PlaceKind.SEAT).count();
    int parents = Gnlc.members().withPlace(PlaceKind.PARENT).count();
    page.but(
        seats > 0 && parents > 0,
        parents + " members are districts, placed at the city that they lie in, and " + seats
            + " are counties or districts, placed at their main town.");
    // shown from here
    Member member = Gnlc.members().get("ke-kilifi-county");
    out.println(member.name() + ": " + member.place().get().kind());
    out.println(Gnlc.members().inCountry("PE").withPlace(PlaceKind.PARENT).list());
    // to here
  }

  private static void memberHasPlace(Page page, PrintStream out) {
    page.wrong("Every member is on the map.");
    int without = Gnlc.members().where(member -> member.place().isEmpty()).count();
    page.but(without > 0, "Where " + without + " members are, the data do not say.");
    // shown from here
    out.println(Gnlc.members().where(member -> member.place().isEmpty()).list());
    // to here
  }

  private static void samePlaceSameMember(Page page, PrintStream out) {
    page.wrong("Members at the same coordinates are the same.");
    Map<Optional<Place>, Members> byPlace =
        Gnlc.members().withPlace(PlaceKind.PARENT).groupBy(Member::place);
    Members most =
        byPlace.values().stream().max(Comparator.comparing(Members::count)).orElseThrow();
    String city = most.first().flatMap(Member::place).orElseThrow().gazetteerName();
    page.but(
        most.count() > 1 && city.equals("Seoul"),
        most.count() + " districts of " + city + " are members, each placed at that city.");
    // shown from here
    Place place = Gnlc.members().get("kr-gangnam-gu").place().get();
    out.println(place.kind() + " " + place.gazetteerName());
    out.println(Gnlc.members().near(place.coordinate(), 1).count());
    // to here
  }

  private static void memberIsLarge(Page page, PrintStream out) {
    page.wrong("A member is a large city.");
    Comparator<Member> byPopulation = Comparator.comparing(Places::population);
    List<Member> known = Gnlc.members().stream()
        .filter(member -> population(member) > 0)
        .sorted(byPopulation)
        .toList();
    page.but(
        known.get(0).id().equals("sx-philipsburg"),
        String.format(
            Locale.ENGLISH,
            "%s has %,d inhabitants. Of %d of the %d members the number is not known.",
            known.get(0).name(),
            population(known.get(0)),
            Gnlc.members().count() - known.size(),
            Gnlc.members().count()));
    // shown from here
    out.println(Gnlc.members().get("sx-philipsburg").place().get().population());
    out.println(Gnlc.members().get("au-canning").place().get().population());
    // to here
  }

  private static long population(Member member) {
    return member.place().map(place -> place.population().orElse(0)).orElse(0L);
  }

  private static void regionFollowsFromMap(Page page, PrintStream out) {
    page.wrong("The region of a country follows from the map.");
    Comparator<Member> byLongitude = Comparator.comparing(Places::longitude);
    Member east = Gnlc.members().inRegion(Region.EUROPE_NORTH_AMERICA).stream()
        .filter(member -> member.place().isPresent())
        .max(byLongitude)
        .orElseThrow();
    Member west = Gnlc.members().inRegion(Region.ASIA_PACIFIC).stream()
        .filter(member -> member.place().isPresent())
        .min(byLongitude)
        .orElseThrow();
    page.but(
        byLongitude.compare(east, west) > 0,
        "UNESCO's regions are its own: " + east.name() + ", of " + Region.EUROPE_NORTH_AMERICA
            + ", lies east of " + west.name() + ", of " + Region.ASIA_PACIFIC + ".");
    // shown from here
    out.println(Gnlc.countries().get("AZ").region().get());
    out.println(Gnlc.countries().get("TM").region().get());
    out.println(Gnlc.countries().get("MX").region().get());
    // to here
  }

  private static double longitude(Member member) {
    return member.place().orElseThrow().coordinate().longitude();
  }

  private static void notAvailable(Page page, PrintStream out) {
    page.wrong("NA in a column of countries means that there is none.");
    Members namibia = Gnlc.members().inCountry("NA");
    page.but(
        !namibia.isEmpty(),
        "It is the ISO code of " + Gnlc.countries().get("NA").name() + ", where "
            + namibia.stream().map(Member::name).collect(Collectors.joining(", "))
            + " is a member; alpha3 cannot be mistaken.");
    // shown from here
    out.println(Gnlc.members().inCountry("NA").list());
    out.println(Gnlc.countries().get("NA").alpha3());
    // to here
  }

  private static void codeOfKingdom(Page page, PrintStream out) {
    page.wrong("UK is the code of the United Kingdom.");
    Countries countries = Gnlc.countries();
    int british = Gnlc.members().inCountry("GB").count();
    page.but(
        countries.find("UK").isEmpty() && british > 0,
        "ISO 3166-1 has GB. An empty answer would hide the " + british
            + " members of the country, so the question is an error that names the code.");
    // shown from here
    try {
      out.println(Gnlc.members().inCountry("UK").count());
    } catch (UnknownKeyException e) {
      out.println(e.getMessage());
    }
    // to here
  }

  private static void withoutMembers(Page page, PrintStream out) {
    page.wrong("A country without members is a mistake.");
    List<Country> without = Gnlc.countries()
        .where(country -> Gnlc.members().inCountry(country).isEmpty())
        .list();
    page.but(
        without.contains(Gnlc.countries().get("VA")),
        without.size() + " of the " + Gnlc.countries().count()
            + " countries have no member. To ask for them is right; the answer is empty.");
    // shown from here
    out.println(Gnlc.members().inCountry("VA").count());
    out.println(Gnlc.countries().find("ZZ"));
    // to here
  }
}
