package io.github.gnlc.jqwik;

import io.github.gnlc.model.Region;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows to a region of UNESCO: {@code @ForAll @InRegion(Region.AFRICA) Member}.
 *
 * <p>It applies to {@code Member}, {@code LearningCityName}, {@code Award} and {@code Country}.
 * Together with {@link InCountry} of another region it is an
 * {@link io.github.gnlc.error.InvalidValueException} when the property is about to run.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InRegion {
  /** {@return the region} */
  Region value();
}
