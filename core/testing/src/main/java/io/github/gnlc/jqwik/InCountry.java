package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to one country: {@code @ForAll @InCountry("CN") Member}.
 *
 * <p>On a member or the name of one, that member's; on an award, its member's; on a country, the
 * country itself. A code that no country has is an error that names the nearest.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InCountry {
  /** Returns the ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}. */
  String value();
}
