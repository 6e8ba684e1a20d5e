package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Official;
import java.util.Optional;

/**
 * Some of the appearances of officials: {@code Gnlc.officials().named("Stefania Giannini")}. In
 * order by name, then date; an id is {@code "Irina Bokova/2013-10-21"}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Officials extends Selection<Official, Officials> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Officials(Catalogue catalogue) {
    super(catalogue.rows(Kind.OFFICIAL, catalogue.dataset().officials(), Official::id));
  }

  private Officials(Officials all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Officials select(RowSet selected, Description description) {
    return new Officials(this, selected, description);
  }

  /** Returns those of a person. */
  public Officials named(String name) {
    Arguments.require(name, "name", "a text");
    return where("name " + name, official -> official.name().equals(name));
  }

  /**
   * Returns those of a source.
   *
   * @param id such as {@code "s0070"}
   * @throws UnknownKeyException if the dataset has no such source
   */
  public Officials fromSource(String id) {
    new Sources(catalogue()).get(id);
    return where("from source " + id, official -> official.sourceId().equals(id));
  }

  /**
   * Returns those at an event.
   *
   * @param id such as {@code "iclc-1"}
   * @throws UnknownKeyException if the dataset has no such event
   */
  public Officials atEvent(String id) {
    new Events(catalogue()).get(id);
    return where("at event " + id, official -> official.eventId().equals(Optional.of(id)));
  }
}
