package io.github.gnlc.validation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NoDatasetException;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.text.Excerpt;
import io.github.gnlc.internal.value.NotJson;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Strictness;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link LearningCity} by a {@link LearningCityRule}. Jakarta Validation makes it;
 * applications only annotate, and use {@link LearningCityValidatorFactory} for a network of their
 * own.
 *
 * <p>The messages are in the files {@code ContributorValidationMessages*.properties} of the
 * library, in English, French, Spanish, Portuguese, Russian, Arabic and Chinese; Hibernate
 * Validator reads them. For a provider that does not, copy their lines into the
 * {@code ValidationMessages*.properties} of the application, or give the constraint a message of
 * your own.
 *
 * <p>A validator is initialized once and is then thread-safe.
 */
public final class LearningCityValidator
    implements ConstraintValidator<LearningCity, CharSequence> {
  private static final String MESSAGE = "{" + MessageTemplate.PREFIX + "LearningCity.message}";

  private final @Nullable Network network;
  private @Nullable LearningCityRule rule;
  private boolean explaining;

  /** Creates the validator that asks the network of the dataset on the class path. */
  public LearningCityValidator() {
    this.network = null;
  }

  /**
   * Creates the validator that asks a network.
   *
   * @param network the network with the cities, not null
   * @throws NullPointerException if the network is null
   */
  public LearningCityValidator(Network network) {
    this.network = requireNonNull(network, "network is null; expected one with the cities");
  }

  /**
   * Makes the rule of an annotation.
   *
   * @param annotation the constraint, not null
   * @throws ConstraintDeclarationException if there is no such country or day, a day goes with a
   *     status, no city fulfils all of it, or there is no dataset
   */
  @Override
  public void initialize(LearningCity annotation) {
    explaining = annotation.message().equals(MESSAGE);
    rule = declare(describe(annotation), () -> rule(annotation));
  }

  /** The rule of an annotation; where there can be none, what the annotation is and why. */
  static <R> R declare(String annotation, Supplier<R> rule) {
    try {
      return rule.get();
    } catch (UnknownKeyException | InvalidValueException | EdtfException | NoDatasetException e) {
      throw new ConstraintDeclarationException(annotation + ": " + e.getMessage(), e);
    }
  }

  /**
   * Checks a text by the rule of the annotation. Unless the annotation has a message of its own, a
   * violation gets one that says what is wrong.
   *
   * @param value the text, or null, which is valid
   * @param context the context in which the violation is reported, not null
   * @return whether the text is valid
   * @throws NullPointerException if the validator is not initialized
   */
  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    ValidationResult<?> verdict =
        requireNonNull(rule, "not initialized; expected a call of initialize").check(value);
    if (!verdict.valid() && explaining) {
      explain(verdict, context);
    }
    return verdict.valid();
  }

  /**
   * The arguments stand in the template, escaped, since Jakarta Validation has none but those of
   * the annotation; the words between them are keys of ContributorValidationMessages.
   */
  static void explain(ValidationResult<?> verdict, ConstraintValidatorContext context) {
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
      builder.asOf(day(annotation.asOf()));
    }
    return builder.build();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw InvalidValueException.of(
          "LearningCityRule",
          "asOf '" + Excerpt.of(text) + "' is no day; expected an ISO date such as 2022-09-02");
    }
  }

  /** The annotation as its author wrote it, without what it does not say. */
  private static String describe(LearningCity annotation) {
    StringJoiner attributes = new StringJoiner(", ", "@LearningCity(", ")");
    attributes.setEmptyValue("@LearningCity");
    if (!annotation.message().equals(MESSAGE)) {
      attributes.add("message = \"" + annotation.message() + '"');
    }
    describe(attributes, annotation.groups(), annotation.payload());
    if (annotation.as() != CityReference.ANY) {
      attributes.add("as = " + annotation.as());
    }
    if (!annotation.country().isEmpty()) {
      attributes.add("country = \"" + annotation.country() + '"');
    }
    if (!Arrays.equals(annotation.status(), new MemberStatus[] {MemberStatus.MEMBER})) {
      attributes.add("status = " + Arrays.toString(annotation.status()));
    }
    if (!annotation.asOf().isEmpty()) {
      attributes.add("asOf = \"" + annotation.asOf() + '"');
    }
    if (annotation.strictness() != Strictness.EXACT) {
      attributes.add("strictness = " + annotation.strictness());
    }
    return attributes.toString();
  }

  /** What every constraint has beside its message. */
  static void describe(StringJoiner attributes, Class<?>[] groups, Class<?>[] payload) {
    if (groups.length > 0) {
      attributes.add("groups = " + names(groups));
    }
    if (payload.length > 0) {
      attributes.add("payload = " + names(payload));
    }
  }

  private static List<String> names(Class<?>[] classes) {
    return Arrays.stream(classes).map(Class::getSimpleName).toList();
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("a validator", "the result of a LearningCityRule");
  }
}
