package io.github.gnlc.internal.conclusion;

import io.github.gnlc.model.Source;
import org.jspecify.annotations.Nullable;

/** Finds sources by their ids. */
@FunctionalInterface
public interface SourceFinder {
  /** The source with this id; null if there is none. */
  @Nullable
  Source source(String id);
}
