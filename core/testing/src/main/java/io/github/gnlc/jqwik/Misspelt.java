package io.github.gnlc.jqwik;

import io.github.gnlc.testing.Misspelling;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes misspelt names of members: {@code @ForAll @Misspelt LearningCityName} of any kind,
 * {@code @ForAll @Misspelt(Misspelling.LETTERS_SWAPPED) LearningCityName} of one.
 *
 * <p>It applies to {@code LearningCityName}; the name's
 * {@link io.github.gnlc.testing.LearningCityName#misspelling() misspelling()} says what was
 * misspelt and how. A severity other than 1 and 2, or none, is an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Misspelt {
  /** {@return the kinds of misspelling; none for any} */
  Misspelling[] value() default {};

  /** {@return the severities, 1 or 2 or both} */
  int[] severity() default {1, 2};
}
