package io.github.gnlc.examples.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Strictness;
import io.github.gnlc.validation.CityReference;
import io.github.gnlc.validation.InvalidReason;
import io.github.gnlc.validation.LearningCity;
import io.github.gnlc.validation.LearningCityCountry;
import io.github.gnlc.validation.LearningCityRule;
import io.github.gnlc.validation.LearningCityValidatorFactory;
import io.github.gnlc.validation.ValidationResult;
import jakarta.validation.Configuration;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints wherever Jakarta Validation takes some, as Hibernate Validator checks them. */
class ConstraintsTest {
  private static final String GUANGZOU =
      "'Guangzou' is no learning city; nearest is Guangzhou, CN (cn-guangzhou)";

  record City(@LearningCity String name) {}

  record Id(@LearningCity(as = CityReference.ID) CharSequence id) {}

  record Lenient(
      @LearningCity(strictness = Strictness.NORMAL) String name) {}

  record AnyStatus(@LearningCity(status = {}) String name) {}

  record Holders(
      List<@LearningCity String> list,
      Map<@LearningCityCountry String, @LearningCity String> map,
      Optional<@LearningCity String> optional) {}

  record Twice(
      @LearningCity(country = "CN", message = "not in China")
      @LearningCity(asOf = "2016-12-31", message = "not in 2016")
      String name) {}

  record OwnWords(
      @LearningCity(message = "Where? {country}", country = "CN")
      String name) {}

  interface Strictly {}

  static final class Grave implements Payload {}

  record Grouped(
      @LearningCity(groups = Strictly.class, payload = Grave.class)
      String name) {}

