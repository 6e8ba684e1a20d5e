package io.github.gnlc.internal.schema;

import static io.github.gnlc.internal.schema.TableSchema.table;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.NameUsage;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.PlaceKind;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.PropositionKind;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.RuleCondition;
import io.github.gnlc.model.RuleValidity;
import io.github.gnlc.model.SourceKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The tables that make a dataset, and what each column holds: the one place that says so. The
 * {@code datapackage.json} of a dataset states the same for other readers.
 */
public final class Schema {
  /** The file that describes the tables of a folder. */
  public static final String DESCRIPTOR_FILE = "datapackage.json";

  /** The column that names the source of a row, in every table that has sources. */
  public static final String SOURCE_COLUMN = "source_id";

  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";
  private static final String SUBDIVISION = "[A-Z]{2}-[A-Z0-9]{1,3}";
  private static final String PERIOD = "[0-9]{4}(-[0-9]{4})?";
  private static final String WEB_ADDRESS = "https?://\\S+";
  private static final List<String> QUALIFIERS = codes(Qualifier.values(), Qualifier::code);
  private static final List<String> REGIONS = codes(Region.values(), Region::label);

  private static final ImmutableList<TableSchema> TABLES = ImmutableList.<TableSchema>builder()
      .addAll(geography())
      .addAll(sources())
      .addAll(members())
      .addAll(awards())
      .addAll(events())
      .addAll(framework())
      .addAll(propositions())
      .addAll(claims())
      .build();

  private Schema() {}

  /** All tables, each after those it refers to where that is possible. */
  public static ImmutableList<TableSchema> tables() {
    return TABLES;
  }

  /** The names of all tables, in their order. */
  public static ImmutableList<String> names() {
    return TABLES.stream().map(TableSchema::name).collect(ImmutableList.toImmutableList());
  }

  /** The table of this name; an exception names the nearest if there is none. */
  public static TableSchema of(String table) {
    return TABLES.stream()
        .filter(schema -> schema.name().equals(table))
        .findFirst()
        .orElseThrow(() -> UnknownKeyException.of(
            UnknownKeyException.Kind.TABLE, table, names(), "a dataset has tables " + names()));
  }

  private static ImmutableList<TableSchema> geography() {
    return ImmutableList.of(
        table(TableNames.COUNTRIES, "Countries of ISO 3166-1")
            .add(Column.builder("alpha2", Column.Type.TEXT, "ISO 3166-1 alpha-2 code")
                .pattern("[A-Z]{2}"))
            .add(Column.builder("alpha3", Column.Type.TEXT, "ISO 3166-1 alpha-3 code")
                .pattern("[A-Z]{3}"))
            .add(
                Column.builder("numeric", Column.Type.TEXT, "ISO 3166-1 numeric code, three digits")
                    .pattern("[0-9]{3}"))
            .name(
                "name",
                "Name in English as UNESCO's lists give it; for countries not listed there, the short name of ISO 3166-1")
            .optionalCode("region", REGIONS, "UNESCO region, for countries that the network lists")
            .key("alpha2"),
        table(TableNames.COUNTRY_NAMES, "Other names of countries")
            .reference("alpha2", TableNames.COUNTRIES, "The country")
            .name("name", "A name other than that in countries")
            .key("alpha2", "name"));
  }

  private static ImmutableList<TableSchema> sources() {
    return ImmutableList.of(
        table(TableNames.PUBLISHERS, "Publishers of sources, with the weight they carry")
            .add(Column.builder(
                "publisher_id",
                Column.Type.TEXT,
                "Host name, or a short name where there is no host"))
            .code(
                "authority",
                codes(Authority.values(), Authority::code),
                "unesco before national before other before unreliable")
            .key("publisher_id"),
        table(TableNames.SOURCES, "Sources: pages and documents")
            .id("source_id", "The source")
            .optionalReference("publisher_id", TableNames.PUBLISHERS, "Who published it")
            .optionalReference(
                "original_publisher_id",
                TableNames.PUBLISHERS,
                "Whose text it carries in full, whose authority then counts")
            .optionalDate("published", "When it was published, as far as it shows")
            .optionalCode("kind", codes(SourceKind.values(), SourceKind::code), "What it is")
            .optionalText("title", "Its title")
            .optionalText("description", "Our description, where there is no title")
            .add(Column.builder("url", Column.Type.TEXT, "Its address on the web")
                .pattern(WEB_ADDRESS)
                .optional())
            .note()
            .key("source_id"));
  }

