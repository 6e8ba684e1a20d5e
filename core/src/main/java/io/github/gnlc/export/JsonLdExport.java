package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Members and their awards as linked data in JSON-LD 1.1, in the terms of schema.org.
 *
 * <p>Obtained from {@link #of} and written by the methods of {@link Export}:
 *
 * <pre>{@code
 * JsonLdExport.of(Gnlc.members().inCountry("MA").awarded()).awards(Gnlc.awards()).toText();
 * // { "@context": { "@vocab": "http://schema.org/", … },
 * //   "@graph": [ …, {
 * //     "@id": "tag:gnlc.github.io,2026:member/ma-benguerir",
 * //     "@type": [ "City", "Organization" ],
 * //     "identifier": "ma-benguerir",
 * //     "name": "Benguerir",
 * //     "memberOf": {
 * //       "@type": "OrganizationRole",
 * //       "roleName": "member",
 * //       "memberOf": { "@id": "tag:gnlc.github.io,2026:network" },
 * //       "startDate": "2020-09-23"
 * //     },
 * //     "award": [ "UNESCO Learning City Award 2024" ], … } ] }
 * }</pre>
 *
 * <p>The document is a graph of the network, an {@code Organization}, and of each member in the
 * order of the selection, an {@code Organization} and at once the {@code City} or other
 * {@code AdministrativeArea} that it governs:
 *
 * <ul>
 *   <li>{@code memberOf} is an {@code OrganizationRole} in the network, with {@code startDate} and
 *       {@code endDate} as far as they are known: a day, a month or a year. A bound such as
 *       {@code ../2016} and an unknown date are left out. One that has withdrawn has the
 *       {@code roleName} {@code former member}; one whose membership is unconfirmed has no role.
 *   <li>{@code award} is a text for each award given to {@link #awards}: {@code UNESCO Learning
 *       City Award 2024}.
 *   <li>{@code sameAs} are its items in Wikidata and GeoNames.
 *   <li>{@code geo} is its point. If the gazetteer has only its seat, or the city that it lies in,
 *       that is a place of its own with the point, in {@code containsPlace} or
 *       {@code containedInPlace}.
 * </ul>
 *
 * <p>The context is in the document: no processor needs the network. Terms are in
 * {@code http://schema.org/}, as schema.org's own context has them. Members are identified by
 * {@code tag:gnlc.github.io,2026:member/cn-guangzhou}, an IRI that leads to no page;
 * {@link #identifiedBy} gives them others.
 *
 * <p>No method returns null. Immutable and thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 * @see <a href="https://schema.org/">schema.org</a>
 */
public final class JsonLdExport extends Export {
  private static final String TAG = "tag:gnlc.github.io,2026:";
  private static final String MEMBERS = TAG + "member/";
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private static final ImmutableMap<String, Object> LINK = ImmutableMap.of("@type", "@id");
  private static final ImmutableMap<String, Object> DATE = ImmutableMap.of("@type", "Date");
  private static final ImmutableMap<String, Object> CONTEXT = ImmutableMap.of(
      "@vocab", "http://schema.org/",
      "sameAs", LINK,
      "startDate", DATE,
      "endDate", DATE);

  private static final String NETWORK_ID = TAG + "network";
  private static final ImmutableMap<String, Object> NETWORK = ImmutableMap.of(
      "@id", NETWORK_ID,
      "@type", "Organization",
      "name", "UNESCO Global Network of Learning Cities",
      "alternateName", "GNLC");

  private final ImmutableList<Member> members;
  private final ImmutableListMultimap<String, Award> awards;
  private final String prefix;

  private JsonLdExport(
      ImmutableList<Member> members, ImmutableListMultimap<String, Award> awards, String prefix) {
    this.members = members;
    this.awards = awards;
    this.prefix = prefix;
  }

  /**
   * Returns the export of members, without awards.
   *
   * @param members the members, not null and without null; they are copied in their order
   * @return the export
   * @throws NullPointerException if the members or one of them is null
   * @throws io.github.gnlc.dataset.MissingJacksonException if Jackson, which writes it, is not
   *     there
   */
  public static JsonLdExport of(Iterable<Member> members) {
    ExportJackson.requireJson();
    return new JsonLdExport(
        ImmutableList.copyOf(Arguments.require(members, "members", "a selection or a list")),
        ImmutableListMultimap.of(),
        MEMBERS);
  }

  /**
   * Returns the export with those of these awards that its members have: {@code Gnlc.awards()}.
   *
   * @param newAwards the awards, not null and without null; those of other members are left out
   * @return the export with these awards and no others
   * @throws NullPointerException if the awards or one of them is null
   */
  public JsonLdExport awards(Iterable<Award> newAwards) {
    Arguments.require(newAwards, "awards", "a selection or a list");
    return new JsonLdExport(members, Multimaps.index(newAwards, Award::memberId), prefix);
  }

  /**
   * Returns the export with other IRIs, which begin with a given text and end in the id of the
   * member: {@code identifiedBy("https://example.org/cities/")}.
   *
   * @param iriPrefix the beginning of each IRI, not null
   * @return the export with these IRIs
   * @throws NullPointerException if the beginning is null
   * @throws InvalidValueException if it is no beginning of an absolute IRI
   */
  public JsonLdExport identifiedBy(String iriPrefix) {
    Arguments.require(iriPrefix, "iriPrefix", "the beginning of an IRI");
    if (!IRI.matcher(iriPrefix).matches()) {
      throw InvalidValueException.of(
          "JsonLdExport.identifiedBy",
          "'" + Excerpt.of(iriPrefix) + "' begins no absolute IRI; expected one such as "
              + "https://example.org/cities/");
    }
    return new JsonLdExport(members, awards, iriPrefix);
  }

  @Override
  void print(Writer out) throws IOException {
    List<Object> graph = new ArrayList<>();
    graph.add(NETWORK);
    for (Member member : members) {
      graph.add(LinkedMember.of(prefix + member.id(), NETWORK_ID, member, awards.get(member.id())));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", CONTEXT);
    document.put("@graph", graph);
    JsonPrinter.printIndented(document, out);
  }
}
