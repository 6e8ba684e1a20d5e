package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Rule;

/**
 * A selection of rules of the network: of membership, nomination, the award, conferences and
 * reporting, each with what sources state of it over time.
 *
 * <p>Obtained from {@code Gnlc.rules()}, all rules that the dataset has, and narrowed by their
 * subject:
 *
 * <pre>{@code
 * Gnlc.rules().get("award.bar_years").toString();    // award.bar_years: 6 from 2019
 * Gnlc.rules().about("conference").ids();
 * // [conference.cycle, conference.host.deadline, conference.host.eligibility,
 * //  conference.host.selection]
 * }</pre>
 *
 * <p>The rules are in the order of their ids. {@code Gnlc.ruleBook()} applies them: what a rule
 * said in a year, and whether a member might apply.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Rules extends Selection<Rule, Rules> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Rules(Catalogue catalogue) {
    super(catalogue.rows(Kind.RULE, catalogue.dataset().rules(), Rule::id));
  }

  private Rules(Rules all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Rules select(RowSet selected, SelectionText description) {
    return new Rules(this, selected, description);
  }

  /**
   * Returns the rules about a subject.
   *
   * @param subject the subject: {@code "award"}, {@code "membership"}, {@code "nomination"},
   *     {@code "conference"}, {@code "reporting"} or another that the dataset has; not null
   * @return the rules about exactly that subject; none if no rule has it
   */
  public Rules about(String subject) {
    Arguments.require(subject, "subject", "a text");
    return where("subject " + subject, rule -> rule.subject().equals(subject));
  }
}
