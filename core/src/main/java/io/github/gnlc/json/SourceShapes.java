package io.github.gnlc.json;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.DisputedClaim;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Statement;

/** Sources and what they say. */
final class SourceShapes {
  static final Shape<Publisher> PUBLISHER = ObjectShape.of(
          Publisher.class, Publisher::builder, Publisher.Builder::build)
      .with("id", Basic.WORDS, Publisher::id, Publisher.Builder::id)
      .with("authority", Enums.AUTHORITY, Publisher::authority, Publisher.Builder::authority)
      .build();

  static final Shape<Source> SOURCE = ObjectShape.of(
          Source.class, Source::builder, Source.Builder::build)
      .with("id", Basic.ID, Source::id, Source.Builder::id)
      .with("publisher", OptionalShape.of(PUBLISHER), Source::publisher, Source.Builder::publisher)
      .with("published", Basic.DATE, Source::published, Source.Builder::published)
      .with("title", OptionalShape.of(Basic.TEXT), Source::title, Source.Builder::title)
      .with(
          "description",
          OptionalShape.of(Basic.TEXT),
          Source::description,
          Source.Builder::description)
      .with("url", OptionalShape.of(Basic.TEXT), Source::url, Source.Builder::url)
      .with("note", OptionalShape.of(Basic.TEXT), Source::note, Source.Builder::note)
      .build();

  static final Shape<Figure> FIGURE = ObjectShape.of(
          Figure.class, Figure::builder, Figure.Builder::build)
      .with("value", Basic.LONG, Figure::value, Figure.Builder::value)
      .with("qualifier", Enums.QUALIFIER, Figure::qualifier, Figure.Builder::qualifier)
      .with("unit", Basic.WORDS, Figure::unit, Figure.Builder::unit)
      .build();

  static final Shape<Statement> STATEMENT = ObjectShape.of(
          Statement.class, Statement::builder, Statement.Builder::build)
      .with("sourceId", Basic.ID, Statement::sourceId, Statement.Builder::sourceId)
      .with("about", Basic.DATE, Statement::about, Statement.Builder::about)
      .with("metric", Enums.METRIC, Statement::metric, Statement.Builder::metric)
      .with("country", OptionalShape.of(Basic.TEXT), Statement::country, Statement.Builder::country)
      .with("region", OptionalShape.of(Enums.REGION), Statement::region, Statement.Builder::region)
      .with("figure", FIGURE, Statement::figure, Statement.Builder::figure)
      .with("note", OptionalShape.of(Basic.TEXT), Statement::note, Statement.Builder::note)
      .build();

  static final Shape<Evidence> EVIDENCE = ObjectShape.of(
          Evidence.class, Evidence::builder, Evidence.Builder::build)
      .with("memberId", Basic.ID, Evidence::memberId, Evidence.Builder::memberId)
      .with("kind", Enums.EVIDENCE_KIND, Evidence::kind, Evidence.Builder::kind)
      .with("date", Basic.DATE, Evidence::date, Evidence.Builder::date)
      .with("sourceId", Basic.ID, Evidence::sourceId, Evidence.Builder::sourceId)
      .with("note", OptionalShape.of(Basic.TEXT), Evidence::note, Evidence.Builder::note)
      .build();

  static final Shape<Decision> DECISION = ObjectShape.of(
          Decision.class, Decision::builder, Decision.Builder::build)
      .with("memberId", Basic.ID, Decision::memberId, Decision.Builder::memberId)
      .with("property", Enums.DECISION_PROPERTY, Decision::property, Decision.Builder::property)
      .with("value", Basic.TEXT, Decision::value, Decision.Builder::value)
      .with("reason", Basic.WORDS, Decision::reason, Decision.Builder::reason)
      .build();

  static final Shape<DisputedClaim> DISPUTED_CLAIM = ObjectShape.of(
          DisputedClaim.class, DisputedClaim::builder, DisputedClaim.Builder::build)
      .with("name", Basic.WORDS, DisputedClaim::name, DisputedClaim.Builder::name)
      .with("country", Basic.TEXT, DisputedClaim::country, DisputedClaim.Builder::country)
      .with("sourceId", Basic.ID, DisputedClaim::sourceId, DisputedClaim.Builder::sourceId)
      .with("kind", Enums.EVIDENCE_KIND, DisputedClaim::kind, DisputedClaim.Builder::kind)
      .with("date", Basic.DATE, DisputedClaim::date, DisputedClaim.Builder::date)
      .with(
          "reason",
          OptionalShape.of(Basic.TEXT),
          DisputedClaim::reason,
          DisputedClaim.Builder::reason)
      .build();

  static final Shape<DatasetInfo> DATASET_INFO = ObjectShape.of(
          DatasetInfo.class, DatasetInfo::builder, DatasetInfo.Builder::build)
      .with("name", Basic.ID, DatasetInfo::name, DatasetInfo.Builder::name)
      .with("title", Basic.WORDS, DatasetInfo::title, DatasetInfo.Builder::title)
      .with("version", Basic.WORDS, DatasetInfo::version, DatasetInfo.Builder::version)
      .with("compiled", Basic.DAY, DatasetInfo::compiled, DatasetInfo.Builder::compiled)
      .with("contentHash", Basic.WORDS, DatasetInfo::contentHash, DatasetInfo.Builder::contentHash)
      .build();

  private SourceShapes() {}
}
