package io.github.gnlc.examples.falsehoods;

import io.github.gnlc.Gnlc;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Members;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people wrongly assume of dates. */
final class Dates {
  static final List<Falsehood> ALL = List.of(
      Dates::dayIsKnown,
      Dates::yearIsDay,
      Dates::everyoneInCohort,
      Dates::onlyWhatIsStated,
      Dates::countOfDay,
      Dates::knownThen,
      Dates::joinsOnce);

  private Dates() {}

  private static void dayIsKnown(Page page, PrintStream out) {
    page.wrong("The day on which a city joined is known.");
    int all = Gnlc.members().count();
    int exact = Gnlc.members().where(member -> member.joined().isDay()).count();
    page.but(
        exact < all,
        "Of " + exact + " of the " + all + " members it is. Of the others the data know a month, a"
            + " year, a bound, or nothing, and say how they know it.");
    // shown from here
    out.println(Gnlc.members().countBy(Member::joinedBasis));
    out.println(Gnlc.members().get("cn-xi-an").joined());
    // to here
  }

  private static void yearIsDay(Page page, PrintStream out) {
    page.wrong("A year is its first of January.");
    int years = Gnlc.members()
        .where(member -> member.joined().precision() == EdtfDate.Precision.YEAR
            && !member.joined().isBound()
            && !member.joined().isInterval())
        .count();
    page.but(
        years > 0 && Gnlc.members().get("cn-wuhan").joined().equals(EdtfDate.of("2016")),
        "Of " + years + " members only the year is known. Whether they were members in June of it"
            + " is not, so there are three answers.");
    // shown from here
    EdtfDate joined = Gnlc.members().get("cn-wuhan").joined();
    out.println(joined);
    out.println(joined.onOrBefore(LocalDate.of(2015, 12, 31)));
    out.println(joined.onOrBefore(LocalDate.of(2016, 6, 1)));
    out.println(joined.onOrBefore(LocalDate.of(2016, 12, 31)));
    // to here
  }

  private static void everyoneInCohort(Page page, PrintStream out) {
    page.wrong("Everyone who joined is in a cohort.");
    Members without = Gnlc.members().where(member -> member.cohortId().isEmpty());
    page.but(
        without.contains(Gnlc.members().get("cn-hangzhou")),
        without.count() + " of the " + Gnlc.members().count()
            + " members are in none; the first announced intake is of "
            + Gnlc.cohorts().stream()
                .map(cohort -> cohort.announced())
                .min(LocalDate::compareTo)
                .orElseThrow()
            + ".");
    // shown from here
    out.println(Gnlc.members().get("cn-hangzhou").cohortId());
    out.println(Gnlc.members().where(member -> member.cohortId().isEmpty()).count());
    // to here
  }

  private static void onlyWhatIsStated(Page page, PrintStream out) {
    page.wrong("What no source states is not known.");
    int inferred = Gnlc.members()
        .where(member -> member.joinedBasis() == JoinedBasis.INFERRED)
        .count();
    page.but(
        Gnlc.members().get("tr-konya").joinedBasis() == JoinedBasis.INFERRED,
        "When " + inferred + " members joined follows from several sources together. Such a date is"
            + " told apart from one that a source reports, and has its reason.");
    // shown from here
    out.println(Gnlc.members().get("tr-konya").joined());
    out.println(Gnlc.explain().joined("tr-konya").reason());
    // to here
  }

  private static void countOfDay(Page page, PrintStream out) {
    page.wrong("The members of a day are a number.");
    HistoryPoint then = Gnlc.history().on(LocalDate.parse("2017-12-31"));
    page.but(
        then.known() < then.possible(),
        "At the end of 2017 they were between " + then.known() + " and " + then.possible()
            + " of those known by name.");
    // shown from here
    out.println(Gnlc.history().on(LocalDate.parse("2017-12-31")));
    out.println(Gnlc.asOf(LocalDate.parse("2020-09-23")).caveats());
    // to here
  }

  private static void knownThen(Page page, PrintStream out) {
    page.wrong("What is known of a day was known on that day.");
    LocalDate intake = LocalDate.parse("2020-09-23");
    int now = Gnlc.asOf(intake).members().count();
    int then = Gnlc.asOf(intake).knownOn(intake).members().count();
    page.but(
        then < now,
        "By what was published up to " + intake + ", " + then
            + " members were known by that day; by what is known today, " + now + ".");
    // shown from here
    LocalDate day = LocalDate.parse("2020-09-23");
    out.println(Gnlc.asOf(day).members().count());
    out.println(Gnlc.asOf(day).knownOn(day).members().count());
    // to here
  }

  private static void joinsOnce(Page page, PrintStream out) {
    page.wrong("A city joins once.");
    Set<Integer> years =
        Gnlc.evidence().ofMember("bh-muharraq").ofKind(EvidenceKind.JOINED).stream()
            .map(Evidence::date)
            .flatMap(date -> date.year().stream())
            .collect(Collectors.toSet());
    page.but(
        years.equals(Set.of(2019, 2024)),
        "By its sources Muharraq joined in 2019 and in 2024. Both claims are kept, and one is taken,"
            + " for a reason.");
    // shown from here
    out.print(Gnlc.explain().joined("bh-muharraq").toText());
    // to here
  }
}
