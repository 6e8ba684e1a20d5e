package io.github.gnlc.examples.openrefine;

import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.examples.openrefine.http.Problem;
import io.github.gnlc.model.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked of a member, and given with a name. */
enum Property implements Suggestable {
  COUNTRY(
      "country",
      "country",
      "In any spelling: IE, IRL, Ireland, Irlanda",
      (facts, member, form) ->
          Stream.of(form.choose(member.country().name(), member.country().alpha2()))),
  REGION(
      "region",
      "UNESCO region",
      "One of UNESCO's five: Africa, Arab States, Asia and the Pacific, ...",
      (facts, member, form) -> member.country().region().stream().map(region -> region.label())),
  SUBDIVISION(
      "subdivision",
      "subdivision",
      "The state, province or larger city around it",
      (facts, member, form) ->
          member.place().stream().flatMap(place -> place.subdivision().stream())),
  STATUS(
      "status",
      "status",
      "member, unconfirmed or withdrawn",
      (facts, member, form) -> Stream.of(member.status().code())),
  JOINED(
      "joined",
      "joined",
      "When it joined: a year, month or day; ../2016-08 is by then, 2016/2017 between (EDTF)",
      (facts, member, form) -> known(member.joined().toEdtf())),
  BASIS(
      "basis",
      "basis of joined",
      "How that is known: cohort, reported, inferred, bounded or unknown",
      (facts, member, form) -> Stream.of(member.joinedBasis().code())),
  COHORT(
      "cohort",
      "cohort",
      "The intake it was announced with, such as gnlc-2022",
      (facts, member, form) -> member.cohortId().stream()),
  AWARDS(
      "awards",
      "Learning City Award",
      "The years of its UNESCO Learning City Awards",
      (facts, member, form) -> facts.awards(member).stream()),
  COORDINATES(
      "coordinates",
      "coordinates",
      "Latitude, longitude in degrees; given with a name, within 40 km",
      (facts, member, form) ->
          member.place().stream().map(place -> place.coordinate().toString())),
  LATITUDE(
      "latitude",
      "latitude",
      "In degrees, north positive",
      (facts, member, form) ->
          member.place().stream().map(place -> place.coordinate().latitude())),
  LONGITUDE(
      "longitude",
      "longitude",
      "In degrees, east positive",
      (facts, member, form) ->
          member.place().stream().map(place -> place.coordinate().longitude())),
  WIKIDATA(
      "wikidata",
      "Wikidata item",
      "Such as Q4970",
      (facts, member, form) -> member.wikidataId().stream()),
  GEONAMES(
      "geonames",
      "GeoNames id",
      "Such as 1808926",
      (facts, member, form) -> member.geonamesId().stream()),
  NAMES(
      "names",
      "other names",
      "Names in other languages and as sources print them; one language with the setting",
      (facts, member, form) -> facts.names(member, form.language()).stream()),
  SOURCE(
      "source",
      "best source",
      "The most authoritative source that says it is in; its address with the setting",
      (facts, member, form) -> facts.bestSource(member).stream()
          .flatMap(source -> form.asCode() ? source.url().stream() : Stream.of(source.label()))),
  AS_OF(
      "as-of",
      "member on a day",
      "Only given with a name: the city must be known to have been a member that day",
      (facts, member, form) -> Stream.of());

  /** Finds the values: texts, whole numbers and others. */
  private interface Values {
    Stream<?> of(Facts facts, Member member, Form form);
  }

  private final String id;
  private final String label;
  private final String description;
  private final Values values;

  Property(String id, String label, String description, Values values) {
    this.id = id;
    this.label = label;
    this.description = description;
    this.values = values;
  }

  private static Stream<String> known(String text) {
    return text.isEmpty() ? Stream.of() : Stream.of(text);
  }

  /** Returns those that members have values of. */
  static List<Property> ofMembers() {
    return Arrays.stream(values()).filter(property -> property != AS_OF).toList();
  }

  /** Finds the property with this id. */
  static Optional<Property> find(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  /** Returns the property with this id. */
  static Property of(String id) {
    return find(id)
        .orElseThrow(() ->
            Problem.badRequest("property '" + Excerpt.of(id) + "' is unknown; expected one of "
                + Arrays.stream(values()).map(Property::id).collect(Collectors.joining(", "))));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String description() {
    return description;
  }

  /** Returns the values of a member: texts, whole numbers and others. */
  List<Object> values(Facts facts, Member member, Form form) {
    Stream<Object> all = values.of(facts, member, form).map(value -> value);
    return (form.most() == 0 ? all : all.limit(form.most())).toList();
  }
}
