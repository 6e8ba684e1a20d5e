package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.api.ToRdfApi;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import io.github.gnlc.Gnlc;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.query.Members;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an independent JSON-LD processor, cut off from the network, makes of the linked data. */
class LinkedDataTest {
  private static final String SCHEMA = "http://schema.org/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";
  private static final String NETWORK = "tag:gnlc.github.io,2026:network";
  private static final String GUANGZHOU = "tag:gnlc.github.io,2026:member/cn-guangzhou";
  private static final String WUHAN = "tag:gnlc.github.io,2026:member/cn-wuhan";

  private static final DocumentLoader OFFLINE = (url, options) -> {
    throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "there is no network");
  };

  @Test
  void guangzhouIsTheCityOfWikidataAndGeoNames() throws Exception {
    Set<Triple> triples = triples(ExportsTest.golden("members.jsonld"));

    assertThat(about(triples, GUANGZHOU))
        .contains(
            Triple.iri(GUANGZHOU, TYPE, SCHEMA + "City"),
            Triple.iri(GUANGZHOU, TYPE, SCHEMA + "Organization"),
            Triple.literal(GUANGZHOU, SCHEMA + "name", "Guangzhou", STRING),
            Triple.literal(GUANGZHOU, SCHEMA + "identifier", "cn-guangzhou", STRING),
            Triple.iri(GUANGZHOU, SCHEMA + "sameAs", "http://www.wikidata.org/entity/Q16572"),
            Triple.iri(GUANGZHOU, SCHEMA + "sameAs", "https://sws.geonames.org/1809858/"));
  }

  @Test
  void guangzhouHasAPoint() throws Exception {
    Set<Triple> triples = triples(ExportsTest.golden("members.jsonld"));
    String point = only(triples, GUANGZHOU, SCHEMA + "geo");

    assertThat(about(triples, point))
        .containsExactlyInAnyOrder(
            Triple.iri(point, TYPE, SCHEMA + "GeoCoordinates"),
            Triple.literal(point, SCHEMA + "latitude", "2.311667E1", DOUBLE),
            Triple.literal(point, SCHEMA + "longitude", "1.1325E2", DOUBLE));
    String country = only(triples, GUANGZHOU, SCHEMA + "containedInPlace");
    assertThat(about(triples, country))
        .containsExactlyInAnyOrder(
            Triple.iri(country, TYPE, SCHEMA + "Country"),
            Triple.literal(country, SCHEMA + "identifier", "CN", STRING),
            Triple.literal(country, SCHEMA + "name", "China", STRING));
  }

  @Test
  void guangzhouIsInTheNetworkSinceTheDayOfItsCohort() throws Exception {
    Set<Triple> triples = triples(ExportsTest.golden("members.jsonld"));
    String role = only(triples, GUANGZHOU, SCHEMA + "memberOf");

    assertThat(about(triples, role))
        .containsExactlyInAnyOrder(
            Triple.iri(role, TYPE, SCHEMA + "OrganizationRole"),
            Triple.literal(role, SCHEMA + "roleName", "member", STRING),
            Triple.iri(role, SCHEMA + "memberOf", NETWORK),
            Triple.literal(role, SCHEMA + "startDate", "2022-09-02", SCHEMA + "Date"));
    assertThat(about(triples, NETWORK))
        .contains(
            Triple.iri(NETWORK, TYPE, SCHEMA + "Organization"),
            Triple.literal(
                NETWORK, SCHEMA + "name", "UNESCO Global Network of Learning Cities", STRING));
  }

  @Test
  void wuhanHasItsAward() throws Exception {
    Set<Triple> triples = triples(ExportsTest.golden("members.jsonld"));

    assertThat(triples)
        .contains(
            Triple.literal(WUHAN, SCHEMA + "award", "UNESCO Learning City Award 2024", STRING));
  }

  @Test
  void theWholeNetworkHasOneRoleAMemberAndEveryAward() throws Exception {
    Members members = Gnlc.members();
    Set<Triple> triples = triples(JsonLdExport.of(members).awards(Gnlc.awards()).toText());
    long awards = Gnlc.awards().stream()
        .filter(award -> members.find(award.memberId()).isPresent())
        .count();

    assertThat(triples)
        .filteredOn(triple -> triple.object.equals(SCHEMA + "OrganizationRole"))
        .hasSize(members.count());
    assertThat(triples)
        .filteredOn(triple -> triple.predicate.equals(SCHEMA + "award"))
        .hasSize((int) awards);
    assertThat(triples)
        .filteredOn(triple -> triple.predicate.equals(SCHEMA + "startDate"))
        .extracting(Triple::object)
        .allMatch(date -> date.matches("[0-9]{4}(-[0-9]{2}){0,2}"))
        .hasSize((int) members.stream()
            .filter(member -> member.joinedBasis() == JoinedBasis.COHORT
                || member.joinedBasis() == JoinedBasis.REPORTED)
            .count());
    assertThat(triples)
        .as("what is inferred is told in words")
        .filteredOn(triple -> triple.predicate.equals(SCHEMA + "description"))
        .extracting(Triple::object)
        .allMatch(words -> words.endsWith(", inferred from what sources say"))
        .contains("joined 2016-04/2017-01-24, inferred from what sources say")
        .hasSizeGreaterThan(10);
    assertThat(triples)
        .as("every term is one of schema.org's, none is dropped or relative")
        .allMatch(triple -> triple.predicate.equals(TYPE) || triple.predicate.startsWith(SCHEMA));
  }

  @Test
  void nothingIsLostInExpansion() throws Exception {
    JsonArray expanded = JsonLd.expand(
            JsonDocument.of(new StringReader(ExportsTest.golden("members.jsonld"))))
        .loader(OFFLINE)
        .get();

    assertThat(expanded).hasSize(1 + 15);
    assertThat(expanded.toString()).doesNotContain("\"@graph\"").doesNotContain("_:");
  }

  private static Set<Triple> triples(String jsonLd) throws JsonLdError {
    Set<Triple> triples = new HashSet<>();
    ToRdfApi processor = JsonLd.toRdf(JsonDocument.of(new StringReader(jsonLd)));
    processor.loader(OFFLINE);
    processor.provide(new Collector(triples));
    return triples;
  }

  private static List<Triple> about(Set<Triple> triples, String subject) {
    return triples.stream().filter(triple -> triple.subject.equals(subject)).toList();
  }

  private static String only(Set<Triple> triples, String subject, String predicate) {
    List<String> objects = new ArrayList<>();
    for (Triple triple : about(triples, subject)) {
      if (triple.predicate.equals(predicate)) {
        objects.add(triple.object);
      }
    }
    assertThat(objects).hasSize(1);
    return objects.get(0);
  }

  /** The type is empty if the object is an IRI or a blank node. */
  private record Triple(String subject, String predicate, String object, String type) {
    static Triple iri(String subject, String predicate, String object) {
      return new Triple(subject, predicate, object, "");
    }

    static Triple literal(String subject, String predicate, String object, String type) {
      return new Triple(subject, predicate, object, type);
    }
  }

  private record Collector(Set<Triple> triples) implements RdfQuadConsumer {
    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        @Nullable String type,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph)
        throws RdfConsumerException {
      assertThat(graph).as("all is in the default graph").isNull();
      triples.add(new Triple(subject, predicate, object, type == null ? "" : type));
      return this;
    }
  }
}
