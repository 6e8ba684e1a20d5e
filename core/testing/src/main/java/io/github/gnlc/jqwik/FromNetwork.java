package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Draws from a dataset of one's own in place of the one on the class path:
 * {@code @ForAll @FromNetwork("src/test/own") Member}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface FromNetwork {
  /**
   * Returns the path of the dataset, seen from the working directory of the tests: a folder of
   * tables, a zip, a JSON document or a snapshot.
   */
  String value();
}
