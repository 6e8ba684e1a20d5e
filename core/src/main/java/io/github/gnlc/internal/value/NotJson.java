package io.github.gnlc.internal.value;

/** Refuses to write as JSON what answers questions rather than being a value. */
public final class NotJson {
  private NotJson() {}

  /**
   * The exception for a thing that is no value.
   *
   * @param thing what it is, with its article: {@code "a network"}
   * @param instead what to write instead
   */
  public static UnsupportedOperationException of(String thing, String instead) {
    return new UnsupportedOperationException(
        "Cannot write " + thing + " as JSON; write " + instead + " instead");
  }
}
