package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws from a dataset of your own instead of the default network:
 * {@code @ForAll @FromNetwork("src/test/own") Member}.
 *
 * <p>It applies to {@code Member}, {@code LearningCityName}, {@code Network}, {@code Country},
 * {@code Award} and {@code Cohort}. A path that cannot be opened as a dataset is an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run; it says
 * what is wrong with the dataset.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface FromNetwork {
  /**
   * {@return the path of the dataset, seen from the working directory of the tests: a folder of
   * tables, a zip, a JSON document or a snapshot}
   */
  String value();
}
