package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import io.github.gnlc.Network;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/**
 * Makes {@link LearningCity} and {@link LearningCityCountry} ask a network of one's own; all other
 * constraints are left to another factory:
 * {@code configuration.constraintValidatorFactory(LearningCityValidatorFactory.of(network,
 * configuration.getDefaultConstraintValidatorFactory()))}.
 *
 * <p>Immutable; thread-safe if the other factory is.
 */
public final class LearningCityValidatorFactory implements ConstraintValidatorFactory {
  private final Network network;
  private final ConstraintValidatorFactory others;

  private LearningCityValidatorFactory(Network network, ConstraintValidatorFactory others) {
    this.network = network;
    this.others = others;
  }

  /** Returns the factory for a network, and for all other constraints that of the framework. */
  public static LearningCityValidatorFactory of(
      Network network, ConstraintValidatorFactory others) {
    requireNonNull(network, "network is null; expected one with the cities");
    requireNonNull(others, "others is null; expected the factory of all other constraints");
    return new LearningCityValidatorFactory(network, others);
  }

  @Override
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
    if (key.equals(LearningCityValidator.class)) {
      return key.cast(new LearningCityValidator(network));
    }
    if (key.equals(LearningCityCountryValidator.class)) {
      return key.cast(new LearningCityCountryValidator(network));
    }
    return others.getInstance(key);
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    boolean own = instance instanceof LearningCityValidator
        || instance instanceof LearningCityCountryValidator;
    if (!own) {
      others.releaseInstance(instance);
    }
  }
}
