package io.github.gnlc.validation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.internal.value.Codes;

/**
 * What a text is taken as by a {@link LearningCityRule} or a {@link LearningCity} constraint:
 *
 * <pre>{@code
 * LearningCityRule rule = LearningCityRule.builder().as(CityReference.ID).build();
 * rule.check("cn-guangzhou").valid();    // true
 * rule.check("Guangzhou").valid();       // false
 * }</pre>
 */
public enum CityReference {
  /** The id of a city in the dataset, to the letter: {@code cn-guangzhou}. */
  ID,
  /** A name of a city, in any language and script that the dataset has: {@code 广州}. */
  NAME,
  /** An id if it is one, else a name. */
  ANY;

  @JsonCreator
  static CityReference fromJson(String code) {
    return Codes.find(values(), code, "city reference");
  }

  @JsonValue
  String code() {
    return Codes.code(this);
  }
}
