package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets how many members a synthetic network has: {@code @ForAll @OfSize(min = 10, max = 50)
 * Network}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfSize {
  /** Returns the fewest members of today, 10 or more. */
  int min() default 10;

  /** Returns the most members of today, up to 100,000. */
  int max() default 100;
}
