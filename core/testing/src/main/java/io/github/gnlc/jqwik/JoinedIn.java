package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to members known to have joined in a year, or to cohorts announced in it:
 * {@code @ForAll @JoinedIn(2022) Member}.
 *
 * <p>It applies to {@code Member}, {@code LearningCityName} and {@code Cohort}. A year in which
 * nobody joined selects nothing, which is an {@link io.github.gnlc.error.InvalidValueException}
 * when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface JoinedIn {
  /** {@return the year, from 1 to 9999} */
  int value();
}
