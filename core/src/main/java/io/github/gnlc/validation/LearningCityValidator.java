package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.model.EdtfException;
import io.github.gnlc.model.InvalidValueException;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.UnknownKeyException;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link LearningCity} by a {@link LearningCityRule}; for Jakarta Validation, which makes
 * it.
 */
public final class LearningCityValidator
    implements ConstraintValidator<LearningCity, CharSequence> {
  private static final String MESSAGE = "{" + Phrase.PREFIX + "LearningCity.message}";

  private final @Nullable Network network;
  private @Nullable LearningCityRule rule;
  private boolean explaining;

  /** Makes the validator that asks the network of the dataset on the class path. */
  public LearningCityValidator() {
    this.network = null;
  }

  /** Makes the validator that asks a network. */
  public LearningCityValidator(Network network) {
    this.network = requireNonNull(network, "network is null; expected one with the cities");
  }

  /**
   * Makes the rule of an annotation.
   *
   * @throws ConstraintDeclarationException if there is no such country or day, or a day goes with a
   *     status
   */
  @Override
  public void initialize(LearningCity annotation) {
    explaining = annotation.message().equals(MESSAGE);
    try {
      rule = rule(annotation);
    } catch (UnknownKeyException | InvalidValueException | EdtfException e) {
      throw new ConstraintDeclarationException(describe(annotation) + ": " + e.getMessage(), e);
    } catch (DateTimeParseException e) {
      throw new ConstraintDeclarationException(
          describe(annotation) + ": asOf '" + annotation.asOf()
              + "' is no day; expected an ISO date such as 2022-09-02",
          e);
    }
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    Verdict<?> verdict =
        requireNonNull(rule, "not initialized; expected a call of initialize").check(value);
    if (!verdict.valid() && explaining) {
      explain(verdict, context);
    }
    return verdict.valid();
  }

  /** Only by what every provider has: arguments stand in the template, escaped. */
  static void explain(Verdict<?> verdict, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(verdict.template()).addConstraintViolation();
  }

  private LearningCityRule rule(LearningCity annotation) {
    LearningCityRule.Builder builder = LearningCityRule.builder()
        .network(network == null ? Gnlc.network() : network)
        .as(annotation.as())
        .status(annotation.status())
        .strictness(annotation.strictness());
    if (!annotation.country().isEmpty()) {
      builder.country(annotation.country());
    }
    if (!annotation.asOf().isEmpty()) {
      builder.asOf(LocalDate.parse(annotation.asOf()));
    }
    return builder.build();
  }

  /** The annotation as its author wrote it, without what it does not say. */
  private static String describe(LearningCity annotation) {
    StringJoiner attributes = new StringJoiner(", ", "@LearningCity(", ")");
    if (!annotation.country().isEmpty()) {
      attributes.add("country = \"" + annotation.country() + '"');
    }
    if (!Arrays.equals(annotation.status(), new MemberStatus[] {MemberStatus.MEMBER})) {
      attributes.add("status = " + Arrays.toString(annotation.status()));
    }
    if (!annotation.asOf().isEmpty()) {
      attributes.add("asOf = \"" + annotation.asOf() + '"');
    }
    return attributes.toString();
  }
}
