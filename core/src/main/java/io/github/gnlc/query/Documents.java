package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.query.RowSet;
import io.github.gnlc.internal.query.SelectionText;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.model.Document;
import java.util.Optional;

/**
 * A selection of documents of the network: the outcome documents of its conferences, guides,
 * reports and strategies.
 *
 * <p>Obtained from {@code Gnlc.documents()}, all documents that the dataset has, and narrowed by
 * filters:
 *
 * <pre>{@code
 * Gnlc.documents().ofKind("declaration").count();        // 6
 * Gnlc.documents().adoptedIn(2013).ids();  // [beijing-declaration, key-features]
 * Gnlc.documents().ofEvent("iclc-3").first();     // Optional[cork-call-to-action, 2017-09]
 * }</pre>
 *
 * <p>The documents are in the order of their ids. Kinds are words of the dataset, not a closed
 * list; {@code countBy(Document::kind)} returns those in use.
 *
 * <p>Each filter looks at every selected document once.
 *
 * <p>No method accepts or returns null, except that {@code contains(null)} and {@code equals(null)}
 * answer false. Immutable and thread-safe; not serializable: serialize the {@link #list()}.
 */
public final class Documents extends Selection<Document, Documents> {
  /**
   * Selects everything of the kind that a dataset has.
   *
   * @param catalogue the dataset, as it is seen at a moment
   * @hidden
   */
  public Documents(Catalogue catalogue) {
    super(catalogue.rows(Kind.DOCUMENT, catalogue.dataset().documents(), Document::id));
  }

  private Documents(Documents all, RowSet selected, SelectionText description) {
    super(all, selected, description);
  }

  @Override
  Documents select(RowSet selected, SelectionText description) {
    return new Documents(this, selected, description);
  }

  /**
   * Returns the documents of a kind.
   *
   * @param kind the kind, such as {@code "declaration"} or {@code "guide"}, not null
   * @return the documents of exactly that kind; none if no document has it
   */
  public Documents ofKind(String kind) {
    Arguments.require(kind, "kind", "a text");
    return where("kind " + kind, document -> document.kind().equals(kind));
  }

  /**
   * Returns the documents known to have been adopted or published in a year.
   *
   * @param year the year
   * @return the documents of that year, also where only the year or month is known
   */
  public Documents adoptedIn(int year) {
    return where(
        "adopted in " + year, document -> document.adopted().year().equals(Optional.of(year)));
  }

  /**
   * Returns the documents of an event, such as the outcome document of a conference.
   *
   * @param id the id of the event, such as {@code "iclc-3"}, not null
   * @return the documents of that event, none if the event has none
   * @throws UnknownKeyException if the dataset has no such event; the message names the nearest ids
   */
  public Documents ofEvent(String id) {
    new Events(catalogue()).get(id);
    return where("of event " + id, document -> document.eventId().equals(Optional.of(id)));
  }
}
