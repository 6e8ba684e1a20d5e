package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.Network;
import io.github.gnlc.internal.value.NotJson;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/**
 * Makes {@link LearningCity} and {@link LearningCityCountry} ask a given network, and leaves all
 * other constraints to another factory:
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(
 *     LearningCityValidatorFactory.of(
 *         Network.open(Path.of("my-dataset")),
 *         configuration.getDefaultConstraintValidatorFactory()));
 * ValidatorFactory validation = configuration.buildValidatorFactory();
 * }</pre>
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

  /**
   * Returns the factory for a network.
   *
   * @param network the network that the two constraints ask, not null
   * @param others the factory for all other constraints, usually that of the framework; not null
   * @return the factory
   * @throws NullPointerException if an argument is null
   */
  public static LearningCityValidatorFactory of(
      Network network, ConstraintValidatorFactory others) {
    requireNonNull(network, "network is null; expected one with the cities");
    requireNonNull(others, "others is null; expected the factory of all other constraints");
    return new LearningCityValidatorFactory(network, others);
  }

  /**
   * Returns a validator of a class: a new one that asks the network, or what the other factory
   * returns.
   *
   * @param key the class of the validator, not null
   * @return the validator
   */
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

  /**
   * Releases a validator: one of another constraint is passed to the other factory.
   *
   * @param instance the validator, not null
   */
  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    boolean own = instance instanceof LearningCityValidator
        || instance instanceof LearningCityCountryValidator;
    if (!own) {
      others.releaseInstance(instance);
    }
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a factory of validators", "the result of a LearningCityRule");
  }
}
