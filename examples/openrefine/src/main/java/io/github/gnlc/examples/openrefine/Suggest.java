package io.github.gnlc.examples.openrefine;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.examples.openrefine.http.Parameters;
import io.github.gnlc.model.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Completes what a user types: members, properties and types. */
final class Suggest {
  private static final int PAGE = 10;
  private static final int MOST = 100;

  private final Facts facts;

  Suggest(Facts facts) {
    this.facts = facts;
  }

  /** Proposes members by their names or identifiers. */
  Map<String, Object> entities(Parameters parameters) {
    String prefix = parameters.get("prefix").strip();
    List<Kind> wanted = parameters.find("type").filter(id -> !id.isEmpty()).stream()
        .map(Kind::of)
        .toList();
    Stream<Member> found = Stream.concat(
            facts.network().members().stream()
                .filter(member -> !prefix.isEmpty())
                .filter(member -> member.id().startsWith(prefix.toLowerCase(Locale.ROOT))),
            facts.network().search(prefix, MOST).stream().map(match -> match.member()))
        .distinct()
        .filter(member -> facts.kinds(member).containsAll(wanted));
    return page(parameters, found.map(this::entity));
  }

  private Map<String, Object> entity(Member member) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", member.id());
    entity.put("name", member.label());
    entity.put("description", member.country().name() + ", joined " + member.joined());
    entity.put("notable", facts.kinds(member).stream().map(Kind::brief).toList());
    return entity;
  }

  /** Proposes properties. */
  static Map<String, Object> properties(Parameters parameters) {
    return page(
        parameters,
        beginning(parameters, List.of(Property.values())).map(property -> property(property)));
  }

  /** Proposes types. */
  static Map<String, Object> types(Parameters parameters) {
    return page(parameters, beginning(parameters, List.of(Kind.values())).map(Kind::whole));
  }

  /** Those of which the id, the name or a word of the name begins so; all for an empty prefix. */
  private static <T extends Suggestable> Stream<T> beginning(Parameters parameters, List<T> all) {
    String prefix = parameters.get("prefix").strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(each -> each.id().startsWith(prefix)
            || (" " + each.label().toLowerCase(Locale.ROOT)).contains(" " + prefix));
  }

  /** Returns the properties that can be added as columns. */
  static Map<String, Object> proposals(Parameters parameters) {
    int limit = parameters.number("limit", 1, MOST);
    Map<String, Object> proposals = new LinkedHashMap<>();
    proposals.put(
        "properties",
        Property.ofMembers().stream().limit(limit).map(Suggest::property).toList());
    parameters
        .find("type")
        .filter(type -> !type.isEmpty())
        .map(Kind::of)
        .ifPresent(kind -> proposals.put("type", kind.id()));
    parameters.find("limit").ifPresent(given -> proposals.put("limit", limit));
    return proposals;
  }

  private static Map<String, Object> property(Property property) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", property.id());
    values.put("name", property.label());
    values.put("description", property.description());
    return values;
  }

  private static Map<String, Object> page(
      Parameters parameters, Stream<Map<String, Object>> found) {
    int cursor = parameters.number("cursor", 0, 0);
    int limit = Math.min(parameters.number("limit", 1, PAGE), MOST);
    return ImmutableMap.of("result", found.skip(cursor).limit(limit).toList());
  }
}
