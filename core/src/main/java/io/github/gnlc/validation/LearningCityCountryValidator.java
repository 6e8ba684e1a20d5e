package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link LearningCityCountry} by a {@link LearningCityCountryRule}; for Jakarta Validation,
 * which makes it.
 */
public final class LearningCityCountryValidator
    implements ConstraintValidator<LearningCityCountry, CharSequence> {
  private static final String MESSAGE = "{" + Phrase.PREFIX + "LearningCityCountry.message}";

  private final @Nullable Network network;
  private @Nullable LearningCityCountryRule rule;
  private boolean explaining;

  /** Makes the validator that asks the network of the dataset on the class path. */
  public LearningCityCountryValidator() {
    this.network = null;
  }

  /** Makes the validator that asks a network. */
  public LearningCityCountryValidator(Network network) {
    this.network = requireNonNull(network, "network is null; expected one with the countries");
  }

  @Override
  public void initialize(LearningCityCountry annotation) {
    explaining = annotation.message().equals(MESSAGE);
    rule = LearningCityCountryRule.builder()
        .network(network == null ? Gnlc.network() : network)
        .members(annotation.members())
        .build();
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    Verdict<?> verdict =
        requireNonNull(rule, "not initialized; expected a call of initialize").check(value);
    if (!verdict.valid() && explaining) {
      LearningCityValidator.explain(verdict, context);
    }
    return verdict.valid();
  }
}
