package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws from the network as of a day: {@code @ForAll @AsOf("2020-09-23") Member} is a member known
 * to have joined by then.
 *
 * <p>It applies to {@code Member}, {@code LearningCityName}, {@code Network}, {@code Award} and
 * {@code Cohort}. A text that is not a day in the form {@code YYYY-MM-DD} is an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface AsOf {
  /** {@return the day, as {@code YYYY-MM-DD}} */
  String value();
}
