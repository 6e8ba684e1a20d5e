package io.github.gnlc.name;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * Why a text does not mean any member.
 *
 * <p>Obtain it from {@link Resolution.None#reason()}, or with its count from
 * {@link ResolutionReport#none()}:
 *
 * <pre>{@code
 * ((Resolution.None) Gnlc.resolve("Seoul")).reason();          // OTHER_PLACE
 * ((Resolution.None) Gnlc.resolve("Bejin")).reason();          // NOT_ENOUGH
 * ((Resolution.None) Gnlc.resolve("Alexandria, VA")).reason(); // CONTRADICTION
 * }</pre>
 */
public enum NoMatchReason {
  /** The text has no letter and no digit. */
  BLANK("there is no name in it"),
  /** The text is longer than 300 characters. */
  TOO_LONG("it is too long for a name"),
  /** No recorded name is similar to the text. */
  NO_NAME("no recorded name is similar"),
  /** A recorded name is similar to the text, but not similar enough. */
  NOT_ENOUGH("no recorded name is similar enough"),
  /** The text is the name of a place that is not a member. */
  OTHER_PLACE("it is the name of another place"),
  /** The text is the name of a country. A city of that name is found with its country. */
  COUNTRY("it is the name of a country"),
  /**
   * The name is that of a member, but the country, the region or the coordinate that was given with
   * it is a different one.
   */
  CONTRADICTION("what is given with the name contradicts it"),
  /**
   * The name is that of a member, but words that are not known stand beside it: {@code "Hangzhou,
   * somewhere"}.
   */
  UNKNOWN_BESIDE("the words beside the name are not known"),
  /** The country given with the text does not exist; the detail names it. */
  UNKNOWN_COUNTRY("the country given with it does not exist"),
  /**
   * The name is that of a city in the dataset that is unconfirmed or withdrawn, or was not a member
   * on the day of the query.
   */
  NOT_A_MEMBER("the city is in the dataset, but is not a member");

  private final String words;

  NoMatchReason(String words) {
    this.words = words;
  }

  /** {@return the reason in words: {@code "there is no name in it"}} */
  public String words() {
    return words;
  }

  /** Whether the text may be the name of a member that the dataset does not know. */
  boolean isAboutNames() {
    return switch (this) {
      case NO_NAME, NOT_ENOUGH, OTHER_PLACE -> true;
      default -> false;
    };
  }

  @JsonCreator
  static NoMatchReason fromJson(String code) {
    return Codes.find(values(), code, "no match reason");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
