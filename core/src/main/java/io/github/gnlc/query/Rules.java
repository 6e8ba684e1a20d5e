package io.github.gnlc.query;

import io.github.gnlc.model.Rule;

/**
 * Some of the rules of the network: {@code Gnlc.rules().about("award")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Rules extends Selection<Rule, Rules> {
  private static final long serialVersionUID = 1;

  Rules(Universe<Rule> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  Rules select(Bits words, Question question) {
    return new Rules(universe(), words, question);
  }

  /**
   * Returns those about a subject: {@code "award"}, {@code "membership"}, {@code "nomination"},
   * {@code "conference"}, {@code "reporting"}.
   */
  public Rules about(String subject) {
    Arguments.require(subject, "subject", "a text");
    return where("subject " + subject, rule -> rule.subject().equals(subject));
  }
}
