package io.github.gnlc.query;

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
  private static final long serialVersionUID = 1;

  Sources(Universe<Source> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  Sources select(Bits words, Question question) {
    return new Sources(universe(), words, question);
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
