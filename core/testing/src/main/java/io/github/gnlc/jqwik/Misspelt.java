package io.github.gnlc.jqwik;

import io.github.gnlc.testing.Misspelling;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes names that are written other than recorded: {@code @ForAll @Misspelt LearningCityName},
 * {@code @ForAll @Misspelt(Misspelling.LETTERS_SWAPPED) LearningCityName}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Misspelt {
  /** Returns the kinds of misspelling; none for any. */
  Misspelling[] value() default {};

  /** Returns the severities, 1 or 2 or both. */
  int[] severity() default {1, 2};
}
