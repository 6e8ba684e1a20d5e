package io.github.gnlc.json;

import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.EventFigure;

/** Cohorts, awards, events and documents. */
final class AwardShapes {
  static final Shape<Cohort> COHORT = ObjectShape.of(
          Cohort.class, Cohort::builder, Cohort.Builder::build)
      .with("id", Basic.ID, Cohort::id, Cohort.Builder::id)
      .with("announced", Basic.DAY, Cohort::announced, Cohort.Builder::announced)
      .with("newMembers", OptionalShape.ofLong(), Cohort::newMembers, Cohort.Builder::newMembers)
      .with(
          "countriesOfNewMembers",
          OptionalShape.ofLong(),
          Cohort::countriesOfNewMembers,
          Cohort.Builder::countriesOfNewMembers)
      .with(
          "networkMembers",
          OptionalShape.ofLong(),
          Cohort::networkMembers,
          Cohort.Builder::networkMembers)
      .with(
          "networkCountries",
          OptionalShape.ofLong(),
          Cohort::networkCountries,
          Cohort.Builder::networkCountries)
      .with(
          "statements",
          ListShape.of(SourceShapes.STATEMENT),
          Cohort::statements,
          Cohort.Builder::addAllStatements)
      .build();

  static final Shape<Award> AWARD = ObjectShape.of(
          Award.class, Award::builder, Award.Builder::build)
      .with("year", Basic.INT, Award::year, Award.Builder::year)
      .with("memberId", Basic.ID, Award::memberId, Award.Builder::memberId)
      .with("sourceIds", ListShape.of(Basic.TEXT), Award::sourceIds, Award.Builder::addAllSourceIds)
      .build();

  static final Shape<AwardRound> AWARD_ROUND = ObjectShape.of(
          AwardRound.class, AwardRound::builder, AwardRound.Builder::build)
      .with("year", Basic.INT, AwardRound::year, AwardRound.Builder::year)
      .with("eventId", Basic.ID, AwardRound::eventId, AwardRound.Builder::eventId)
      .with("ceremonyDate", Basic.DATE, AwardRound::ceremonyDate, AwardRound.Builder::ceremonyDate)
      .with(
          "ceremonyPlace",
          Basic.WORDS,
          AwardRound::ceremonyPlace,
          AwardRound.Builder::ceremonyPlace)
      .build();

  static final Shape<EventAccount> EVENT_ACCOUNT = ObjectShape.of(
          EventAccount.class, EventAccount::builder, EventAccount.Builder::build)
      .with("sourceId", Basic.ID, EventAccount::sourceId, EventAccount.Builder::sourceId)
      .with("name", OptionalShape.of(Basic.WORDS), EventAccount::name, EventAccount.Builder::name)
      .with("start", Basic.DATE, EventAccount::start, EventAccount.Builder::start)
      .with("end", Basic.DATE, EventAccount::end, EventAccount.Builder::end)
      .with("place", OptionalShape.of(Basic.TEXT), EventAccount::place, EventAccount.Builder::place)
      .with(
          "country",
          OptionalShape.of(Basic.TEXT),
          EventAccount::country,
          EventAccount.Builder::country)
      .with("theme", OptionalShape.of(Basic.TEXT), EventAccount::theme, EventAccount.Builder::theme)
      .with("note", OptionalShape.of(Basic.TEXT), EventAccount::note, EventAccount.Builder::note)
      .build();

  static final Shape<EventFigure> EVENT_FIGURE = ObjectShape.of(
          EventFigure.class, EventFigure::builder, EventFigure.Builder::build)
      .with("sourceId", Basic.ID, EventFigure::sourceId, EventFigure.Builder::sourceId)
      .with("counted", Basic.WORDS, EventFigure::counted, EventFigure.Builder::counted)
      .with("mode", OptionalShape.of(Basic.TEXT), EventFigure::mode, EventFigure.Builder::mode)
      .with("stage", OptionalShape.of(Basic.TEXT), EventFigure::stage, EventFigure.Builder::stage)
      .with("figure", SourceShapes.FIGURE, EventFigure::figure, EventFigure.Builder::figure)
      .build();

