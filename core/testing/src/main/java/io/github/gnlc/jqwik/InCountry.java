package io.github.gnlc.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to a country: {@code @ForAll @InCountry("CN") Member}.
 *
 * <p>It applies to {@code Member} and {@code LearningCityName} (the member's country),
 * {@code Award} (the country of its member) and {@code Country} (that country itself). A code that
 * no country has is an {@link io.github.gnlc.error.InvalidValueException} that names the nearest,
 * and a country without members selects nothing, which is an error too, when the property is about
 * to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InCountry {
  /** {@return the ISO 3166-1 code: {@code "CN"}, {@code "CHN"} or {@code "156"}} */
  String value();
}
