package io.github.gnlc.examples.falsehoods;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.NameUsage;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.MemberNames;
import io.github.gnlc.query.Members;
import java.io.PrintStream;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What people wrongly assume of names. */
final class Names {
  static final List<Falsehood> ALL = List.of(
      Names::oneName,
      Names::latinLetters,
      Names::namesStay,
      Names::differentNames,
      Names::onlyOneSuchCity,
      Names::countryFollows,
      Names::marksMatter,
      Names::nearestIsRight,
      Names::longNames);

  private Names() {}

  private static void oneName(Page page, PrintStream out) {
    page.wrong("A member has one name.");
    MemberNames all = Gnlc.memberNames().ofMember("cn-guangzhou");
    long spellings = all.stream().map(MemberName::name).distinct().count();
    long languages =
        all.stream().flatMap(name -> name.language().stream()).distinct().count();
    page.but(
        spellings > 1,
        "Guangzhou has " + spellings + " spellings in the data, in " + languages + " languages.");
    // shown from here
    MemberNames names = Gnlc.memberNames().ofMember("cn-guangzhou");
    out.println(names.inLanguage("pt").ids());
    out.println(Gnlc.resolve("Cantão").member());
    // to here
  }

  private static void latinLetters(Page page, PrintStream out) {
    page.wrong("A name is written in Latin letters.");
    Set<String> scripts =
        Gnlc.memberNames().stream().map(MemberName::script).collect(Collectors.toSet());
    page.but(
        scripts.size() > 1,
        "The names of members are recorded in " + scripts.size() + " scripts of ISO 15924.");
    // shown from here
    out.println(Gnlc.resolve("西安市").member());
    out.println(Gnlc.resolve("Пекин").member());
    out.println(Gnlc.memberNames().ofMember("cn-beijing").inScript("Arab").ids());
    // to here
  }

  private static void namesStay(Page page, PrintStream out) {
    page.wrong("A city keeps its name.");
    MemberNames former =
        Gnlc.memberNames().where(name -> name.usage().equals(Optional.of(NameUsage.FORMER)));
    long members = former.stream().map(MemberName::memberId).distinct().count();
    page.but(
        former.ofMember("am-gyumri").count() > 0,
        members + " places were renamed: the data have their former names, Gyumri's among them.");
    // shown from here
    out.println(Gnlc.resolve("Leninakan").explanation());
    // to here
  }

  private static void differentNames(Page page, PrintStream out) {
    page.wrong("Two members never share a name.");
    List<Members> shared = Gnlc.members().groupBy(Member::name).values().stream()
        .filter(members -> members.count() > 1)
        .toList();
    page.but(
        !shared.isEmpty(),
        "These do: "
            + shared.stream()
                .flatMap(Members::stream)
                .map(Member::label)
                .collect(Collectors.joining(", "))
            + ".");
    // shown from here
    out.println(Gnlc.resolve("Nam-gu").explanation());
    out.println(Gnlc.resolve("Nam-gu, Ulsan").member());
    // to here
  }

  private static void onlyOneSuchCity(Page page, PrintStream out) {
    page.wrong("The name of a member means the member.");
    Set<String> names = Gnlc.members().stream().map(Member::name).collect(Collectors.toSet());
    List<OtherPlace> namesakes = Gnlc.network().otherPlaces().stream()
        .filter(place -> names.contains(place.name()))
        .sorted(Comparator.comparing(OtherPlace::population).reversed())
        .toList();
    OtherPlace largest = namesakes.get(0);
    page.but(
        namesakes.stream().anyMatch(place -> place.name().equals("La Paz")),
        namesakes.size() + " places that are no members bear the very name of one; the largest is "
            + largest.name() + " in " + Gnlc.countries().get(largest.country()).name() + ".");
    // shown from here
    out.println(Gnlc.resolve("La Paz").explanation());
    out.println(Gnlc.resolve("La Paz, Bolivia").explanation());
    // to here
  }

  private static void countryFollows(Page page, PrintStream out) {
    page.wrong("A city's name says which country it is in.");
    Members members = Gnlc.members().where(member -> member.name().equals("Granada"));
    OtherPlace other = Gnlc.network().otherPlaces().stream()
        .filter(place -> place.name().equals("Granada"))
        .findFirst()
        .orElseThrow();
    page.but(
        members.inCountry(other.country()).isEmpty(),
        String.format(
            Locale.ENGLISH,
            "The Granada of the network is in %s, not that of %s with its %,d inhabitants.",
            members.first().orElseThrow().country().name(),
            Gnlc.countries().get(other.country()).name(),
            other.population()));
    // shown from here
    out.println(Gnlc.resolve("Granada").member());
    NameQuery query = NameQuery.builder().text("Granada").country("Nicaragua").build();
    out.println(Gnlc.resolve(query).member());
    out.println(Gnlc.resolve("Granada, Spain").member());
    // to here
  }

  private static void marksMatter(Page page, PrintStream out) {
    page.wrong("A name without its marks is another name.");
    Members marked = Gnlc.members()
        .where(member -> !Normalizer.isNormalized(member.name(), Normalizer.Form.NFD));
    page.but(
        marked.contains(Gnlc.members().get("ar-cordoba")),
        marked.count()
            + " members have letters with marks in their names; a text without the marks,"
            + " or in capitals, means the same.");
    // shown from here
    Match match = Gnlc.resolve("CORDOBA").candidates().get(0);
    out.println(match.member() + " " + match.steps() + " " + match.score());
    // to here
  }

  private static void nearestIsRight(Page page, PrintStream out) {
    page.wrong("The most similar name is the right one.");
    Resolution york = Gnlc.resolve("York");
    page.but(
        york.member().isEmpty()
            && york.candidates().get(0).member().name().equals("Cork")
            && Gnlc.resolve("Guangzou").member().isPresent(),
        "York is one letter from Cork and is not meant for it; Guangzou is one letter from Guangzhou"
            + " and is.");
    // shown from here
    out.println(Gnlc.resolve("York").explanation());
    out.println(Gnlc.resolve("Guangzou").explanation());
    // to here
  }

  private static void longNames(Page page, PrintStream out) {
    page.wrong("A name has at least four letters.");
    Members brief = Gnlc.members().where(member -> member.name().length() < 4);
    page.but(
        !brief.isEmpty(),
        "A form that asks for four letters refuses " + brief.count() + " members.");
    // shown from here
    out.println(Gnlc.members().where(member -> member.name().length() < 4).list());
    // to here
  }
}
