package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Organisation;

/**
 * Some of the organisations with a part in the network:
 * {@code Gnlc.organisations().ofKind("National Commission")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Organisations extends Selection<Organisation, Organisations> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Organisations(Catalogue catalogue) {
    super(catalogue.rows(Kind.ORGANISATION, catalogue.dataset().organisations(), Organisation::id));
  }

  private Organisations(Organisations all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Organisations select(RowSet selected, Description description) {
    return new Organisations(this, selected, description);
  }

  /** Returns those of a kind. */
  public Organisations ofKind(String kind) {
    Arguments.require(kind, "kind", "a text");
    return where("kind " + kind, organisation -> organisation.kind().equals(kind));
  }
}
