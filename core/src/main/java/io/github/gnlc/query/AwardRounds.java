package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.model.AwardRound;

/**
 * A selection of rounds of the UNESCO Learning City Award, which is conferred every two or three
 * years.
 *
 * <p>Obtained from {@code Gnlc.awardRounds()}, all rounds that the dataset has:
 *
 * <pre>{@code
 * Gnlc.awardRounds().ids();                  // [2015, 2017, 2019, 2021, 2024]
 * Gnlc.awardRounds().get("2024").eventId();  // iclc-6
 * Gnlc.awards().inRound(2024).count();       // 10, the awards of that round
 * }</pre>
 *
 * <p>The rounds are in the order of their years. The id of a round is its year as a text;
 * {@code get("2020")} throws {@link UnknownKeyException}, since there was no round in that year.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class AwardRounds extends Selection<AwardRound, AwardRounds> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public AwardRounds(Catalogue catalogue) {
    super(catalogue.rows(Kind.AWARD_ROUND, catalogue.dataset().awardRounds(), AwardRounds::id));
  }

  private AwardRounds(AwardRounds all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  AwardRounds select(RowSet selected, SelectionText description) {
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
