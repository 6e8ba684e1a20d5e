package io.github.gnlc.internal.conclusion;

import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Source;
import org.jspecify.annotations.Nullable;

/** Finds sources by their ids. */
@FunctionalInterface
public interface SourceFinder {
  /** The source with this id; null if there is none. */
  @Nullable
  Source source(String id);

  /** The source with this id, which must be there. */
  default Source require(String id) {
    Source source = source(id);
    if (source == null) {
      throw new IllegalArgumentException("No source '" + Excerpt.of(id) + "'");
    }
    return source;
  }

  /** The source of a piece of evidence, which must be there. */
  default Source sourceOf(Evidence piece) {
    Source source = source(piece.sourceId());
    if (source == null) {
      throw new IllegalArgumentException("Evidence of " + piece.memberId() + " names source '"
          + piece.sourceId() + "', which is not there");
    }
    return source;
  }
}
