package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the network as it stood on a day: {@code @ForAll @AsOf("2020-09-23") Member} is a member
 * known to have joined by then.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface AsOf {
  /** Returns the day, as {@code YYYY-MM-DD}. */
  String value();
}