  @LearningCity(country = "CN")
  @Constraint(validatedBy = {})
  @Target({ElementType.FIELD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface ChineseCity {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record Composed(@ChineseCity String name) {}

  record NoCountry(@LearningCity(country = "CX1") String name) {}

  record NoDay(@LearningCity(asOf = "2022-13-01") String name) {}

  record DayAndStatus(
      @LearningCity(asOf = "2022-01-01", status = MemberStatus.WITHDRAWN)
      String name) {}

  static class Service {
    @LearningCity
    String enrol(@LearningCity String city) {
      return city;
    }
  }

  private static <T> Set<ConstraintViolation<T>> validate(T form, Class<?>... groups) {
    return validate(form, configuration -> configuration, groups);
  }

  private static <T> Set<ConstraintViolation<T>> validate(
      T form, UnaryOperator<Configuration<?>> configured, Class<?>... groups) {
    Configuration<?> configuration = Validation.byDefaultProvider().configure();
    configuration.messageInterpolator(new InLocale(Locale.ENGLISH));
    try (ValidatorFactory factory = configured.apply(configuration).buildValidatorFactory()) {
      return factory.getValidator().validate(form, groups);
    }
  }

  private static List<String> messages(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }

  @Test
  void aNameAnIdAndNothingAreValid() {
    for (String text : new String[] {"Guangzhou", "广州", "cn-guangzhou", null}) {
      assertEquals(List.of(), messages(validate(new City(text))));
    }
    assertEquals(List.of(), messages(validate(new Lenient("Guangzou"))));
    assertEquals(List.of(), messages(validate(new AnyStatus("Laâyoune"))));
    assertEquals(1, validate(new City("Laâyoune")).size());
    assertEquals(
        List.of("'Guangzhou' is no id of a learning city; nearest is Guangzhou, CN (cn-guangzhou)"),
        messages(validate(new Id(new StringBuilder("Guangzhou")))));
  }

  @Test
  void elementsOfContainersAreChecked() {
    Holders holders =
        new Holders(List.of("Guangzou"), Map.of("cn", "Guangzou"), Optional.of("Guangzou"));
    assertEquals(
        List.of(
            "'Guangzou' is no learning city; nearest is Guangzhou, CN (cn-guangzhou)",
            "'Guangzou' is no learning city; nearest is Guangzhou, CN (cn-guangzhou)",
            "'Guangzou' is no learning city; nearest is Guangzhou, CN (cn-guangzhou)",
            "'cn' is no ISO 3166-1 code of a country; nearest is China (CN)"),
        messages(validate(holders)));
  }

  @Test
  void parametersAndReturnedValuesAreChecked() throws NoSuchMethodException {
    Configuration<?> configuration = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new InLocale(Locale.ENGLISH));
    try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      var method = Service.class.getDeclaredMethod("enrol", String.class);
      assertEquals(
          List.of(GUANGZOU),
          messages(validator
              .forExecutables()
              .validateParameters(new Service(), method, new Object[] {"Guangzou"})));
      assertEquals(
          List.of(GUANGZOU),
          messages(
              validator.forExecutables().validateReturnValue(new Service(), method, "Guangzou")));
    }
  }

  @Test
  void itCanBeRepeatedAndComposed() {
    assertEquals(List.of("not in 2016", "not in China"), messages(validate(new Twice("Guangzou"))));
    assertEquals(List.of("not in 2016"), messages(validate(new Twice("Guangzhou"))));
    assertEquals(List.of(), messages(validate(new Composed("Guangzhou"))));
    assertEquals(List.of(GUANGZOU), messages(validate(new Composed("Guangzou"))));
  }

  @Test
  void groupsAndPayloadAreKept() {
    assertEquals(0, validate(new Grouped("Guangzou")).size());
    Set<ConstraintViolation<Grouped>> violations =
        validate(new Grouped("Guangzou"), Strictly.class);
    assertEquals(
        Set.of(Grave.class),
        violations.iterator().next().getConstraintDescriptor().getPayload());
  }

  @Test
  void aMessageOfOnesOwnIsLeftAlone() {
    assertEquals(List.of("Where? CN"), messages(validate(new OwnWords("Guangzou"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "{jakarta.validation.constraints.NotNull.message}",
        "{io.github.gnlc.validation.or.0}",
        "{country}",
        "${validatedValue}",
        "#{1+1}",
        "\\",
        "\\\\",
        "\\{",
        "\\${1+1}",
        "\\\\${1+1}",
        "\\\\{country}",
        "{{country}}",
        "}{",
        "$$",
        "{",
        "${",
        "'"
      })
  void noTextIsTakenForATemplate(String text) {
    List<String> expected = List.of("'" + text + "' is no learning city");
    assertEquals(expected, messages(validate(new City(text))));
    assertEquals(
        expected,
        messages(validate(
            new City(text),
            configuration -> configuration.messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false)))));
  }

  /** The same words with a framework and without, whatever the machine's language. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "pt", "ru", "ar", "zh", "zh-TW", "pt-BR", "de"})
  void theMessagesAreThoseOfTheRule(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Locale before = Locale.getDefault();
    Locale.setDefault(language.equals("de") ? Locale.ROOT : Locale.FRANCE);
    try {
      for (String text : new String[] {"Guangzou", "Nam-gu", "Laâyoune", " ", "{ ' }", "عمان"}) {
        ValidationResult<Member> verdict = LearningCityRule.builder().build().check(text);
        assertEquals(
            verdict.valid() ? List.of() : List.of(verdict.message(locale)),
            messages(validate(
                new City(text),
                configuration -> configuration.messageInterpolator(new InLocale(locale)))));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatCannotBeIsSaidWhenFirstUsed() {
    assertEquals(
        "@LearningCity(country = \"CX1\"): No country 'CX1'; nearest: CX, CXR; expected an ISO 3166-1 code in capitals, such as CN, CHN or 156",
        declarationError(new NoCountry("Guangzhou")));
    assertEquals(
        "@LearningCity(asOf = \"2022-13-01\"): LearningCityRule: asOf '2022-13-01' is no day; expected an ISO date such as 2022-09-02",
        declarationError(new NoDay("Guangzhou")));
    assertEquals(
        "@LearningCity(status = [WITHDRAWN], asOf = \"2022-01-01\"): LearningCityRule: status [WITHDRAWN] beside asOf 2022-01-01 is contradictory; a day asks for members of that day, expected no status",
        declarationError(new DayAndStatus("Guangzhou")));
  }

  /** What the Javadoc recommends for the start of a program. */
  @Test
  void aValueOfOnePropertyShowsAWrongDeclaration() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      assertThrows(
          ConstraintDeclarationException.class,
          () -> validator.validateValue(NoCountry.class, "name", ""));
      assertEquals(1, validator.validateValue(City.class, "name", "").size());
    }
  }

  private static String declarationError(Object form) {
    return assertThrows(ConstraintDeclarationException.class, () -> validate(form))
        .getMessage();
  }

  @Test
  void anotherNetworkCanBeAsked() {
    LocalDate early = LocalDate.of(2016, 12, 31);
    UnaryOperator<Configuration<?>> then =
        configuration -> configuration.constraintValidatorFactory(LearningCityValidatorFactory.of(
            Gnlc.asOf(early), configuration.getDefaultConstraintValidatorFactory()));
    assertEquals(List.of(), messages(validate(new City("Hangzhou"), then)));
    assertEquals(1, validate(new City("Guangzhou"), then).size());
    assertEquals(0, validate(new City("Guangzhou")).size());
    assertTrue(Gnlc.asOf(early).members().find("cn-guangzhou").isEmpty());
  }

  /** The code of the README. */
  @Test
  void theRuleSaysTheSameWithoutAFramework() {
    LearningCityRule rule = LearningCityRule.builder().country("CN").build();
    ValidationResult<Member> verdict = rule.check("Guangzou");
    assertEquals(Optional.of(InvalidReason.NO_SUCH_NAME), verdict.reason());
    assertEquals("cn-guangzhou", verdict.nearest().get(0).id());
    assertEquals(GUANGZOU, verdict.message(Locale.ENGLISH));
    assertEquals(Optional.of("cn-guangzhou"), rule.check("广州").found().map(Member::id));
  }
}
