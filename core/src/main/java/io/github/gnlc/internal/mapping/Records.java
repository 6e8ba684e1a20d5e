package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableListMultimap;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DecisionProperty;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.NameUsage;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.PracticeGroup;
import io.github.gnlc.model.PracticeTheme;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.SourceKind;
import io.github.gnlc.model.Statement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes values of the domain out of rows that stand for themselves. */
public final class Records {
  private Records() {}

  static CountryName countryName(Row row) {
    return CountryName.builder()
        .alpha2(row.text("alpha2"))
        .name(row.text("name"))
        .build();
  }

  static Publisher publisher(Row row) {
    return Publisher.builder()
        .id(row.text("publisher_id"))
        .authority(Authority.of(row.text("authority")))
        .build();
  }

  static Source source(Row row, Function<String, @Nullable Publisher> publishers) {
    return Source.builder()
        .id(row.text("source_id"))
        .publisher(row.optional("publisher_id").map(publishers))
        .originalPublisher(row.optional("original_publisher_id").map(publishers))
        .published(row.date("published"))
        .kind(row.optional("kind").map(SourceKind::of).orElse(SourceKind.OTHER))
        .title(row.optional("title"))
        .description(row.optional("description"))
        .url(row.optional("url"))
        .note(row.optional("note"))
        .build();
  }

  static Evidence evidence(Row row) {
    return Evidence.builder()
        .memberId(row.text("member_id"))
        .kind(EvidenceKind.of(row.text("kind")))
        .date(row.date("date"))
        .sourceId(row.text("source_id"))
        .note(row.optional("note"))
        .build();
  }

  static Decision decision(Row row, List<String> sourceIds) {
    return Decision.builder()
        .memberId(row.text("member_id"))
        .property(DecisionProperty.of(row.text("property")))
        .value(row.text("value"))
        .reason(row.text("reason"))
        .addAllSourceIds(sourceIds)
        .build();
  }

  static MemberName memberName(Row row) {
    return MemberName.builder()
        .memberId(row.text("member_id"))
        .name(row.text("name"))
        .sourceId(row.optional("source_id"))
        .build();
  }

  static MemberName placeName(Row row) {
    return MemberName.builder()
        .memberId(row.text("member_id"))
        .name(row.text("name"))
        .language(row.text("language"))
        .usage(row.optional("usage").map(NameUsage::of))
        .build();
  }

  static AwardRound awardRound(Row row) {
    return AwardRound.builder()
        .year(row.integer("year"))
        .eventId(row.text("event_id"))
        .ceremonyDate(row.date("ceremony_date"))
        .ceremonyPlace(row.text("ceremony_place"))
        .build();
  }

  static Award award(Row row, ImmutableListMultimap<String, String> sourceIds) {
    Award.Builder award = Award.builder().year(row.integer("year")).memberId(row.text("member_id"));
    return award.addAllSourceIds(sourceIds.get(awardKey(row))).build();
  }

  public static String awardKey(Row row) {
    return row.text("year") + "/" + row.text("member_id");
  }

  static Statement statement(Row row) {
    return Statement.builder()
        .sourceId(row.text("source_id"))
        .about(row.date("about"))
        .metric(Metric.of(row.text("metric")))
        .country(row.optional("country"))
        .region(MemberRecords.region(row))
        .figure(figure(row))
        .note(row.optional("note"))
        .build();
  }

  static Organisation organisation(Row row, ImmutableListMultimap<String, OrganisationRole> roles) {
    return Organisation.builder()
        .id(row.text("organisation_id"))
        .name(row.text("name"))
        .acronym(row.optional("acronym"))
        .kind(row.text("kind"))
        .addAllRoles(roles.get(row.text("organisation_id")))
        .build();
  }

  static OrganisationRole organisationRole(Row row) {
    return OrganisationRole.builder()
        .sourceId(row.text("source_id"))
        .eventId(row.optional("event_id"))
        .part(row.optional("part").map(EventPart::of))
        .role(row.text("role"))
        .note(row.optional("note"))
        .build();
  }

  static Official official(
      Row row,
      ImmutableListMultimap<String, OfficialRole> roles,
      ImmutableListMultimap<String, Proposition> positions) {
    String id = officialId(row);
    return Official.builder()
        .name(row.text("name"))
        .date(row.date("date"))
        .office(row.text("office"))
        .organisation(row.text("organisation"))
        .eventId(row.optional("event_id"))
        .addAllRoles(roles.get(id))
        .addAllPositions(positions.get(id))
        .build();
  }

  static String officialId(Row row) {
    return row.text("name") + "/" + row.text("date");
  }

  static OfficialRole officialRole(Row row) {
    return OfficialRole.builder()
        .sourceId(row.text("source_id"))
        .role(ParticipantRole.of(row.text("role")))
        .memberId(row.optional("member_id"))
        .words(row.optional("words"))
        .build();
  }

  static Practice practice(
      Row row,
      ImmutableListMultimap<String, PracticeFigure> figures,
      ImmutableListMultimap<String, Row> groups) {
    String id = row.text("practice_id");
    return Practice.builder()
        .id(id)
        .memberId(row.text("member_id"))
        .name(row.text("name"))
        .description(row.optional("description"))
        .addAllTargetGroups(groups(groups.get(id), "target"))
        .addAllPartners(groups(groups.get(id), "partner"))
        .theme(PracticeTheme.of(row.text("theme")))
        .since(row.date("since"))
        .sourceId(row.text("source_id"))
        .addAllFigures(figures.get(id))
        .build();
  }

  private static List<PracticeGroup> groups(List<Row> rows, String part) {
    return rows.stream()
        .filter(row -> row.text("part").equals(part))
        .map(row -> PracticeGroup.of(row.text("group")))
        .sorted()
        .toList();
  }

  static PracticeFigure practiceFigure(Row row) {
    return PracticeFigure.builder()
        .metric(row.text("metric"))
        .stage(row.optional("stage"))
        .figure(figure(row))
        .asOf(row.date("as_of"))
        .sourceId(row.text("source_id"))
        .build();
  }

  static DisputedClaim disputedClaim(Row row) {
    return DisputedClaim.builder()
        .name(row.text("name"))
        .country(row.text("country"))
        .sourceId(row.text("source_id"))
        .kind(EvidenceKind.of(row.text("kind")))
        .date(row.date("date"))
        .reason(row.optional("reason"))
        .build();
  }

  static OtherPlace otherPlace(Row row) {
    return OtherPlace.builder()
        .id(row.text("place_id"))
        .name(row.text("name"))
        .country(row.text("country"))
        .population(row.longInteger("population"))
        .build();
  }

  static Figure figure(Row row) {
    return Figure.builder()
        .value(row.longInteger("value"))
        .qualifier(Qualifier.of(row.text("qualifier")))
        .unit(row.text("unit"))
        .build();
  }
}
