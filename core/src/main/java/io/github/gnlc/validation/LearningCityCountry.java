package io.github.gnlc.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is the ISO 3166-1 code of a country, by default of one with members: {@code record
 * Enrolment(@LearningCityCountry String country) {}} takes {@code "CN"}, {@code "CHN"} and
 * {@code "156"}.
 *
 * <p>Null is valid, a blank text is not. The same without a framework is
 * {@link LearningCityCountryRule}.
 */
@Documented
@Constraint(validatedBy = LearningCityCountryValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LearningCityCountry.List.class)
public @interface LearningCityCountry {
  /**
   * Returns the message; unless another is given, one that says what is wrong and what is nearest,
   * in seven languages with Hibernate Validator; see {@link LearningCityValidator}.
   */
  String message() default "{io.github.gnlc.validation.LearningCityCountry.message}";

  /** Returns the groups that the constraint belongs to. */
  Class<?>[] groups() default {};

  /** Returns what a client of the validation attaches to the constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Returns whether the country must have a member today. */
  boolean members() default true;

  /** Several of them at one place. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** Returns the constraints, all of which must hold. */
    LearningCityCountry[] value();
  }
}
