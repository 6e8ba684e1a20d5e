package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to members with a UNESCO Learning City Award, or to the awards of a round:
 * {@code @ForAll @Awarded Member}, {@code @ForAll @Awarded(2024) Member}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Awarded {
  /** Returns the years of the rounds; none for any round. */
  int[] value() default {};
}
