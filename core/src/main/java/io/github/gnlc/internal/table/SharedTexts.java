package io.github.gnlc.internal.table;

import org.jspecify.annotations.Nullable;

/**
 * Lets equal texts of a table be one object where they come near one another, as the same member,
 * source or kind does in many rows, so that a dataset takes less memory. It remembers a fixed
 * number of texts, whatever a file holds.
 */
public final class SharedTexts {
  private static final int REMEMBERED = 1 << 10;

  private final @Nullable String[] recent = new @Nullable String[REMEMBERED];

  /** An equal text, which is the one of an earlier call if that is remembered. */
  public String share(String text) {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    String known = recent[place];
    if (known != null && known.equals(text)) {
      return known;
    }
    recent[place] = text;
    return text;
  }
}
