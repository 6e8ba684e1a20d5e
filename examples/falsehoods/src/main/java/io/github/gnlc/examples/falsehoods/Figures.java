package io.github.gnlc.examples.falsehoods;

import io.github.gnlc.Gnlc;
import io.github.gnlc.audit.AuditFinding;
import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.Sources;
import java.io.PrintStream;
import java.util.List;

/** What people wrongly assume of sources and figures. */
final class Figures {
  static final List<Falsehood> ALL = List.of(
      Figures::totalsAddUp,
      Figures::allHaveNames,
      Figures::sourcesAgree,
      Figures::hasCounted,
      Figures::twoPages,
      Figures::sourceHasDate);

  private Figures() {}

  private static void totalsAddUp(Page page, PrintStream out) {
    page.wrong("Numbers in press releases add up.");
    Cohort older = Gnlc.cohorts().get("gnlc-2020");
    Cohort newer = Gnlc.cohorts().get("gnlc-2022");
    long before = older.networkMembers().orElseThrow();
    long added = newer.newMembers().orElseThrow();
    long after = newer.networkMembers().orElseThrow();
    page.but(
        before + added != after,
        "In 2020 the network had " + before + " members, in 2022 " + added + " joined, and then it"
            + " had " + after + ", not " + (before + added) + ".");
    // shown from here
    out.println(Gnlc.cohorts().get("gnlc-2020").networkMembers());
    out.println(Gnlc.cohorts().get("gnlc-2022").newMembers());
    out.println(Gnlc.cohorts().get("gnlc-2022").networkMembers());
    Gnlc.audit().ofKind(AuditKind.MEMBERS_LOST).about("gnlc-2022").findings().stream()
        .map(AuditFinding::message)
        .forEach(out::println);
    // to here
  }

  private static void allHaveNames(Page page, PrintStream out) {
    page.wrong("A total comes with a list.");
    CoverageFigure overall = Gnlc.audit().coverage().overall().orElseThrow();
    page.but(
        overall.missing() > 0,
        "Totals are published and lists are not: " + overall.announced()
            + " members were announced, and " + overall.missing() + " have no name here.");
    // shown from here
    out.println(Gnlc.audit().coverage().overall().get());
    Gnlc.audit().coverage().unnamed().forEach(out::println);
    // to here
  }

  private static void sourcesAgree(Page page, PrintStream out) {
    page.wrong("Sources agree on what they count.");
    List<AuditFinding> contradictions =
        Gnlc.audit().ofKind(AuditKind.STATEMENTS_CONTRADICT).findings();
    page.but(
        !contradictions.isEmpty(),
        "On " + contradictions.size()
            + " figures they contradict one another. All are kept as published.");
    // shown from here
    AuditFinding finding =
        Gnlc.audit().ofKind(AuditKind.STATEMENTS_CONTRADICT).findings().get(0);
    out.println(finding.message());
    out.println(finding.sourceIds());
    // to here
  }

  private static void hasCounted(Page page, PrintStream out) {
    page.wrong("Who publishes a number has counted.");
    Explanation one = Gnlc.explain().statement("s0003/2022-09-02/members/CN/1");
    page.but(
        one.step() == ConclusionStep.COUNTED,
        "A press report has one member in China, where " + one.conclusion()
            + " were known to be members by then.");
    // shown from here
    out.print(Gnlc.explain().statement("s0003/2022-09-02/members/CN/1").toText());
    // to here
  }

  private static void twoPages(Page page, PrintStream out) {
    page.wrong("Two pages are two sources.");
    Sources reprints = Gnlc.sources().where(source -> source.originalPublisher().isPresent());
    page.but(
        reprints.ids().contains("s0012"),
        reprints.count() + " of the " + Gnlc.sources().count()
            + " sources print a text of somebody else, and have its authority. Where it takes two to"
            + " confirm a member, two reprints of one text are one.");
    // shown from here
    Source source = Gnlc.sources().get("s0012");
    out.println(source);
    out.println(source.publisher().get().authority() + " prints " + source.authority());
    // to here
  }

  private static void sourceHasDate(Page page, PrintStream out) {
    page.wrong("A page tells when it was published.");
    Sources undated = Gnlc.sources().where(source -> source.published().isUnknown());
    page.but(
        undated.ids().contains("s0138"),
        undated.count() + " of the " + Gnlc.sources().count()
            + " sources do not. Such a page sets no bound to when a city joined.");
    // shown from here
    out.println(Gnlc.sources().get("s0138").published());
    out.println(Gnlc.sources().where(source -> source.published().isUnknown()).count());
    // to here
  }
}
