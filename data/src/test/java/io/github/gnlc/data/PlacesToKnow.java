package io.github.gnlc.data;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.Resolution;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which places of the gazetteer the tables other_places and other_place_names must have: large
 * cities, and those that a resolver without these tables would take for a member, by the names that
 * mislead it.
 */
final class PlacesToKnow {
  private static final long LARGE = 200_000;

  /** A place of another country with so many inhabitants matters where the member's are unknown. */
  private static final long NOTABLE = 20_000;

  private static final int SHORT = 4;

  /** With these a text is not quite the recorded name. */
  private static final Set<NameStep> GUESSES = EnumSet.of(
      NameStep.SCRIPT,
      NameStep.ARTICLE,
      NameStep.ADMINISTRATION,
      NameStep.WORD_ORDER,
      NameStep.ONE_EDIT,
      NameStep.TWO_EDITS);

  private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(
      UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

  /** The place of a member that has no GeoNames id in the data, as it has the seat's: Sisian. */
  private static final Set<String> OF_MEMBERS = Set.of("174972");

  private final Network blind;
  private final Set<String> countries = new HashSet<>();
  private final Set<String> ofMembers = new HashSet<>(OF_MEMBERS);

  /** The main towns of members, by country and name. */
  private final Set<String> seats = new HashSet<>();

  private final Set<String> chinese = new HashSet<>();
  private final TreeMap<String, String> places = new TreeMap<>();
  private final TreeSet<String> names = new TreeSet<>();

  /** @param blind the network of the dataset without the two tables */
  PlacesToKnow(Network blind) {
    this.blind = blind;
    Gnlc.countries().forEach(country -> countries.add(country.alpha2()));
    Gnlc.members().forEach(member -> member.geonamesId().ifPresent(ofMembers::add));
    for (Member member : blind.members()) {
      member
          .place()
          .filter(place -> place.kind() == PlaceKind.SEAT)
          .ifPresent(seat -> seats.add(member.country().alpha2() + seat.gazetteerName()));
    }
    for (Member member : blind.members().inCountry("CN")) {
      blind.memberNames().ofMember(member.id()).forEach(name -> chinese.add(name.name()));
    }
  }

  void add(Gazetteer.Place place) {
    boolean isMember = ofMembers.contains(place.id())
        || seats.contains(place.country() + place.name())
        || (place.id().startsWith("CN") && place.names().stream().anyMatch(chinese::contains));
    if (isMember || !countries.contains(place.country())) {
      return;
    }
    Set<String> misleading = new TreeSet<>();
    for (String name : place.names()) {
      if (isOfOneScript(name) && misleads(name, place)) {
        misleading.add(name);
      }
    }
    if (place.population() >= LARGE || !misleading.isEmpty()) {
      places.put(
          place.id(),
          String.join(
              ",", place.id(), cell(place.name()), place.country(), "" + place.population()));
      misleading.remove(place.name());
      misleading.forEach(name -> names.add(place.id() + "," + cell(name)));
    }
  }

  /** Whether no word has letters of two scripts, as {@code Chүn'chon'} has: nobody types that. */
  static boolean isOfOneScript(String name) {
    return Stream.of(name.split("[\\s-]+"))
        .allMatch(word -> word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(PlacesToKnow::script)
                .filter(
                    script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .distinct()
                .count()
            < 2);
  }

  /** The script of a letter; those that Japanese and Korean mix with Han are one. */
  private static UnicodeScript script(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return EAST_ASIAN.contains(script) ? UnicodeScript.HAN : script;
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private boolean misleads(String name, Gazetteer.Place place) {
    NameQuery inCountry =
        NameQuery.builder().text(name).country(place.country()).build();
    return misleads(blind.resolve(inCountry), place) || misleads(blind.resolve(name), place);
  }

  private boolean misleads(Resolution answer, Gazetteer.Place place) {
    return !(answer instanceof Resolution.None)
        && answer.candidates().stream().anyMatch(match -> misleads(match, place));
  }

  private boolean misleads(Match match, Gazetteer.Place place) {
    Member member = match.member();
    boolean sameCountry = member.country().alpha2().equals(place.country());
    long own = population(member);
    if (match.steps().stream().anyMatch(GUESSES::contains)) {
      // without a place of its own in the data, the member may be this very place
      return !sameCountry || hasItsOwnPlace(member) || isMisspelt(match);
    }
    if (sameCountry) {
      return own > 0 && place.population() >= own;
    }
    return (own == 0 ? place.population() >= NOTABLE : 2 * place.population() >= own)
        || isWeak(match);
  }

  private static boolean hasItsOwnPlace(Member member) {
    return member.geonamesId().isPresent() || population(member) > 0;
  }

  private static boolean isMisspelt(Match match) {
    return match.steps().contains(NameStep.ONE_EDIT) || match.steps().contains(NameStep.TWO_EDITS);
  }

  private static long population(Member member) {
    return member.place().map(Place::population).orElseGet(OptionalLong::empty).orElse(0);
  }

  /** Whether any place of the name has more right to it than the member. */
  private boolean isWeak(Match match) {
    for (MemberName name : blind.memberNames().ofMember(match.member().id())) {
      boolean weak = name.usage().isPresent()
          || name.language().equals(Optional.of("und"))
          || (name.language().isPresent() && Folding.key(name.name()).length() <= SHORT);
      if (weak && name.name().equals(match.name())) {
        return true;
      }
    }
    return false;
  }

  /** The table other_places as a CSV file. */
  String placesAsCsv() {
    return "place_id,name,country,population\n" + String.join("\n", places.values()) + "\n";
  }

  /** The table other_place_names as a CSV file. */
  String namesAsCsv() {
    return "place_id,name\n" + String.join("\n", names) + "\n";
  }
}
