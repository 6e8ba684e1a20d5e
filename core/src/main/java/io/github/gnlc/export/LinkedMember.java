package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.PlaceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A member as a node of linked data. */
final class LinkedMember {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";
  private static final String TYPE = "@type";
  private static final String NAME = "name";

  private final Map<String, Object> node = new LinkedHashMap<>();
  private final List<Object> containers = new ArrayList<>();

  private LinkedMember() {}

  static Map<String, Object> of(
      String iri, String networkIri, Member member, ImmutableList<Award> awards) {
    LinkedMember linked = new LinkedMember();
    linked.putNames(iri, member);
    if (member.status() != MemberStatus.UNCONFIRMED) {
      linked.node.put("memberOf", role(networkIri, member));
    }
    if (!awards.isEmpty()) {
      linked.node.put("award", titles(awards));
    }
    member.place().ifPresent(linked::putPlace);
    linked.containers.add(country(member.country()));
    linked.node.put("containedInPlace", linked.containers);
    linked.putLinks(member);
    return linked.node;
  }

  private void putNames(String iri, Member member) {
    node.put("@id", iri);
    boolean city =
        member.place().filter(place -> place.kind() == PlaceKind.CITY).isPresent();
    node.put(TYPE, ImmutableList.of(city ? "City" : "AdministrativeArea", "Organization"));
    node.put("identifier", member.id());
    node.put(NAME, member.name());
    member.distinction().ifPresent(words -> node.put("disambiguatingDescription", words));
  }

  /** Schema.org states the dates of a relation on a role between the two. */
  private static Map<String, Object> role(String networkIri, Member member) {
    Map<String, Object> role = new LinkedHashMap<>();
    role.put(TYPE, "OrganizationRole");
    boolean today = member.status() == MemberStatus.MEMBER;
    role.put("roleName", today ? "member" : "former member");
    role.put("memberOf", ImmutableMap.of("@id", networkIri));
    if (member.joinedBasis() == JoinedBasis.INFERRED) {
      role.put("description", "joined " + member.joined() + ", inferred from what sources say");
    } else {
      putIfKnown(role, "startDate", member.joined());
    }
    putIfKnown(role, "endDate", member.left());
    return role;
  }

  private static void putIfKnown(Map<String, Object> role, String property, EdtfDate date) {
    if (!date.isUnknown() && !date.isBound() && !date.isInterval()) {
      role.put(property, date.toEdtf());
    }
  }

  private static List<String> titles(ImmutableList<Award> awards) {
    return awards.stream()
        .map(award -> "UNESCO Learning City Award " + award.year())
        .toList();
  }

  private void putPlace(Place place) {
    switch (place.kind()) {
      case CITY -> node.put("geo", point(place.coordinate()));
      case SEAT -> node.put("containsPlace", town(place));
      case PARENT -> containers.add(town(place));
    }
  }

  private static Map<String, Object> town(Place place) {
    Map<String, Object> town = new LinkedHashMap<>();
    town.put(TYPE, "City");
    town.put(NAME, place.gazetteerName());
    town.put("geo", point(place.coordinate()));
    return town;
  }

  private static Map<String, Object> point(Coordinate coordinate) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put(TYPE, "GeoCoordinates");
    point.put("latitude", coordinate.latitude());
    point.put("longitude", coordinate.longitude());
    return point;
  }

  private static Map<String, Object> country(Country country) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put(TYPE, "Country");
    node.put("identifier", country.alpha2());
    node.put(NAME, country.name());
    return node;
  }

  private void putLinks(Member member) {
    List<String> links = new ArrayList<>();
    member.wikidataId().ifPresent(id -> links.add(WIKIDATA + id));
    member.geonamesId().ifPresent(id -> links.add(GEONAMES + id + "/"));
    if (!links.isEmpty()) {
      node.put("sameAs", links);
    }
  }
}
