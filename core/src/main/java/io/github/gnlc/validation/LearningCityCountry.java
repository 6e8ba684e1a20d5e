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
 * The annotated text is the ISO 3166-1 code of a country, by default of a country with members. It
 * is a constraint of Jakarta Validation 3.1, for fields, parameters, return values and type
 * arguments that are {@link CharSequence}s:
 *
 * <pre>{@code
 * record Enrolment(@LearningCityCountry String country) {}
 *
 * validator.validate(new Enrolment("CHN"));    // []
 * validator.validate(new Enrolment("CN"));     // []
 * validator.validate(new Enrolment("156"));    // []
 * validator.validate(new Enrolment("AQ")).iterator().next().getMessage();
 * // 'AQ' is Antarctica (AQ), which has no learning city
 * }</pre>
 *
 * <p>Null is valid, as for the constraints of Jakarta Validation; add {@code @NotNull} where there
 * must be a text. A blank text is invalid. A network without any such country causes a
 * {@code ConstraintDeclarationException} when the constraint is first used.
 *
 * <p>{@link LearningCityCountryRule} is the same without a framework.
 * {@link LearningCityValidatorFactory} makes the constraint ask another network than the default.
 *
 * @see <a href="https://jakarta.ee/specifications/bean-validation/3.1/">Jakarta Validation 3.1</a>
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
   * {@return the message; unless another is given, one that says what is wrong and what is nearest,
   * in seven languages with Hibernate Validator; see {@link LearningCityValidator}}
   */
  String message() default "{io.github.gnlc.validation.LearningCityCountry.message}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return what a client of the validation attaches to the constraint} */
  Class<? extends Payload>[] payload() default {};

  /** {@return whether the country must have a member today} */
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
    /** {@return the constraints, all of which must hold} */
    LearningCityCountry[] value();
  }
}
