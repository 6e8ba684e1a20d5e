package io.github.gnlc.json;

import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Claimant;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.history.HistorySeries;
import io.github.gnlc.model.Moment;

/** What is worked out from the evidence. */
final class ConclusionShapes {
  static final Shape<Claimant> CLAIMANT = ObjectShape.of(
          Claimant.class, Claimant::builder, Claimant.Builder::build)
      .with("source", SourceShapes.SOURCE, Claimant::source, Claimant.Builder::source)
      .with("note", OptionalShape.of(Basic.TEXT), Claimant::note, Claimant.Builder::note)
      .build();

  static final Shape<ClaimGroup> CLAIM_GROUP = ObjectShape.of(
          ClaimGroup.class, ClaimGroup::builder, ClaimGroup.Builder::build)
      .with("claim", Basic.WORDS, ClaimGroup::claim, ClaimGroup.Builder::claim)
      .with("taken", Basic.FLAG, ClaimGroup::taken, ClaimGroup.Builder::taken)
      .with(
          "claimants",
          ListShape.of(CLAIMANT),
          ClaimGroup::claimants,
          ClaimGroup.Builder::addAllClaimants)
      .build();

  static final Shape<Explanation> EXPLANATION = ObjectShape.of(
          Explanation.class, Explanation::builder, Explanation.Builder::build)
      .with("subject", Basic.WORDS, Explanation::subject, Explanation.Builder::subject)
      .with("property", Basic.WORDS, Explanation::property, Explanation.Builder::property)
      .with("conclusion", Basic.WORDS, Explanation::conclusion, Explanation.Builder::conclusion)
      .with("step", Enums.CONCLUSION_STEP, Explanation::step, Explanation.Builder::step)
      .with("reason", Basic.WORDS, Explanation::reason, Explanation.Builder::reason)
      .with(
          "claims",
          ListShape.of(CLAIM_GROUP),
          Explanation::claims,
          Explanation.Builder::addAllClaims)
      .build();

  static final Shape<Moment> MOMENT = ObjectShape.of(
          Moment.class, Moment::builder, Moment.Builder::build)
      .with("asOf", OptionalShape.of(Basic.DAY), Moment::asOf, Moment.Builder::asOf)
      .with("certainty", Enums.CERTAINTY, Moment::certainty, Moment.Builder::certainty)
      .with("knownOn", OptionalShape.of(Basic.DAY), Moment::knownOn, Moment.Builder::knownOn)
      .build();

  static final Shape<HistoryPoint> HISTORY_POINT = ObjectShape.of(
          HistoryPoint.class, HistoryPoint::builder, HistoryPoint.Builder::build)
      .with("day", Basic.DAY, HistoryPoint::day, HistoryPoint.Builder::day)
      .with("known", Basic.INT, HistoryPoint::known, HistoryPoint.Builder::known)
      .with("possible", Basic.INT, HistoryPoint::possible, HistoryPoint.Builder::possible)
      .with(
          "announced",
          ListShape.of(SourceShapes.STATEMENT),
          HistoryPoint::announced,
          HistoryPoint.Builder::addAllAnnounced)
      .build();

  static final Shape<HistorySeries> HISTORY_SERIES = ObjectShape.of(
          HistorySeries.class, HistorySeries::builder, HistorySeries.Builder::build)
      .with("scope", Basic.WORDS, HistorySeries::scope, HistorySeries.Builder::scope)
      .with("first", Basic.DAY, HistorySeries::first, HistorySeries.Builder::first)
      .with("last", Basic.DAY, HistorySeries::last, HistorySeries.Builder::last)
      .with("step", Basic.PERIOD, HistorySeries::step, HistorySeries.Builder::step)
      .with(
          "limit", OptionalShape.of(Basic.DAY), HistorySeries::limit, HistorySeries.Builder::limit)
      .with(
          "points",
          ListShape.of(HISTORY_POINT),
          HistorySeries::points,
          HistorySeries.Builder::addAllPoints)
      .with(
          "announced",
          ListShape.of(SourceShapes.STATEMENT),
          HistorySeries::announced,
          HistorySeries.Builder::addAllAnnounced)
      .build();

  private ConclusionShapes() {}
}
