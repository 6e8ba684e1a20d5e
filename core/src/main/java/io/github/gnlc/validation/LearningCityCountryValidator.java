package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.internal.value.NotJson;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link LearningCityCountry} by a {@link LearningCityCountryRule}. Jakarta Validation makes
 * it; applications only annotate, and use {@link LearningCityValidatorFactory} for a network of
 * their own.
 *
 * <p>Its messages are where {@link LearningCityValidator} says. A validator is initialized once and
 * is then thread-safe.
 */
public final class LearningCityCountryValidator
    implements ConstraintValidator<LearningCityCountry, CharSequence> {
  private static final String MESSAGE =
      "{" + MessageTemplate.PREFIX + "LearningCityCountry.message}";

  private final @Nullable Network network;
  private @Nullable LearningCityCountryRule rule;
  private boolean explaining;

  /** Creates the validator that asks the network of the dataset on the class path. */
  public LearningCityCountryValidator() {
    this.network = null;
  }

  /**
   * Creates the validator that asks a network.
   *
   * @param network the network with the countries, not null
   * @throws NullPointerException if the network is null
   */
  public LearningCityCountryValidator(Network network) {
    this.network = requireNonNull(network, "network is null; expected one with the countries");
  }

  /**
   * Makes the rule of an annotation.
   *
   * @param annotation the constraint, not null
   * @throws ConstraintDeclarationException if no country fulfils it, or there is no dataset
   */
  @Override
  public void initialize(LearningCityCountry annotation) {
    explaining = annotation.message().equals(MESSAGE);
    rule = LearningCityValidator.declare(describe(annotation), () -> rule(annotation));
  }

  private LearningCityCountryRule rule(LearningCityCountry annotation) {
    return LearningCityCountryRule.builder()
        .network(network == null ? Gnlc.network() : network)
        .members(annotation.members())
        .build();
  }

  private static String describe(LearningCityCountry annotation) {
    StringJoiner attributes = new StringJoiner(", ", "@LearningCityCountry(", ")");
    attributes.setEmptyValue("@LearningCityCountry");
    if (!annotation.message().equals(MESSAGE)) {
      attributes.add("message = \"" + annotation.message() + '"');
    }
    LearningCityValidator.describe(attributes, annotation.groups(), annotation.payload());
    if (!annotation.members()) {
      attributes.add("members = false");
    }
    return attributes.toString();
  }

  /**
   * Checks a code by the rule of the annotation. Unless the annotation has a message of its own, a
   * violation gets one that says what is wrong.
   *
   * @param value the code, or null, which is valid
   * @param context the context in which the violation is reported, not null
   * @return whether the code is valid
   * @throws NullPointerException if the validator is not initialized
   */
  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    ValidationResult<?> verdict =
        requireNonNull(rule, "not initialized; expected a call of initialize").check(value);
    if (!verdict.valid() && explaining) {
      LearningCityValidator.explain(verdict, context);
    }
    return verdict.valid();
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a validator", "the result of a LearningCityCountryRule");
  }
}
