package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to members with a UNESCO Learning City Award: {@code @ForAll @Awarded Member} has any,
 * {@code @ForAll @Awarded(2024) Member} one of the round of 2024.
 *
 * <p>It applies to {@code Member}, {@code LearningCityName} and {@code Award}; of an award it is
 * the round. A year without a round is an {@link io.github.gnlc.error.InvalidValueException} when
 * the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Awarded {
  /** {@return the years of the rounds; none for any round} */
  int[] value() default {};
}
