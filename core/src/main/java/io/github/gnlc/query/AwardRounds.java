package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.model.AwardRound;

/**
 * Some of the rounds of the UNESCO Learning City Award: {@code Gnlc.awardRounds().get("2024")}. An
 * id is the year.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class AwardRounds extends Selection<AwardRound, AwardRounds> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public AwardRounds(Catalogue catalogue) {
    super(catalogue.rows(Kind.AWARD_ROUND, catalogue.dataset().awardRounds(), AwardRounds::id));
  }

  private AwardRounds(AwardRounds all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  AwardRounds select(RowSet selected, Description description) {
    return new AwardRounds(this, selected, description);
  }

  /** Refuses a year without a round. */
  static void requireRound(Catalogue catalogue, int year) {
    AwardRounds rounds = new AwardRounds(catalogue);
    String id = Integer.toString(year);
    if (rounds.find(id).isEmpty()) {
      throw UnknownKeyException.of(
          Kind.AWARD_ROUND, id, rounds.ids(), "the dataset has " + String.join(", ", rounds.ids()));
    }
  }

  private static String id(AwardRound round) {
    return Integer.toString(round.year());
  }
}
