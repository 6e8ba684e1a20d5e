package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets how many members of today a synthetic network has: {@code @ForAll @OfSize(min = 10, max =
 * 50) Network}.
 *
 * <p>It applies to {@code Network}. Sizes outside 10 to 100,000, or a maximum below the minimum,
 * are an {@link io.github.gnlc.error.InvalidValueException} when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfSize {
  /** {@return the fewest members of today, 10 or more} */
  int min() default 10;

  /** {@return the most members of today, up to 100,000} */
  int max() default 100;
}
