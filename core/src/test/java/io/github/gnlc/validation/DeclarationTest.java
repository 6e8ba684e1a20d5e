package io.github.gnlc.validation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.NoDatasetException;
import io.github.gnlc.name.Strictness;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import org.junit.jupiter.api.Test;

/** What is said of an annotation that cannot be; it shows all that its author wrote. */
class DeclarationTest {
  private interface Group {}

  private static final class Grave implements Payload {}

  static final class Form {
    @LearningCity
    String plain = "";

    @LearningCity(
        message = "no",
        groups = Group.class,
        payload = Grave.class,
        as = CityReference.NAME,
        country = "NZ",
        status = {},
        strictness = Strictness.NORMAL)
    String full = "";

    @LearningCity(country = "CN", asOf = "1990-01-01")
    String early = "";

    @LearningCity(asOf = "yesterday")
    String noDay = "";

    @LearningCityCountry
    String country = "";

    @LearningCityCountry(message = "no", groups = Group.class, members = false)
    String anyCountry = "";
  }

  private static LearningCity city(String field) throws NoSuchFieldException {
    return Form.class.getDeclaredField(field).getAnnotation(LearningCity.class);
  }

  private static LearningCityCountry country(String field) throws NoSuchFieldException {
    return Form.class.getDeclaredField(field).getAnnotation(LearningCityCountry.class);
  }

  @Test
  void everyAttributeThatIsGivenIsShown() {
    LearningCityValidator validator = new LearningCityValidator(TestNetworks.small());
    assertThatThrownBy(() -> validator.initialize(city("full")))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(
            "@LearningCity(message = \"no\", groups = [Group], payload = [Grave], as = NAME,"
                + " country = \"NZ\", status = [], strictness = NORMAL): LearningCityRule: nothing is a"
                + " learning city as NAME, NORMAL, in country NZ, of test 2026.1.0; expected a country,"
                + " a status or a day that some city has");
    assertThatThrownBy(() -> validator.initialize(city("early")))
        .hasMessageStartingWith("@LearningCity(country = \"CN\", asOf = \"1990-01-01\"): "
            + "LearningCityRule: nothing is a learning city");
    assertThatThrownBy(() -> validator.initialize(city("noDay")))
        .hasMessage("@LearningCity(asOf = \"yesterday\"): LearningCityRule: asOf 'yesterday' is no"
            + " day; expected an ISO date such as 2022-09-02");
  }

  @Test
  void withoutADatasetTheArtifactToAddIsNamed() {
    String missing = ": No GNLC dataset on the class path or module path; add the artifact"
        + " io.github.gnlc:gnlc-data, or open one with Network.open";
    assertThatThrownBy(() -> new LearningCityValidator().initialize(city("plain")))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage("@LearningCity" + missing)
        .hasCauseInstanceOf(NoDatasetException.class);
    assertThatThrownBy(() -> new LearningCityCountryValidator().initialize(country("country")))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage("@LearningCityCountry" + missing);
    assertThatThrownBy(() -> new LearningCityCountryValidator().initialize(country("anyCountry")))
        .hasMessage(
            "@LearningCityCountry(message = \"no\", groups = [Group], members = false)" + missing);
  }
}
