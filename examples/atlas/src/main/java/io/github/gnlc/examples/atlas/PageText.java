package io.github.gnlc.examples.atlas;

import com.google.common.html.HtmlEscapers;
import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.audit.Coverage;
import io.github.gnlc.audit.CoverageFigure;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of the page that do not change with the day. */
final class PageText {
  private final Network network;
  private final Coverage coverage;

  PageText(Network network, Audit audit) {
    this.network = network;
    coverage = audit.coverage();
  }

  static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  String deck() {
    Members members = network.members();
    return "Here are " + members.count() + " cities of " + members.byCountry().size()
        + " countries that are known to be members, the day each joined as far as that is known, and"
        + " the sources that say so. Open any city to see its evidence.";
  }

  /** How many of the members announced are here, as a number and as a bar. */
  String completeness() {
    return coverage.overall().map(this::completeness).orElse("");
  }

  private String completeness(CoverageFigure overall) {
    double share = 100.0 * overall.counted() / Math.max(1, overall.announced());
    return "<div class=\"complete\"><p class=\"share\"><b>" + overall.counted() + "</b> of "
        + overall.announced() + " announced members are named here, "
        + escape(overall.percentage()) + "</p><div class=\"meter\"><svg viewBox=\"0 0 100 10\""
        + " preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\""
        + Svg.number(Math.min(100, share)) + "\" height=\"10\"/></svg></div><p class=\"note\">"
        + "The other " + overall.missing() + " are members of whom no source in the data gives the"
        + " name. <a href=\"#missing\">What is missing</a></p></div>";
  }

  /** The members that are not on the map, since no place of them is known. */
  String unplaced() {
    List<Member> without =
        network.members().where(member -> member.place().isEmpty()).list();
    return without.isEmpty()
        ? ""
        : "Not on the map, since their place is not known: " + links(without) + ".";
  }

  String missing() {
    List<String> parts = new ArrayList<>();
    List<CoverageFigure> unnamed =
        coverage.unnamed().stream().filter(figure -> !figure.isComplete()).toList();
    if (!unnamed.isEmpty()) {
      parts.add("<h3>Members announced and not named</h3><ul class=\"gaps\">"
          + unnamed.stream().map(this::gap).collect(Collectors.joining()) + "</ul>");
    }
    addGroup(
        "Members of whom no source says when they joined",
        network.members().where(member -> member.joinedBasis() == JoinedBasis.UNKNOWN),
        parts);
    addGroup(
        "Members with only a limit for the day on which they joined",
        network.members().where(member -> member.joinedBasis() == JoinedBasis.BOUNDED),
        parts);
    addGroup(
        "Cities called members by sources too thin to believe",
        network.allMembers().withStatus(MemberStatus.UNCONFIRMED),
        parts);
    return String.join("\n", parts);
  }

  private static void addGroup(String title, Members members, List<String> parts) {
    if (!members.isEmpty()) {
      parts.add("<h3>" + title + "</h3><p>" + links(members.list()) + "</p>");
    }
  }

  private String gap(CoverageFigure figure) {
    return "<li>"
        + escape(figure.missing() + " of " + figure.announced() + ": " + named(figure.id()))
        + "</li>";
  }

  /** A cohort, a country, or a part of a cohort: {@code gnlc-2025, NE}. */
  private String named(String id) {
    String[] parts = id.split(", ", 2);
    String whole = network
        .cohorts()
        .find(parts[0])
        .map(cohort -> "intake of " + Words.of(cohort, network))
        .orElseGet(() -> country(parts[0]));
    return parts.length == 1 ? whole : whole + ", " + country(parts[1]);
  }

  private String country(String code) {
    return code.length() == 2 ? network.countries().get(code).name() : code;
  }

  String colophon() {
    return escape(network.dataset() + ", compiled " + Words.of(network.dataset().compiled())
        + ", by the GNLC library. It tells what sources say, and is no publication of UNESCO. Countries and"
        + " regions are as UNESCO lists them; the map shows land alone and has no opinion on"
        + " borders. Land: Natural Earth (public domain), 1:110 million. Projection: Equal Earth."
        + " Drawn with d3.");
  }

  private static String links(List<Member> members) {
    return members.stream()
        .map(
            member -> "<a href=\"#" + escape(member.id()) + "\">" + escape(member.label()) + "</a>")
        .collect(Collectors.joining(", "));
  }
}
