package io.github.gnlc.query;

import io.github.gnlc.model.Organisation;

/**
 * Some of the organisations with a part in the network:
 * {@code Gnlc.organisations().ofKind("National Commission")}.
 *
 * <p>In order of their ids unless said otherwise.
 */
public final class Organisations extends Selection<Organisation, Organisations> {
  private static final long serialVersionUID = 1;

  Organisations(Universe<Organisation> universe, Bits words, Question question) {
    super(universe, words, question);
  }

  @Override
  Organisations select(Bits words, Question question) {
    return new Organisations(universe(), words, question);
  }

  /** Returns those of a kind. */
  public Organisations ofKind(String kind) {
    Arguments.require(kind, "kind", "a text");
    return where("kind " + kind, organisation -> organisation.kind().equals(kind));
  }
}
