package io.github.gnlc.name;

/**
 * The reason for which a text does not mean any member, as {@link Resolution.None#reason()} gives
 * it: {@code Gnlc.resolve("Seoul")} has the reason {@link #OTHER_PLACE}.
 */
public enum NoMatchReason {
  /** The text has no letter and no digit. */
  BLANK("there is no name in it"),
  /** The text is longer than 300 characters. */
  TOO_LONG("it is too long for a name"),
  /** No recorded name is similar to the text. */
  NO_NAME("no recorded name is like it"),
  /** A recorded name is similar to the text, but not similar enough. */
  NOT_ENOUGH("no recorded name is enough like it"),
  /** The text is the name of a large city that is not a member. */
  OTHER_PLACE("it is the name of another city"),
  /**
   * The name is that of a member, but the country, the region or the coordinate that was given with
   * it is a different one.
   */
  CONTRADICTION("what is said beside the name speaks against it"),
  /** The name is that of a member, but it stands beside words that are not known. */
  UNKNOWN_BESIDE("nothing is known of what stands beside the name"),
  /**
   * The country given with the text does not exist. Only {@link BulkResolution} gives this reason,
   * as {@link NameResolver#resolve(NameQuery)} throws an exception.
   */
  UNKNOWN_COUNTRY("the country given with it is none"),
  /** The name is that of a city in the dataset that is not a member, or not any more. */
  NOT_A_MEMBER("the city is known, but is no member");

  private final String words;

  NoMatchReason(String words) {
    this.words = words;
  }

  /** Returns the reason in words: {@code "there is no name in it"}. */
  public String words() {
    return words;
  }
}
