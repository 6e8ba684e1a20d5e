package io.github.gnlc.examples.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Validates a form with many errors, and prints what is wrong with it in seven languages. */
public final class Enrolments {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "ru", "ar", "zh");

  private static final Enrolment WRONG = new Enrolment(
      "Wang Fang", "Guangzou", List.of("Xi'an", "Cork", "Chengdu, France"), "cn-guangzhou", "cn");

  private Enrolments() {}

  /** Prints to the standard output, in UTF-8. */
  public static void main(String[] arguments) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    for (String language : LANGUAGES) {
      out.println(language);
      for (String line : check(WRONG, Locale.forLanguageTag(language))) {
        out.println("  " + line);
      }
    }
  }

  /** What is wrong with a form, in the order of its fields' names. */
  static List<String> check(Enrolment enrolment, Locale locale) {
    try (ValidatorFactory factory = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new InLocale(locale))
        .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      Set<ConstraintViolation<Enrolment>> violations = validator.validate(enrolment);
      return violations.stream()
          .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