  private static ImmutableList<TableSchema> members() {
    return ImmutableList.of(
        table(TableNames.MEMBERS, "Members of any status")
            .id("member_id", "The member")
            .reference("country", TableNames.COUNTRIES, "The country in which UNESCO lists it")
            .name("name", "Its name as the network's lists give it")
            .optionalName("distinction", "What tells it from another of the same name and country")
            .sourcedBy(TableNames.EVIDENCE)
            .key("member_id"),
        table(
                TableNames.MEMBER_NAMES,
                "Spellings and local names of members, as printed in sources")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .name("name", "The name as printed")
            .optionalReference(
                "source_id", TableNames.SOURCES, "The source that prints it, if recorded")
            .key("member_id", "name", "source_id"),
        table(
                TableNames.PLACE_NAMES,
                "Names of members in other languages, from Natural Earth and GeoNames")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .add(Column.builder("language", Column.Type.TEXT, "BCP 47 tag; und if not recorded")
                .pattern(LANGUAGE))
            .name("name", "The name")
            .optionalCode(
                "usage",
                codes(NameUsage.values(), NameUsage::code),
                "former: until it was renamed; older-romanization: as it was spelt in Latin before")
            .key("member_id", "language", "name"),
        table(TableNames.PLACES, "Where members lie, from GeoNames")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .code(
                "kind",
                codes(PlaceKind.values(), PlaceKind::code),
                "city: the member itself; seat: its main town; parent: the city in which it lies")
            .add(Column.builder("latitude", Column.Type.DECIMAL, "Degrees north, WGS 84")
                .within(-90, 90))
            .add(Column.builder("longitude", Column.Type.DECIMAL, "Degrees east, WGS 84")
                .within(-180, 180))
            .name("gazetteer_name", "Name in the gazetteer")
            .optionalName("subdivision", "First-level subdivision of the country")
            .add(Column.builder("population", Column.Type.INTEGER, "Inhabitants")
                .atLeast(0)
                .optional())
            .key("member_id"),
        table(TableNames.SUBDIVISIONS, "Names of subdivisions of countries")
            .add(Column.builder("code", Column.Type.TEXT, "ISO 3166-2 code").pattern(SUBDIVISION))
            .name("name", "Its name, in some language, or an abbreviation")
            .key("code", "name"),
        table(TableNames.MEMBER_AREAS, "Areas in which members lie")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .add(Column.builder("code", Column.Type.TEXT, "ISO 3166-2 code of a subdivision")
                .pattern(SUBDIVISION)
                .optional())
            .optionalName(
                "name", "Name of an area without a code, such as a city around a district")
            .key("member_id", "code", "name"),
        table(TableNames.EXTERNAL_IDS, "Ids of members elsewhere")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .code("scheme", List.of("geonames", "wikidata"), "Whose id it is")
            .add(Column.builder("identifier", Column.Type.TEXT, "The id").pattern("Q?[1-9][0-9]*"))
            .key("member_id", "scheme"),
        table(
                TableNames.OTHER_PLACES,
                "Places that are no members: large cities, and those whose name is like a member's")
            .add(Column.builder(
                    "place_id",
                    Column.Type.TEXT,
                    "GeoNames id; CN- and the code by GB/T 2260 for a Chinese place without one")
                .pattern("[1-9][0-9]*|CN-[0-9]{4,6}"))
            .name("name", "Name in the gazetteer")
            .reference("country", TableNames.COUNTRIES, "The country")
            .add(
                Column.builder("population", Column.Type.INTEGER, "Inhabitants").atLeast(0))
            .key("place_id"),
        table(TableNames.OTHER_PLACE_NAMES, "Further names of such places")
            .reference("place_id", TableNames.OTHER_PLACES, "The place")
            .name("name", "The name")
            .key("place_id", "name"),
        table(TableNames.COHORTS, "Announced intakes")
            .id("cohort_id", "The cohort")
            .add(Column.builder("announced", Column.Type.EDTF, "Day of the announcement")
                .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
            .key("cohort_id"),
        table(TableNames.EVIDENCE, "What sources say of members")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .code("kind", codes(EvidenceKind.values(), EvidenceKind::code), "What is said")
            .optionalDate(
                "date", "When it joined or left, or was not yet a member, as the source has it")
            .reference("source_id", TableNames.SOURCES, "The source")
            .note()
            .key("member_id", "kind", "date", "source_id"),
        table(TableNames.DECISIONS, "Conclusions of the editors, with their reason")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .code(
                "property",
                codes(DecisionProperty.values(), DecisionProperty::code),
                "What is decided")
            .text("value", "A date in EDTF, or a status")
            .text("reason", "Why")
            .key("member_id", "property"),
        table(TableNames.DECISION_SOURCES, "Sources on which decisions rest")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .code(
                "property",
                codes(DecisionProperty.values(), DecisionProperty::code),
                "What is decided")
            .reference("source_id", TableNames.SOURCES, "The source")
            .key("member_id", "property", "source_id"));
  }

  private static ImmutableList<TableSchema> awards() {
    return ImmutableList.of(
        table(TableNames.AWARD_ROUNDS, "Rounds of the UNESCO Learning City Award")
            .add(year("The year of the round"))
            .reference("event_id", TableNames.EVENTS, "The conference it belongs to")
            .optionalDate("ceremony_date", "When the award was conferred")
            .text("ceremony_place", "Where")
            .key("year"),
        table(TableNames.AWARDS, "UNESCO Learning City Awards")
            .add(year("The round").references(TableNames.AWARD_ROUNDS))
            .reference("member_id", TableNames.MEMBERS, "The awardee")
            .sourcedBy(TableNames.AWARD_SOURCES)
            .key("year", "member_id"),
        table(TableNames.AWARD_SOURCES, "Sources of awards")
            .add(year("The round").references(TableNames.AWARD_ROUNDS))
            .reference("member_id", TableNames.MEMBERS, "The awardee")
            .reference("source_id", TableNames.SOURCES, "The source")
            .key("year", "member_id", "source_id"));
  }

  private static ImmutableList<TableSchema> events() {
    return ImmutableList.of(
        table(TableNames.EVENTS, "Conferences and other events")
            .id("event_id", "The event")
            .optionalCode(
                "series", List.of("iclc"), "iclc: International Conference on Learning Cities")
            .add(Column.builder("edition", Column.Type.INTEGER, "Number within the series")
                .within(1, 9999)
                .optional())
            .sourcedBy(TableNames.EVENT_ACCOUNTS)
            .key("event_id"),
        table(TableNames.EVENT_ACCOUNTS, "What sources say of events")
            .reference("event_id", TableNames.EVENTS, "The event")
            .reference("source_id", TableNames.SOURCES, "The source")
            .optionalText("name", "Name")
            .optionalDate("start", "First day")
            .optionalDate("end", "Last day")
            .optionalName("place", "Place; online for none")
            .optionalReference("country", TableNames.COUNTRIES, "Country")
            .optionalText("theme", "Theme")
            .note()
            .key("event_id", "source_id"),
        table(TableNames.EVENT_FIGURES, "How many took part in events, by source")
            .reference("event_id", TableNames.EVENTS, "The event")
            .reference("source_id", TableNames.SOURCES, "The source")
            .code("figure", List.of("participants", "countries"), "What is counted")
            .optionalCode("mode", List.of("online", "on-site"), "How they took part")
            .optionalCode("stage", List.of("expected"), "expected: from before the event")
            .code("qualifier", QUALIFIERS, "How exact it is")
            .add(number("value", "The number"))
            .text("unit", "What the number counts")
            .key("event_id", "source_id", "figure", "mode", "stage", "qualifier", "value", "unit"),
        table(TableNames.DOCUMENTS, "Documents")
            .id("document_id", "The document")
            .text("kind", "What it is")
            .optionalReference("event_id", TableNames.EVENTS, "The event it belongs to")
            .optionalCode(
                "extent",
                codes(DocumentExtent.values(), DocumentExtent::code),
                "summary: only what others say that it says; part: some of its text; whole: all")
            .optionalText("extent_note", "What of its text is known and what is missing")
            .sourcedBy(TableNames.DOCUMENT_ACCOUNTS)
            .key("document_id"),
        table(TableNames.DOCUMENT_ACCOUNTS, "What sources say of documents")
            .reference("document_id", TableNames.DOCUMENTS, "The document")
            .reference("source_id", TableNames.SOURCES, "The source")
            .text("title", "Title")
            .add(Column.builder("language", Column.Type.TEXT, "Language of the title, BCP 47")
                .pattern(LANGUAGE)
                .optional())
            .optionalDate("adopted", "When it was adopted or published")
            .optionalText("place", "Where")
            .note()
            .key("document_id", "source_id"));
  }

  private static ImmutableList<TableSchema> framework() {
    return ImmutableList.of(
        table(TableNames.RULES, "Rules of the network")
            .id("rule_id", "The rule")
            .text("subject", "What it is about")
            .sourcedBy(TableNames.RULE_PROVISIONS)
            .key("rule_id"),
        table(TableNames.RULE_PROVISIONS, "What sources state of rules")
            .reference("rule_id", TableNames.RULES, "The rule")
            .date("valid_from", "From when it holds, or for which year")
            .reference("source_id", TableNames.SOURCES, "The source")
            .text("label", "What is ruled")
            .text("value", "How, in words")
            .optionalCode(
                "condition",
                codes(RuleCondition.values(), RuleCondition::code),
                "more-than: more than the number; unlimited: no limit; members-only: only members"
                    + " may apply; anyone: others may too")
            .add(Column.builder("number", Column.Type.INTEGER, "The number in the value")
                .within(0, 1_000_000)
                .optional())
            .optionalDate("date", "The day in the value; of a period its last")
            .add(Column.builder(
                    "edition", Column.Type.INTEGER, "The conference it is made for: 7 for ICLC 7")
                .within(1, 9999)
                .optional())
            .code(
                "validity",
                codes(RuleValidity.values(), RuleValidity::code),
                "standing: until replaced; occasion: for that year only")
            .note()
            .key("rule_id", "valid_from", "source_id", "label"),
        table(TableNames.THEMATIC_CLUSTERS, "Thematic clusters")
            .id("cluster_id", "The cluster")
            .text("name", "Its name")
            .sourcedBy(TableNames.CLUSTER_ACCOUNTS)
            .key("cluster_id"),
        table(
                TableNames.CLUSTER_ACCOUNTS,
                "What sources say of clusters and of members' parts in them")
            .reference("cluster_id", TableNames.THEMATIC_CLUSTERS, "The cluster")
            .reference("source_id", TableNames.SOURCES, "The source")
            .add(Column.builder("period", Column.Type.TEXT, "Year or years").pattern(PERIOD))
            .optionalText("role", "The member's part")
            .optionalReference("member_id", TableNames.MEMBERS, "The member")
            .text("as_named", "Name of the cluster in the source")
            .note()
            .key("cluster_id", "source_id", "period", "role", "member_id"),
        table(
                TableNames.KEY_FEATURES,
                "Areas and dimensions of the Key Features of Learning Cities")
            .add(Column.builder("feature_id", Column.Type.TEXT, "The feature; the ids are ours")
                .pattern("[A-Z][0-9]*"))
            .optionalReference("parent_id", TableNames.KEY_FEATURES, "The area of a dimension")
            .sourcedBy(TableNames.KEY_FEATURE_ACCOUNTS)
            .key("feature_id"),
        table(TableNames.KEY_FEATURE_ACCOUNTS, "Wordings of key features")
            .reference("feature_id", TableNames.KEY_FEATURES, "The feature")
            .reference("source_id", TableNames.SOURCES, "The source")
            .text("label", "Wording")
            .note()
            .key("feature_id", "source_id"),
        table(TableNames.ORGANISATIONS, "Organisations with a part in the network")
            .id("organisation_id", "The organisation")
            .text("name", "Its name")
            .optionalText("acronym", "Its acronym")
            .text("kind", "What it is")
            .sourcedBy(TableNames.ORGANISATION_ROLES)
            .key("organisation_id"),
        table(TableNames.ORGANISATION_ROLES, "What organisations do, by source")
            .reference("organisation_id", TableNames.ORGANISATIONS, "The organisation")
            .reference("source_id", TableNames.SOURCES, "The source")
            .optionalReference("event_id", TableNames.EVENTS, "The event in which it has the role")
            .optionalCode(
                "part", codes(EventPart.values(), EventPart::code), "Its part in the event")
            .text("role", "The role")
            .note()
            .key("organisation_id", "source_id", "event_id", "part"),
        table(TableNames.OFFICIALS, "Officials as named by sources")
            .text("name", "The person")
            .date("date", "The day")
            .text("office", "The office held")
            .text("organisation", "Where")
            .optionalReference("event_id", TableNames.EVENTS, "The event")
            .sourcedBy(TableNames.OFFICIAL_ROLES)
            .key("name", "date"),
        table(TableNames.OFFICIAL_ROLES, "What officials did, by source")
            .text("name", "The person")
            .date("date", "The day")
            .reference("source_id", TableNames.SOURCES, "The source")
            .code(
                "role",
                codes(ParticipantRole.values(), ParticipantRole::code),
                "What the official did")
            .optionalReference("member_id", TableNames.MEMBERS, "The member for which it was done")
            .optionalText("words", "What was done, in our words")
            .key("name", "date", "source_id", "role"),
        table(TableNames.PRACTICES, "Programmes of members")
            .id("practice_id", "The practice")
            .reference("member_id", TableNames.MEMBERS, "The member")
            .text("name", "Its name")
            .optionalText("description", "What it does, in our words")
            .code("theme", codes(PracticeTheme.values(), PracticeTheme::code), "What it is about")
            .optionalDate("since", "When it began")
            .reference("source_id", TableNames.SOURCES, "The source")
            .key("practice_id"),
        table(TableNames.PRACTICE_FIGURES, "Figures of practices")
            .reference("practice_id", TableNames.PRACTICES, "The practice")
            .text("metric", "What is counted")
            .optionalCode("stage", List.of("target"), "target: to be reached; empty: a result")
            .code("qualifier", QUALIFIERS, "How exact it is")
            .add(number("value", "The number"))
            .text("unit", "What the number counts")
            .optionalDate("as_of", "Of when it is")
            .reference("source_id", TableNames.SOURCES, "The source")
            .key("practice_id", "metric", "stage"),
        table(TableNames.PRACTICE_GROUPS, "Whom practices are for, and who carries them together")
            .reference("practice_id", TableNames.PRACTICES, "The practice")
            .code(
                "part",
                List.of("target", "partner"),
                "target: it is for the group; partner: the group carries it with others")
            .code("group", codes(PracticeGroup.values(), PracticeGroup::code), "The group")
            .key("practice_id", "part", "group"));
  }

  private static ImmutableList<TableSchema> propositions() {
    return ImmutableList.of(
        table(TableNames.PROPOSITIONS, "What sources say in words, each thing once")
            .id("proposition_id", "The proposition; in the order of a document's text")
            .code("kind", codes(PropositionKind.values(), PropositionKind::code), "What it is")
            .optionalReference("event_id", TableNames.EVENTS, "The event")
            .optionalReference("document_id", TableNames.DOCUMENTS, "The document")
            .optionalReference("member_id", TableNames.MEMBERS, "The member")
            .optionalReference("cohort_id", TableNames.COHORTS, "The cohort")
            .optionalText("official", "Who said it: a name in officials")
            .optionalDate("official_date", "And the date there")
            .optionalText("number", "The number that the document gives it")
            .optionalText("addressee", "Whom it is addressed to")
            .sourcedBy(TableNames.PROPOSITION_ACCOUNTS)
            .key("proposition_id"),
        table(TableNames.PROPOSITION_ACCOUNTS, "How sources say it")
            .reference("proposition_id", TableNames.PROPOSITIONS, "The proposition")
            .reference("source_id", TableNames.SOURCES, "The source")
            .optionalDate("stated", "When it is stated")
            .optionalText("stated_by", "Who states it, if not the publisher of the source")
            .optionalCode(
                "manner",
                codes(Manner.values(), Manner::code),
                "called-for: asked to be; objective: named as one; expected: said beforehand;"
                    + " proposal: proposed; summary: summed up; count: only counted")
            .text("text", "What is said, in our words")
            .optionalCode("qualifier", QUALIFIERS, "How exact the number is")
            .add(number("value", "The number").optional())
            .optionalText("unit", "What the number counts")
            .note()
            .key("proposition_id", "source_id"));
  }

  private static ImmutableList<TableSchema> claims() {
    return ImmutableList.of(
        table(
                TableNames.STATEMENTS,
                "Figures about the network as published, contradictions included")
            .reference("source_id", TableNames.SOURCES, "The source")
            .optionalDate("about", "The time it speaks of")
            .code("metric", codes(Metric.values(), Metric::code), "What is counted")
            .optionalReference("country", TableNames.COUNTRIES, "The one country it speaks of")
            .optionalCode("region", REGIONS, "The one region it speaks of")
            .code("qualifier", QUALIFIERS, "How exact it is")
            .add(number("value", "The number"))
            .text("unit", "What the number counts")
            .note()
            .key("source_id", "about", "metric", "country", "region", "qualifier", "value"),
        table(TableNames.DISPUTED_CLAIMS, "Claims of membership that we do not accept")
            .text("name", "The city")
            .reference("country", TableNames.COUNTRIES, "The country that the claim gives")
            .reference("source_id", TableNames.SOURCES, "The source")
            .code("kind", codes(EvidenceKind.values(), EvidenceKind::code), "What is claimed")
            .optionalDate("date", "When it is said to have joined")
            .optionalText("reason", "Why we do not accept it")
            .editorNote()
            .key("name", "country", "source_id"));
  }

  private static Column.Builder year(String description) {
    return Column.builder("year", Column.Type.INTEGER, description).within(2013, 9999);
  }

  private static Column.Builder number(String name, String description) {
    return Column.builder(name, Column.Type.INTEGER, description).atLeast(0);
  }

  private static <E> List<String> codes(E[] constants, Function<E, String> code) {
    return Arrays.stream(constants).map(code).toList();
  }
}
