package io.github.gnlc.internal.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Endings that many places share, {@code -zhou} and {@code -burg}: what comes before them
 * distinguishes such names.
 */
public final class SharedEndings {
  private static final int LENGTH = 4;
  private static final int SHARED_BY = 7;

  /** How many different keys have an ending. */
  private final Map<String, Integer> shared = new HashMap<>();

  /** Counts the endings of keys, one for each place and none twice. */
  public SharedEndings(Collection<String> keys) {
    for (String key : keys) {
      if (key.length() > LENGTH) {
        shared.merge(key.substring(key.length() - LENGTH), 1, Integer::sum);
      }
    }
    shared.values().removeIf(count -> count < SHARED_BY);
  }

  /**
   * How many letters stand before the four of the ending that a key shares; all if it shares none.
   */
  public int stem(String key) {
    if (key.length() > LENGTH && shared.containsKey(key.substring(key.length() - LENGTH))) {
      return key.length() - LENGTH;
    }
    return key.length();
  }
}
