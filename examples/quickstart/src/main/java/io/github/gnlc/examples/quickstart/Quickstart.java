package io.github.gnlc.examples.quickstart;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** Prints what the bundled data know of the network: a tour of the queries that most users need. */
public final class Quickstart {
  private final PrintStream out;

  private Quickstart(PrintStream out) {
    this.out = out;
  }

  /** Prints to the standard output, in UTF-8. */
  public static void main(String[] arguments) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    Quickstart quickstart = new Quickstart(out);
    quickstart.printMembersOfChina();
    out.println();
    quickstart.printRegions();
    out.println();
    quickstart.printCohorts();
    out.println();
    quickstart.printBases();
    out.println();
    quickstart.printAwards();
    out.println();
    quickstart.printCompleteness();
  }

  private void printMembersOfChina() {
    Members china = Gnlc.members().inCountry("CN");
    heading("Members of China: " + china.count());
    for (Member member : china) {
      EvidenceList evidence = Gnlc.evidence().ofMember(member.id());
      out.printf(
          Locale.ROOT,
          "%-10s %-18s %-8s %s%n",
          member.name(),
          member.joined(),
          member.joinedBasis().code(),
          summary(evidence));
    }
  }

  /** How much evidence there is, and the best source of it that says that the city is a member. */
  private static String summary(EvidenceList evidence) {
    Source best = evidence.stream()
        .filter(e -> e.kind().claimsJoining() || e.kind().presupposesMembership())
        .map(e -> Gnlc.sources().get(e.sourceId()))
        .findFirst()
        .orElseThrow();
    return evidence.count() + " pieces of evidence, such as " + best;
  }

  private void printRegions() {
    heading("Members by region");
    for (Map.Entry<Region, Members> region : Gnlc.members().byRegion().entrySet()) {
      int countries = region.getValue().byCountry().size();
      out.printf(
          Locale.ROOT,
          "%-32s %3d in %2d countries%n",
          region.getKey(),
          region.getValue().count(),
          countries);
    }
  }

  private void printCohorts() {
    heading("Members by cohort");
    for (Cohort cohort : Gnlc.cohorts()) {
      Members members = Gnlc.members().inCohort(cohort.id());
      out.printf(
          Locale.ROOT, "%s, announced %s: %d%n", cohort.id(), cohort.announced(), members.count());
    }
    Members earlier =
        Gnlc.members().where("in no cohort", member -> member.cohortId().isEmpty());
    out.printf(Locale.ROOT, "before or outside the cohorts: %d%n", earlier.count());
  }

  private void printBases() {
    heading("How it is known when they joined");
    for (JoinedBasis basis : JoinedBasis.values()) {
      Members members = Gnlc.members().where(basis.code(), member -> member.joinedBasis() == basis);
      out.printf(Locale.ROOT, "%-8s %3d%n", basis.code(), members.count());
    }
  }

  private void printAwards() {
    heading("UNESCO Learning City Awards");
    for (AwardRound round : Gnlc.awardRounds()) {
      StringBuilder winners = new StringBuilder();
      for (Award award : Gnlc.awards().inRound(round.year())) {
        Member member = Gnlc.allMembers().get(award.memberId());
        winners
            .append(winners.length() == 0 ? "" : ", ")
            .append(member.label())
            .append(" (")
            .append(member.country().alpha2())
            .append(')');
      }
      out.printf(Locale.ROOT, "%s: %s%n", round, winners);
    }
  }

  private void printCompleteness() {
    heading("How complete the data are");
    for (Cohort cohort : Gnlc.cohorts()) {
      int held = Gnlc.allMembers().inCohort(cohort.id()).count();
      out.printf(
          Locale.ROOT,
          "%s: %d of %d announced%n",
          cohort.id(),
          held,
          cohort.newMembers().orElseThrow());
    }
    Cohort last = Gnlc.cohorts()
        .sortedBy(Comparator.comparing(Cohort::announced).reversed())
        .get(0);
    out.printf(
        Locale.ROOT,
        "in all: %d of %d announced on %s%n",
        Gnlc.members().count(),
        last.networkMembers().orElseThrow(),
        last.announced());
    out.printf(
        Locale.ROOT, "(%s, compiled %s)%n", Gnlc.dataset(), Gnlc.dataset().compiled());
  }

  private void heading(String text) {
    out.printf(Locale.ROOT, "%s%n%s%n", text, "-".repeat(text.length()));
  }
}
