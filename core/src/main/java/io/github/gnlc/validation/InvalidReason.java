package io.github.gnlc.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * The reason for which a text fails a {@link LearningCityRule} or {@link LearningCityCountryRule}.
 * It is obtained from {@link ValidationResult#reason()}:
 *
 * <pre>{@code
 * LearningCityRule rule = LearningCityRule.builder().build();
 * rule.check("Guangzou").reason();    // Optional[NO_SUCH_NAME]
 * rule.check("Paris").reason();       // Optional[OTHER_PLACE]
 * }</pre>
 *
 * <p>The last three reasons are of countries, all others of cities.
 */
public enum InvalidReason {
  /** It has nothing but white space. */
  BLANK("blank"),
  /** It is longer than any name with all that may stand beside it. */
  TOO_LONG("tooLong"),
  /** No city in the dataset has the name, as far as the rule is strict. */
  NO_SUCH_NAME("noSuchName"),
  /** No city in the dataset has the id. */
  UNKNOWN_ID("unknownId"),
  /** It may be two or more of the cities that the rule allows. */
  AMBIGUOUS("ambiguous"),
  /** It is the name of a place that is no member. */
  OTHER_PLACE("otherPlace"),
  /** What stands beside the name, such as a country, contradicts it. */
  CONTRADICTION("contradiction"),
  /** It is a city, but in another country than the rule's. */
  OTHER_COUNTRY("otherCountry"),
  /** It is a city of another status than the rule's: withdrawn, or unconfirmed. */
  WRONG_STATUS("wrongStatus"),
  /** It is a city that joined only after the rule's day. */
  NOT_YET("notYet"),
  /** It is a city that had left by the rule's day. */
  NO_LONGER("noLonger"),
  /** It is a city, and whether it was a member on the rule's day is not known. */
  NOT_KNOWN("notKnown"),
  /** It should be the code of a country and has nothing but white space. */
  BLANK_COUNTRY("blankCountry"),
  /** It is no code of a country. */
  UNKNOWN_COUNTRY("unknownCountry"),
  /** It is the code of a country without a member. */
  NO_MEMBERS("noMembers");

  private final String key;

  InvalidReason(String key) {
    this.key = key;
  }

  /** The key of its sentence in the files of messages. */
  String key() {
    return key;
  }

  @JsonCreator
  static InvalidReason fromJson(String code) {
    return Codes.find(values(), code, "invalid reason");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
