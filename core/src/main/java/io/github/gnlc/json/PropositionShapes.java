package io.github.gnlc.json;

import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;

/** What sources say in words. */
final class PropositionShapes {
  static final Shape<PropositionAccount> PROPOSITION_ACCOUNT = ObjectShape.of(
          PropositionAccount.class, PropositionAccount::builder, PropositionAccount.Builder::build)
      .with(
          "sourceId", Basic.ID, PropositionAccount::sourceId, PropositionAccount.Builder::sourceId)
      .with("stated", Basic.DATE, PropositionAccount::stated, PropositionAccount.Builder::stated)
      .with(
          "statedBy",
          OptionalShape.of(Basic.TEXT),
          PropositionAccount::statedBy,
          PropositionAccount.Builder::statedBy)
      .with(
          "manner",
          OptionalShape.of(Enums.MANNER),
          PropositionAccount::manner,
          PropositionAccount.Builder::manner)
      .with("text", Basic.WORDS, PropositionAccount::text, PropositionAccount.Builder::text)
      .with(
          "figure",
          OptionalShape.of(SourceShapes.FIGURE),
          PropositionAccount::figure,
          PropositionAccount.Builder::figure)
      .with(
          "note",
          OptionalShape.of(Basic.TEXT),
          PropositionAccount::note,
          PropositionAccount.Builder::note)
      .build();

  static final Shape<Proposition> PROPOSITION = ObjectShape.of(
          Proposition.class, Proposition::builder, Proposition.Builder::build)
      .with("id", Basic.ID, Proposition::id, Proposition.Builder::id)
      .with("kind", Enums.PROPOSITION_KIND, Proposition::kind, Proposition.Builder::kind)
      .with(
          "eventId",
          OptionalShape.of(Basic.TEXT),
          Proposition::eventId,
          Proposition.Builder::eventId)
      .with(
          "documentId",
          OptionalShape.of(Basic.TEXT),
          Proposition::documentId,
          Proposition.Builder::documentId)
      .with(
          "memberId",
          OptionalShape.of(Basic.TEXT),
          Proposition::memberId,
          Proposition.Builder::memberId)
      .with(
          "cohortId",
          OptionalShape.of(Basic.TEXT),
          Proposition::cohortId,
          Proposition.Builder::cohortId)
      .with(
          "officialId",
          OptionalShape.of(Basic.TEXT),
          Proposition::officialId,
          Proposition.Builder::officialId)
      .with(
          "number", OptionalShape.of(Basic.TEXT), Proposition::number, Proposition.Builder::number)
      .with(
          "addressee",
          OptionalShape.of(Basic.TEXT),
          Proposition::addressee,
          Proposition.Builder::addressee)
      .with("text", Basic.WORDS, Proposition::text, Proposition.Builder::text)
      .with(
          "figure",
          OptionalShape.of(SourceShapes.FIGURE),
          Proposition::figure,
          Proposition.Builder::figure)
      .with(
          "accounts",
          ListShape.of(PROPOSITION_ACCOUNT),
          Proposition::accounts,
          Proposition.Builder::addAllAccounts)
      .build();

  private PropositionShapes() {}
}
