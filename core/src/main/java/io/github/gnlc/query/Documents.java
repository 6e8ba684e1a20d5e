package io.github.gnlc.query;

import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.model.Document;
import java.util.Optional;

/**
 * Some of the documents of the network: {@code Gnlc.documents().ofKind("declaration")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Documents extends Selection<Document, Documents> {
  private static final long serialVersionUID = 1;

  Documents(Universe<Document> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  Documents select(Bits words, Question question) {
    return new Documents(universe(), words, question);
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
    universe().catalogue().events().get(id);
    return where("of event " + id, document -> document.eventId().equals(Optional.of(id)));
  }
}
