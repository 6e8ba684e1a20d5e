package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import java.util.Optional;

/**
 * Some of the sources: {@code Gnlc.sources().withAuthority(Authority.UNESCO)}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Sources extends Selection<Source, Sources> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Sources(Catalogue catalogue) {
    super(catalogue.rows(Kind.SOURCE, catalogue.dataset().sources(), Source::id));
  }

  private Sources(Sources all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Sources select(RowSet selected, Description description) {
    return new Sources(this, selected, description);
  }

  /** Returns those of this weight. */
  public Sources withAuthority(Authority authority) {
    Arguments.require(authority, "authority", "a weight");
    return where("with authority " + authority.code(), source -> source.authority() == authority);
  }

  /** Returns those of a publisher, by its id: {@code "uil.unesco.org"}. */
  public Sources byPublisher(String id) {
    Arguments.require(id, "publisher", "the id of a publisher");
    return where(
        "by publisher " + id,
        source -> source.publisher().map(Publisher::id).equals(Optional.of(id)));
  }

  /** Returns those known to have been published in a year. */
  public Sources publishedIn(int year) {
    return where(
        "published in " + year, source -> source.published().year().equals(Optional.of(year)));
  }
}
