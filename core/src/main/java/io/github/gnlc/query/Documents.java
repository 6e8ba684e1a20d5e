package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.Description;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Document;
import java.util.Optional;

/**
 * Some of the documents of the network: {@code Gnlc.documents().ofKind("declaration")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Documents extends Selection<Document, Documents> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @hidden
   */
  public Documents(Catalogue catalogue) {
    super(catalogue.rows(Kind.DOCUMENT, catalogue.dataset().documents(), Document::id));
  }

  private Documents(Documents all, RowSet selected, Description description) {
    super(all, selected, description);
  }

  @Override
  Documents select(RowSet selected, Description description) {
    return new Documents(this, selected, description);
  }

  /** Returns those of a kind, such as {@code "declaration"} or {@code "guide"}. */
  public Documents ofKind(String kind) {
    Arguments.require(kind, "kind", "a text");
    return where("kind " + kind, document -> document.kind().equals(kind));
  }

  /** Returns those known to have been adopted or published in a year. */
  public Documents adoptedIn(int year) {
    return where(
        "adopted in " + year, document -> document.adopted().year().equals(Optional.of(year)));
  }

  /**
   * Returns those of an event.
   *
   * @param id such as {@code "iclc-3"}
   * @throws UnknownKeyException if the dataset has no such event
   */
  public Documents ofEvent(String id) {
    new Events(catalogue()).get(id);
    return where("of event " + id, document -> document.eventId().equals(Optional.of(id)));
  }
}
