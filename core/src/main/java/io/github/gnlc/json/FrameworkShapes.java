package io.github.gnlc.json;

import io.github.gnlc.model.ClusterAccount;
import io.github.gnlc.model.KeyFeature;
import io.github.gnlc.model.KeyFeatureAccount;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.Organiser;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeFigure;
import io.github.gnlc.model.ThematicCluster;

/** Clusters, key features, organisations, officials and practices. */
final class FrameworkShapes {
  static final Shape<ClusterAccount> CLUSTER_ACCOUNT = ObjectShape.of(
          ClusterAccount.class, ClusterAccount::builder, ClusterAccount.Builder::build)
      .with("sourceId", Basic.ID, ClusterAccount::sourceId, ClusterAccount.Builder::sourceId)
      .with("period", Basic.TEXT, ClusterAccount::period, ClusterAccount.Builder::period)
      .with(
          "role", OptionalShape.of(Basic.TEXT), ClusterAccount::role, ClusterAccount.Builder::role)
      .with(
          "memberId",
          OptionalShape.of(Basic.TEXT),
          ClusterAccount::memberId,
          ClusterAccount.Builder::memberId)
      .with("asNamed", Basic.TEXT, ClusterAccount::asNamed, ClusterAccount.Builder::asNamed)
      .with(
          "note", OptionalShape.of(Basic.TEXT), ClusterAccount::note, ClusterAccount.Builder::note)
      .build();

  static final Shape<ThematicCluster> THEMATIC_CLUSTER = ObjectShape.of(
          ThematicCluster.class, ThematicCluster::builder, ThematicCluster.Builder::build)
      .with("id", Basic.ID, ThematicCluster::id, ThematicCluster.Builder::id)
      .with("name", Basic.WORDS, ThematicCluster::name, ThematicCluster.Builder::name)
      .with(
          "accounts",
          ListShape.of(CLUSTER_ACCOUNT),
          ThematicCluster::accounts,
          ThematicCluster.Builder::addAllAccounts)
      .build();

  static final Shape<KeyFeatureAccount> KEY_FEATURE_ACCOUNT = ObjectShape.of(
          KeyFeatureAccount.class, KeyFeatureAccount::builder, KeyFeatureAccount.Builder::build)
      .with("sourceId", Basic.ID, KeyFeatureAccount::sourceId, KeyFeatureAccount.Builder::sourceId)
      .with("label", Basic.WORDS, KeyFeatureAccount::label, KeyFeatureAccount.Builder::label)
      .with(
          "note",
          OptionalShape.of(Basic.TEXT),
          KeyFeatureAccount::note,
          KeyFeatureAccount.Builder::note)
      .build();

  static final Shape<KeyFeature> KEY_FEATURE = ObjectShape.of(
          KeyFeature.class, KeyFeature::builder, KeyFeature.Builder::build)
      .with("id", Basic.WORDS, KeyFeature::id, KeyFeature.Builder::id)
      .with(
          "parentId",
          OptionalShape.of(Basic.TEXT),
          KeyFeature::parentId,
          KeyFeature.Builder::parentId)
      .with("label", Basic.WORDS, KeyFeature::label, KeyFeature.Builder::label)
      .with(
          "accounts",
          ListShape.of(KEY_FEATURE_ACCOUNT),
          KeyFeature::accounts,
          KeyFeature.Builder::addAllAccounts)
      .build();

  static final Shape<OrganisationRole> ORGANISATION_ROLE = ObjectShape.of(
          OrganisationRole.class, OrganisationRole::builder, OrganisationRole.Builder::build)
      .with("sourceId", Basic.ID, OrganisationRole::sourceId, OrganisationRole.Builder::sourceId)
      .with(
          "eventId",
          OptionalShape.of(Basic.TEXT),
          OrganisationRole::eventId,
          OrganisationRole.Builder::eventId)
      .with(
          "part",
          OptionalShape.of(Enums.EVENT_PART),
          OrganisationRole::part,
          OrganisationRole.Builder::part)
      .with("role", Basic.WORDS, OrganisationRole::role, OrganisationRole.Builder::role)
      .with(
          "note",
          OptionalShape.of(Basic.TEXT),
          OrganisationRole::note,
          OrganisationRole.Builder::note)
      .build();

