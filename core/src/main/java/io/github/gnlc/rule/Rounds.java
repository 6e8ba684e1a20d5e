package io.github.gnlc.rule;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.query.Catalogue;
import java.time.LocalDate;

/** The rounds of the award: those that were, and the years in which one may come. */
final class Rounds {
  private static final int LAST_YEAR = 9999;

  private final Catalogue catalogue;
  private final LocalDate today;

  Rounds(Catalogue catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /**
   * Returns whether a round is still to come.
   *
   * @throws UnknownKeyException if there was none in that year and none can come
   */
  boolean isToCome(int round) {
    String key = Integer.toString(round);
    if (catalogue.awardRounds().find(key).isPresent()) {
      return false;
    }
    int next = next();
    if (round < next || round > LAST_YEAR) {
      throw UnknownKeyException.of(
          UnknownKeyException.Kind.AWARD_ROUND,
          key,
          catalogue.awardRounds().ids(),
          "expected one of the rounds there were ("
              + String.join(", ", catalogue.awardRounds().ids()) + "), or a year from " + next
              + " to " + LAST_YEAR + " for a round to come");
    }
    return true;
  }

  /** The first year in which a round may come: after the last one, and not yet over. */
  private int next() {
    int next = today.getYear();
    for (AwardRound round : catalogue.awardRounds()) {
      next = Math.max(next, round.year() + 1);
    }
    return next;
  }
}
