package io.github.gnlc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.name.Strictness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the rules that hold whatever the text. */
class ValidationProperties {
  private static final Network NETWORK = TestNetworks.small();
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "ru", "ar", "zh");
  private static final Pattern TOKEN =
      Pattern.compile("\\\\(.)|\\{([^{}]*)\\}|(.)", Pattern.DOTALL);

  private final Map<String, Properties> bundles = new HashMap<>();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts = Arbitraries.of(
            "Beijing",
            "Bejing",
            "北京",
            "cn-",
            "kr-nam-gu-",
            "Nam-gu",
            "Laâyoune",
            "Nairobi",
            "Seoul",
            "Mexiko City",
            ", ",
            "China",
            "${1+1}",
            "{value}",
            "\\",
            "{",
            "}",
            "$",
            "'",
            "\n",
            "\uD83C",
            " ")
        .list()
        .ofMaxSize(5)
        .map(list -> String.join("", list));
    return Arbitraries.oneOf(parts, Arbitraries.strings().all().ofMaxLength(70));
  }

  @Provide
  Arbitrary<LearningCityRule> rules() {
    Arbitrary<LearningCityRule.Builder> rules = Combinators.combine(
            Arbitraries.of(CityReference.class),
            Arbitraries.of(Strictness.class),
            Arbitraries.of("504", "MA").injectNull(0.5))
        .as((as, strictness, country) -> {
          LearningCityRule.Builder rule =
              LearningCityRule.builder().network(NETWORK).as(as).strictness(strictness);
          return country == null ? rule : rule.country(country);
        });
    return Combinators.combine(rules, Arbitraries.integers().between(0, 3))
        .as((rule, kind) -> switch (kind) {
          case 0 -> rule.build();
          case 1 ->
            rule.status(MemberStatus.WITHDRAWN, MemberStatus.UNCONFIRMED).build();
          case 2 -> rule.status().build();
          default -> rule.asOf(LocalDate.of(2022, 12, 31)).build();
        });
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsNotValidIsExplainedInEveryLanguage(
      @ForAll("texts") String text, @ForAll("rules") LearningCityRule rule) throws IOException {
    ValidationResult<Member> verdict = rule.check(text);
    assertThat(verdict.reason().isEmpty()).isEqualTo(verdict.valid());
    assertThat(verdict.found().isPresent()).isEqualTo(verdict.valid());
    for (String language : LANGUAGES) {
      String message = verdict.message(Locale.forLanguageTag(language));
      assertThat(message.isEmpty()).isEqualTo(verdict.valid());
      assertThat(interpolate(verdict.template(), language)).isEqualTo(message);
    }
  }

  /** So a form can offer them, and the choice is accepted. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsOfferedFulfilsTheRule(
      @ForAll("texts") String text, @ForAll("rules") LearningCityRule rule) {
    ValidationResult<Member> verdict = rule.check(text);
    boolean byId = !rule.toString().contains(" as NAME,");
    if (byId) {
      assertThat(verdict.nearest()).allMatch(member -> rule.check(member.id()).valid());
      verdict
          .found()
          .ifPresent(member -> assertThat(rule.check(member.id()).valid()).isTrue());
    }
    if (byId && verdict.reason().equals(Optional.of(InvalidReason.AMBIGUOUS))) {
      assertThat(verdict.meant()).allMatch(member -> rule.check(member.id()).valid());
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aVerdictIsTheSameAgainAndWhenRead(
      @ForAll("texts") String text, @ForAll("rules") LearningCityRule rule) throws Exception {
    ValidationResult<Member> verdict = rule.check(text);
    assertThat(rule.check(text)).isEqualTo(verdict).hasSameHashCodeAs(verdict);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(verdict);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(verdict);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aCodeIsValidExactlyIfTheNetworkHasIt(@ForAll("codes") String code) {
    ValidationResult<Country> verdict = LearningCityCountryRule.builder()
        .network(NETWORK)
        .members(false)
        .build()
        .check(code);
    assertThat(verdict.found()).isEqualTo(NETWORK.countries().find(code));
    assertThat(verdict.message(Locale.FRENCH).isEmpty()).isEqualTo(verdict.valid());
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.of("CN", "CHN", "156", "NZ", "cn", "", " "),
        Arbitraries.strings().withChars("CNHKER{}$\\").ofMaxLength(4));
  }

  /** As the specification has it: keys in braces from the bundle, a backslash before literals. */
  private String interpolate(String template, String language) throws IOException {
    Properties bundle = bundles.get(language);
    if (bundle == null) {
      bundle = new Properties();
      try (InputStream in = ValidationProperties.class.getResourceAsStream(
          "/ContributorValidationMessages_" + language + ".properties")) {
        bundle.load(in);
      }
      bundles.put(language, bundle);
    }
    StringBuilder whole = new StringBuilder();
    Matcher token = TOKEN.matcher(template);
    while (token.find()) {
      assertThat(token.group()).as(template).isNotIn("{", "}", "$", "\\");
      String literal = token.group(1) == null ? token.group(3) : token.group(1);
      whole.append(literal == null ? bundle.getProperty(token.group(2)) : literal);
    }
    return whole.toString();
  }
}
