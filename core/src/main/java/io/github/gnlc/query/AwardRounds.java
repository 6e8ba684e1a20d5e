package io.github.gnlc.query;

import io.github.gnlc.model.AwardRound;

/**
 * Some of the rounds of the UNESCO Learning City Award: {@code Gnlc.awardRounds().get("2024")}. An
 * id is the year.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class AwardRounds extends Selection<AwardRound, AwardRounds> {
  private static final long serialVersionUID = 1;

  AwardRounds(Universe<AwardRound> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  AwardRounds select(Bits words, Question question) {
    return new AwardRounds(universe(), words, question);
  }
}
