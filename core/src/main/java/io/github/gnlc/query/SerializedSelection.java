package io.github.gnlc.query;

import io.github.gnlc.dataset.Dataset;
import java.io.Serializable;

/** What a selection is in a stream of serialized objects. */
final class SerializedSelection implements Serializable {
  private static final long serialVersionUID = 1;

  private final Dataset dataset;
  private final Kind kind;
  private final long[] words;
  private final String question;

  SerializedSelection(Dataset dataset, Kind kind, long[] words, String question) {
    this.dataset = dataset;
    this.kind = kind;
    this.words = words;
    this.question = question;
  }

  private Object readResolve() {
    return new Catalogue(dataset).all(kind).select(words, Question.of(question));
  }
}