  static final Shape<Organisation> ORGANISATION = ObjectShape.of(
          Organisation.class, Organisation::builder, Organisation.Builder::build)
      .with("id", Basic.ID, Organisation::id, Organisation.Builder::id)
      .with("name", Basic.WORDS, Organisation::name, Organisation.Builder::name)
      .with(
          "acronym",
          OptionalShape.of(Basic.TEXT),
          Organisation::acronym,
          Organisation.Builder::acronym)
      .with("kind", Basic.TEXT, Organisation::kind, Organisation.Builder::kind)
      .with(
          "roles",
          ListShape.of(ORGANISATION_ROLE),
          Organisation::roles,
          Organisation.Builder::addAllRoles)
      .build();

  static final Shape<Organiser> ORGANISER = ObjectShape.of(
          Organiser.class, Organiser::builder, Organiser.Builder::build)
      .with(
          "organisationId", Basic.ID, Organiser::organisationId, Organiser.Builder::organisationId)
      .with("name", Basic.WORDS, Organiser::name, Organiser.Builder::name)
      .with("part", Enums.EVENT_PART, Organiser::part, Organiser.Builder::part)
      .with(
          "sourceIds",
          ListShape.of(Basic.TEXT),
          Organiser::sourceIds,
          Organiser.Builder::addAllSourceIds)
      .build();

  static final Shape<OfficialRole> OFFICIAL_ROLE = ObjectShape.of(
          OfficialRole.class, OfficialRole::builder, OfficialRole.Builder::build)
      .with("sourceId", Basic.ID, OfficialRole::sourceId, OfficialRole.Builder::sourceId)
      .with("role", Enums.PARTICIPANT_ROLE, OfficialRole::role, OfficialRole.Builder::role)
      .with(
          "memberId",
          OptionalShape.of(Basic.TEXT),
          OfficialRole::memberId,
          OfficialRole.Builder::memberId)
      .with(
          "words", OptionalShape.of(Basic.WORDS), OfficialRole::words, OfficialRole.Builder::words)
      .build();

  static final Shape<Official> OFFICIAL = ObjectShape.of(
          Official.class, Official::builder, Official.Builder::build)
      .with("name", Basic.WORDS, Official::name, Official.Builder::name)
      .with("date", Basic.DATE, Official::date, Official.Builder::date)
      .with("office", Basic.WORDS, Official::office, Official.Builder::office)
      .with("organisation", Basic.TEXT, Official::organisation, Official.Builder::organisation)
      .with("eventId", OptionalShape.of(Basic.TEXT), Official::eventId, Official.Builder::eventId)
      .with("roles", ListShape.of(OFFICIAL_ROLE), Official::roles, Official.Builder::addAllRoles)
      .with(
          "positions",
          ListShape.of(PropositionShapes.PROPOSITION),
          Official::positions,
          Official.Builder::addAllPositions)
      .build();

  static final Shape<PracticeFigure> PRACTICE_FIGURE = ObjectShape.of(
          PracticeFigure.class, PracticeFigure::builder, PracticeFigure.Builder::build)
      .with("metric", Basic.WORDS, PracticeFigure::metric, PracticeFigure.Builder::metric)
      .with("figure", SourceShapes.FIGURE, PracticeFigure::figure, PracticeFigure.Builder::figure)
      .with("asOf", Basic.DATE, PracticeFigure::asOf, PracticeFigure.Builder::asOf)
      .with("sourceId", Basic.ID, PracticeFigure::sourceId, PracticeFigure.Builder::sourceId)
      .build();

  static final Shape<Practice> PRACTICE = ObjectShape.of(
          Practice.class, Practice::builder, Practice.Builder::build)
      .with("id", Basic.ID, Practice::id, Practice.Builder::id)
      .with("memberId", Basic.ID, Practice::memberId, Practice.Builder::memberId)
      .with("name", Basic.WORDS, Practice::name, Practice.Builder::name)
      .with(
          "description",
          OptionalShape.of(Basic.WORDS),
          Practice::description,
          Practice.Builder::description)
      .with("theme", Basic.TEXT, Practice::theme, Practice.Builder::theme)
      .with("since", Basic.DATE, Practice::since, Practice.Builder::since)
      .with(
          "targetGroups",
          ListShape.of(Enums.PRACTICE_GROUP),
          Practice::targetGroups,
          Practice.Builder::addAllTargetGroups)
      .with(
          "partners",
          ListShape.of(Enums.PRACTICE_GROUP),
          Practice::partners,
          Practice.Builder::addAllPartners)
      .with("sourceId", Basic.ID, Practice::sourceId, Practice.Builder::sourceId)
      .with(
          "figures",
          ListShape.of(PRACTICE_FIGURE),
          Practice::figures,
          Practice.Builder::addAllFigures)
      .build();

  private FrameworkShapes() {}
}
