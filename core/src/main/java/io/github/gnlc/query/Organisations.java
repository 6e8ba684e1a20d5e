package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Organisation;

/**
 * A selection of organisations with a part in the network, such as National Commissions for UNESCO.
 *
 * <p>Obtained from {@code Gnlc.organisations()}, all organisations that the dataset has, and
 * narrowed by their kind:
 *
 * <pre>{@code
 * Gnlc.organisations().ofKind("National Commission").count();    // 10
 * Gnlc.organisations().ofKind("regional alliance").ids();
 * // [alliance-for-asia-pacific-learning-cities,
 * //  alliance-of-national-commissions-and-learning-cities-in-africa]
 * }</pre>
 *
 * <p>The organisations are in the order of their ids. Kinds are words of the dataset, not a closed
 * list; {@code countBy(Organisation::kind)} returns those in use.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Organisations extends Selection<Organisation, Organisations> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Organisations(Catalogue catalogue) {
    super(catalogue.rows(Kind.ORGANISATION, catalogue.dataset().organisations(), Organisation::id));
  }

  private Organisations(Organisations all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Organisations select(RowSet selected, SelectionText description) {
    return new Organisations(this, selected, description);
  }

  /**
   * Returns the organisations of a kind.
   *
   * @param kind the kind, such as {@code "National Commission"}, not null
   * @return the organisations of exactly that kind; none if no organisation has it
   */
  public Organisations ofKind(String kind) {
    Arguments.require(kind, "kind", "a text");
    return where("kind " + kind, organisation -> organisation.kind().equals(kind));
  }
}
