package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.SourceKind;
import java.util.Optional;

/**
 * A selection of sources: the pages, reports and news items from which the dataset is made.
 *
 * <p>Obtained from {@code Gnlc.sources()}, all sources that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.sources().get("s0070").toString();         // s0070, uil.unesco.org, 2019-07-17
 * Gnlc.sources().countBy(Source::authority);
 * // {OTHER=811, UNESCO=319, NATIONAL=61, UNRELIABLE=15}
 * Gnlc.sources().byPublisher("uil.unesco.org").publishedIn(2013).ids();    // [s0005]
 * }</pre>
 *
 * <p>The sources are in the order of their ids.
 *
 * <p>Each filter looks at every selected source once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Sources extends Selection<Source, Sources> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Sources(Catalogue catalogue) {
    super(catalogue.rows(Kind.SOURCE, catalogue.dataset().sources(), Source::id));
  }

  private Sources(Sources all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Sources select(RowSet selected, SelectionText description) {
    return new Sources(this, selected, description);
  }

  /**
   * Returns the sources of an authority.
   *
   * @param authority the authority, such as {@link Authority#UNESCO}, not null; that of a reprint
   *     is the authority of the original
   * @return the sources of exactly that authority, not of a higher one
   */
  public Sources withAuthority(Authority authority) {
    Arguments.require(authority, "authority", "a weight");
    return where("with authority " + authority.code(), source -> source.authority() == authority);
  }

  /**
   * Returns the sources of a kind.
   *
   * @param kind the kind, such as {@link SourceKind#NEWSLETTER}, not null
   * @return the sources of that kind
   */
  public Sources ofKind(SourceKind kind) {
    Arguments.require(kind, "kind", "a kind of source");
    return where("of kind " + kind.code(), source -> source.kind() == kind);
  }

  /**
   * Returns the sources of a publisher.
   *
   * @param id the id of the publisher, such as {@code "uil.unesco.org"}, not null
   * @return the sources of that publisher; none if no source has it
   */
  public Sources byPublisher(String id) {
    Arguments.require(id, "publisher", "the id of a publisher");
    return where(
        "by publisher " + id,
        source -> source.publisher().map(Publisher::id).equals(Optional.of(id)));
  }

  /**
   * Returns the sources known to have been published in a year.
   *
   * @param year the year
   * @return the sources of that year, also where only the year or month is known
   */
  public Sources publishedIn(int year) {
    return where(
        "published in " + year, source -> source.published().year().equals(Optional.of(year)));
  }
}
