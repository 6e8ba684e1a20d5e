package io.github.gnlc.internal.names;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words by which an institution is told from a place: {@code University of Sichuan}. */
public final class Institutions {
  /** Read when first asked for; in a race twice. */
  private volatile @Nullable Set<String> words;

  Institutions() {}

  /** Whether one of the folded words is such a word. */
  public boolean areNamedBy(FoldedText text) {
    for (String word : text.spaced().split(" ", -1)) {
      if (words().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      Set<String> read = new HashSet<>();
      TsvResource.read("institutions.tsv", (word, language) -> read.add(word));
      known = read;
      words = known;
    }
    return known;
  }
}
