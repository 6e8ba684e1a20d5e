package io.github.gnlc.validation;

import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Strictness;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated text is a learning city, by id or by name. It is a constraint of Jakarta Validation
 * 3.1, for fields, parameters, return values and type arguments that are {@link CharSequence}s:
 *
 * <pre>{@code
 * record Enrolment(@LearningCity(country = "CN") String city) {}
 *
 * validator.validate(new Enrolment("Guangzhou"));    // []
 * validator.validate(new Enrolment("Guangzou")).iterator().next().getMessage();
 * // 'Guangzou' is no learning city; nearest is Guangzhou, CN (cn-guangzhou)
 * }</pre>
 *
 * <p>Null is valid, as for the constraints of Jakarta Validation; add {@code @NotNull} where there
 * must be a text. A blank text is invalid.
 *
 * <p>Attributes that cannot be met, such as a country that does not exist or has no city that the
 * constraint allows, cause a {@link ConstraintDeclarationException} when the constraint is first
 * used. Its message has the annotation, the value and what is nearest, but not where the annotation
 * stands, which Jakarta Validation does not tell. An application learns of it early if it uses each
 * form once when it starts: {@code validator.validateValue(Enrolment.class, "city", "")}.
 *
 * <p>{@link LearningCityRule} is the same without a framework. {@link LearningCityValidatorFactory}
 * makes the constraint ask another network than the default.
 *
 * @see <a href="https://jakarta.ee/specifications/bean-validation/3.1/">Jakarta Validation 3.1</a>
 */
@Documented
@Constraint(validatedBy = LearningCityValidator.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LearningCity.List.class)
public @interface LearningCity {
  /**
   * {@return the message; unless another is given, one that says what is wrong and what is nearest,
   * in seven languages with Hibernate Validator; see {@link LearningCityValidator}}
   */
  String message() default "{io.github.gnlc.validation.LearningCity.message}";

  /** {@return the groups that the constraint belongs to} */
  Class<?>[] groups() default {};

  /** {@return what a client of the validation attaches to the constraint} */
  Class<? extends Payload>[] payload() default {};

  /** {@return whether the text is taken as an id, a name, or either} */
  CityReference as() default CityReference.ANY;

  /** {@return the ISO 3166-1 code of the country to be in, {@code "CN"}; empty for any} */
  String country() default "";

  /** {@return the statuses allowed; none for any} */
  MemberStatus[] status() default MemberStatus.MEMBER;

  /**
   * {@return the day on which the city is to be known as a member, {@code "2022-09-02"}, whatever
   * it is today; empty for today} It goes with no status. See
   * {@link LearningCityRule.Builder#asOf}.
   */
  String asOf() default "";

  /**
   * {@return how much may be done to a name} By default only a recorded name or label passes, but
   * for case, marks, punctuation and spaces: {@code CORK}, and not {@code Cork, Ireland}.
   */
  Strictness strictness() default Strictness.EXACT;

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
    LearningCity[] value();
  }
}
