package io.github.gnlc.examples.openrefine;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Source;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.Resolution;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A member as a page: what it is, where it lies, how that is known, what its name may also mean.
 */
final class MemberPage {
  /** How many items of a list fit into a preview. */
  private static final int FEW = 3;

  private final Facts facts;
  private final LocatorMap map;

  MemberPage(Facts facts) {
    this.facts = facts;
    this.map = new LocatorMap(facts.network());
  }

  /** Returns a page for a small frame. */
  String preview(Member member) {
    String lists = list("This name may mean another", doubts(member), FEW)
        + list("Evidence", evidence(member), FEW);
    return page(member, when(member), lists);
  }

  /** Returns a page with everything. */
  String view(Member member) {
    String why = facts.network().explain().joined(member.id()).reason();
    List<String> names = facts.names(member, "").stream().map(Html::text).toList();
    String lists = list("This name may mean another", doubts(member), Integer.MAX_VALUE)
        + list("Evidence", evidence(member), Integer.MAX_VALUE)
        + list("Other names", names, Integer.MAX_VALUE);
    return page(member, when(member) + ": " + why, lists);
  }

  private static String when(Member member) {
    return member.joined() + " (" + member.joinedBasis().code() + ")";
  }

  private String page(Member member, String joined, String lists) {
    String mapped = member.place().map(place -> map.of(place.coordinate())).orElse("");
    String body = mapped + "<h1>" + Html.text(member.label()) + "</h1>" + facts(member, joined)
        + lists + "<p>" + Html.text(facts.network()) + "</p>";
    return Html.page(member.label(), body);
  }

  private String facts(Member member, String joined) {
    return "<dl>"
        + fact("Country", Html.text(member.country().name()))
        + fact("Region", values(Property.REGION, member))
        + fact("Status", Html.text(member.status().code()))
        + fact("Joined", Html.text(joined))
        + fact("Cohort", values(Property.COHORT, member))
        + fact("Awards", values(Property.AWARDS, member))
        + fact("Lies at", values(Property.COORDINATES, member))
        + fact("Wikidata", links("https://www.wikidata.org/wiki/", member.wikidataId().stream()))
        + fact("GeoNames", links("https://www.geonames.org/", member.geonamesId().stream()))
        + "</dl>";
  }

  private static String fact(String name, String html) {
    return html.isEmpty() ? "" : "<dt>" + name + "</dt><dd>" + html + "</dd>";
  }

  private String values(Property property, Member member) {
    return property.values(facts, member, Form.USUAL).stream()
        .map(Html::text)
        .collect(joining(", "));
  }

  private static String links(String address, Stream<String> ids) {
    return ids.map(id -> Html.link(address + id, id)).collect(joining(", "));
  }

  /**
   * What the resolver says of those of its names that are not its own alone, once for each others
   * that they may mean.
   */
  private Collection<String> doubts(Member member) {
    Map<List<Object>, String> doubts = new LinkedHashMap<>();
    Stream.concat(Stream.of(member.name()), facts.names(member, "").stream())
        .map(name -> facts.network().resolve(name))
        .filter(answer -> answer instanceof Resolution.Ambiguous)
        .forEach(answer -> doubts.putIfAbsent(others(answer), Html.text(answer.explanation())));
    return doubts.values();
  }

  private static List<Object> others(Resolution answer) {
    return Stream.concat(
            answer.candidates().stream().map(Match::member), answer.otherPlaces().stream())
        .map(other -> (Object) other)
        .toList();
  }

  private List<String> evidence(Member member) {
    return facts.network().evidence().ofMember(member.id()).stream()
        .map(this::evidence)
        .toList();
  }

  private String evidence(Evidence piece) {
    Source source = facts.network().sources().get(piece.sourceId());
    String date = piece.date().isUnknown() ? "" : " " + piece.date();
    return Html.text(piece.kind().code() + date + ": ")
        + Html.link(source.url().orElse(""), source.label());
  }

  private static String list(String title, Collection<String> items, int most) {
    if (items.isEmpty()) {
      return "";
    }
    String more = items.size() > most ? "<li>and " + (items.size() - most) + " more</li>" : "";
    return "<strong>" + title + "</strong><ul>"
        + items.stream().limit(most).map(item -> "<li>" + item + "</li>").collect(joining())
        + more + "</ul>";
  }
}
