package io.github.gnlc.validation;

/**
 * What a text is taken as by a {@link LearningCityRule} or a {@link LearningCity} constraint:
 * {@code @LearningCity(as = CityReference.ID) String city} accepts {@code cn-guangzhou} and not
 * {@code Guangzhou}.
 */
public enum CityReference {
  /** The id of a city in the dataset, to the letter: {@code cn-guangzhou}. */
  ID,
  /** A name of a city, in any language and script that the dataset has: {@code 广州}. */
  NAME,
  /** An id if it is one, else a name. */
  ANY
}