  static final Shape<Event> EVENT = ObjectShape.of(
          Event.class, Event::builder, Event.Builder::build)
      .with("id", Basic.ID, Event::id, Event.Builder::id)
      .with("series", OptionalShape.of(Basic.TEXT), Event::series, Event.Builder::series)
      .with("edition", OptionalShape.ofInt(), Event::edition, Event.Builder::edition)
      .with("name", Basic.WORDS, Event::name, Event.Builder::name)
      .with("start", Basic.DATE, Event::start, Event.Builder::start)
      .with("end", Basic.DATE, Event::end, Event.Builder::end)
      .with("place", OptionalShape.of(Basic.TEXT), Event::place, Event.Builder::place)
      .with("country", OptionalShape.of(Basic.TEXT), Event::country, Event.Builder::country)
      .with("theme", OptionalShape.of(Basic.TEXT), Event::theme, Event.Builder::theme)
      .with("accounts", ListShape.of(EVENT_ACCOUNT), Event::accounts, Event.Builder::addAllAccounts)
      .with("figures", ListShape.of(EVENT_FIGURE), Event::figures, Event.Builder::addAllFigures)
      .with(
          "organisers",
          ListShape.of(FrameworkShapes.ORGANISER),
          Event::organisers,
          Event.Builder::addAllOrganisers)
      .with(
          "participants",
          ListShape.of(FrameworkShapes.OFFICIAL),
          Event::participants,
          Event.Builder::addAllParticipants)
      .with(
          "propositions",
          ListShape.of(PropositionShapes.PROPOSITION),
          Event::propositions,
          Event.Builder::addAllPropositions)
      .build();

  static final Shape<DocumentAccount> DOCUMENT_ACCOUNT = ObjectShape.of(
          DocumentAccount.class, DocumentAccount::builder, DocumentAccount.Builder::build)
      .with("sourceId", Basic.ID, DocumentAccount::sourceId, DocumentAccount.Builder::sourceId)
      .with("title", Basic.WORDS, DocumentAccount::title, DocumentAccount.Builder::title)
      .with(
          "language",
          OptionalShape.of(Basic.TEXT),
          DocumentAccount::language,
          DocumentAccount.Builder::language)
      .with("adopted", Basic.DATE, DocumentAccount::adopted, DocumentAccount.Builder::adopted)
      .with(
          "place",
          OptionalShape.of(Basic.TEXT),
          DocumentAccount::place,
          DocumentAccount.Builder::place)
      .with(
          "note",
          OptionalShape.of(Basic.TEXT),
          DocumentAccount::note,
          DocumentAccount.Builder::note)
      .build();

  static final Shape<Document> DOCUMENT = ObjectShape.of(
          Document.class, Document::builder, Document.Builder::build)
      .with("id", Basic.ID, Document::id, Document.Builder::id)
      .with("kind", Basic.WORDS, Document::kind, Document.Builder::kind)
      .with("eventId", OptionalShape.of(Basic.TEXT), Document::eventId, Document.Builder::eventId)
      .with("title", Basic.WORDS, Document::title, Document.Builder::title)
      .with("adopted", Basic.DATE, Document::adopted, Document.Builder::adopted)
      .with(
          "accounts",
          ListShape.of(DOCUMENT_ACCOUNT),
          Document::accounts,
          Document.Builder::addAllAccounts)
      .with(
          "provisions",
          ListShape.of(PropositionShapes.PROPOSITION),
          Document::provisions,
          Document.Builder::addAllProvisions)
      .with(
          "extent",
          OptionalShape.of(Enums.DOCUMENT_EXTENT),
          Document::extent,
          Document.Builder::extent)
      .with(
          "extentNote",
          OptionalShape.of(Basic.WORDS),
          Document::extentNote,
          Document.Builder::extentNote)
      .build();

  private AwardShapes() {}
}
