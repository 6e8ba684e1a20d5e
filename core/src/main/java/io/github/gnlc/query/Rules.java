package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Rule;

/**
 * Some of the rules of the network: {@code Gnlc.rules().about("award")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Rules extends Selection<Rule, Rules> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Rules(Catalogue catalogue) {
    super(catalogue.rows(Kind.RULE, catalogue.dataset().rules(), Rule::id));
  }

  private Rules(Rules all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Rules select(RowSet selected, Description description) {
    return new Rules(this, selected, description);
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
