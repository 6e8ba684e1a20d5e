package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import io.github.gnlc.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words beside a name mean, which depends on the member. */
class BesideTest {
  private static final NameIndex INDEX = new NamedPlaces()
      .country("CN", "China")
      .country("KR", "Republic of Korea", "South Korea")
      .country("MA", "Morocco")
      .country("US", "United States of America", "USA")
      .subdivision("CN-ZJ", "Zhejiang", "浙江省")
      .subdivision("US-AR", "Arkansas")
      .subdivision("US-MA", "Massachusetts", "Mass")
      .member("cn-hangzhou", "Hangzhou")
      .name("cn-hangzhou", "und", "Hangchow")
      .name("cn-hangzhou", "und", "Chekiang Province")
      .in("cn-hangzhou", "CN-ZJ")
      .member("kr-nam-gu", "Nam-gu")
      .within("kr-nam-gu", "부산광역시")
      .member("ma-fez", "Fez")
      .member("us-lowell", "Lowell")
      .in("us-lowell", "US-MA")
      .other("CN", 500_000, "Xiaoshan")
      .index();

  private static final int HANGZHOU = 0;
  private static final int NAM_GU = 1;
  private static final int FEZ = 2;
  private static final int LOWELL = 3;

  private static Beside after(String text) {
    return new Beside(text, Beside.Position.AFTER, INDEX);
  }

  private static NameContext context(Beside... beside) {
    NameContext context = NameContext.nothing(-1);
    for (Beside part : beside) {
      context = context.and(part);
    }
    return context;
  }

  @Test
  void aCodeIsASubdivisionBesideOneMemberAndACountryBesideAnother() {
    Beside code = after("MA");
    assertThat(code.stepFor(LOWELL, false)).isEqualTo(Steps.REGION);
    assertThat(code.stepFor(FEZ, false)).isEqualTo(Steps.COUNTRY);
    assertThat(code.stepFor(HANGZHOU, false)).isEqualTo(Steps.NONE);
    assertThat(context(code).contradiction(LOWELL, INDEX)).isNull();
    assertThat(context(code).contradiction(FEZ, INDEX)).isNull();
    assertThat(context(code).contradiction(HANGZHOU, INDEX)).isEqualTo(code);
  }

  @Test
  void aCodeThatIsACountrysTooIsASubdivisionOnlyWhereItIsWrittenSo() {
    assertThat(after("MA").stepFor(LOWELL, false)).isEqualTo(Steps.REGION);
    assertThat(after("ZJ").stepFor(HANGZHOU, false)).isEqualTo(Steps.REGION);
    assertThat(after("CN-ZJ").stepFor(HANGZHOU, false)).isEqualTo(Steps.REGION);

    NameIndex index = new NamedPlaces()
        .country("BE", "Belgium")
        .country("DE", "Germany")
        .subdivision("DE-BE", "Land Berlin")
        .member("de-spandau", "Spandau")
        .in("de-spandau", "DE-BE")
        .index();
    Beside code = new Beside("BE", Beside.Position.AFTER, index);
    Beside germany = new Beside("Germany", Beside.Position.AFTER, index);
    assertThat(context(code).contradiction(0, index)).isEqualTo(code);
    assertThat(context(code, germany).contradiction(0, index)).isNull();
    assertThat(context(code, germany).stepsFor(0, index)).isEqualTo(Steps.REGION | Steps.COUNTRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCT", "sct", "GB-SCT", "GB-sct"})
  void aCodeHasUpToThreeLetters(String text) {
    NameIndex index = new NamedPlaces()
        .country("GB", "United Kingdom")
        .subdivision("GB-SCT", "Scotland")
        .index();
    assertThat(new Beside(text, Beside.Position.AFTER, index).isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"USMA", "A.R.", "US MA", "07", ""})
  void whatIsWrittenInAnotherWayIsNoCode(String text) {
    NameIndex index = new NamedPlaces()
        .country("IR", "Iran")
        .country("US", "United States of America")
        .subdivision("IR-07", "Fars")
        .subdivision("US-AR", "Arkansas")
        .subdivision("US-MA", "Massachusetts")
        .index();
    assertThat(new Beside(text, Beside.Position.AFTER, index).isKnown()).isFalse();
  }

  @Test
  void theWrongSubdivisionContradicts() {
    for (String wrong : new String[] {"AR", "Arkansas", "US-AR", "Zhejiang Province"}) {
      assertThat(context(after(wrong)).contradiction(LOWELL, INDEX)).as(wrong).isNotNull();
    }
    Beside china = after("China");
    assertThat(context(after("MA"), china).contradiction(LOWELL, INDEX)).isEqualTo(china);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MA", "ma", "US-MA", "Massachusetts", "State of Massachusetts", "MASS."})
  void aSubdivisionIsNamedByCodeOrName(String text) {
    assertThat(after(text).isKnown()).isTrue();
    assertThat(after(text).stepFor(LOWELL, false)).isEqualTo(Steps.REGION);
  }

  @Test
  void wordsOfAdministrationOfAreasAreLeftOut() {
    assertThat(after("Zhejiang Province").stepFor(HANGZHOU, false)).isEqualTo(Steps.REGION);
    assertThat(after("浙江").stepFor(HANGZHOU, false)).isEqualTo(Steps.REGION);
    assertThat(after("부산").stepFor(NAM_GU, false)).isEqualTo(Steps.REGION);
  }

  @Test
  void aRegionOfUnescoIsAroundItsMembers() {
    Beside africa = after("Africa");
    assertThat(africa.region()).isEqualTo(Region.AFRICA);
    assertThat(africa.stepFor(FEZ, false)).isEqualTo(Steps.REGION);
    Beside arab = after("Arab States");
    assertThat(context(arab).contradiction(FEZ, INDEX)).isEqualTo(arab);
  }

  @Test
  void anotherNameOfTheMemberConfirmsIt() {
    Beside other = after("Hangchow");
    assertThat(other.isKnown()).isFalse();
    assertThat(other.stepFor(HANGZHOU, false)).isEqualTo(Steps.SECOND_NAME);
    assertThat(other.stepFor(LOWELL, false)).isEqualTo(Steps.NONE);
    assertThat(after("Hangchow Province").stepFor(HANGZHOU, false)).isEqualTo(Steps.SECOND_NAME);
    assertThat(after("Chekiang Province").stepFor(HANGZHOU, false)).isEqualTo(Steps.SECOND_NAME);
    assertThat(context(other).contradiction(LOWELL, INDEX)).isNull();
    assertThat(context(other).stepsFor(LOWELL, INDEX)).isEqualTo(Steps.UNKNOWN_WORDS);
  }

  @Test
  void anInstitutionBeforeIsPassedOverWithTheCountryAlone() {
    Beside before = new Beside("Zhejiang University", Beside.Position.BEFORE, INDEX);
    assertThat(context(before, after("China")).stepsFor(HANGZHOU, INDEX))
        .isEqualTo(Steps.INSTITUTION | Steps.COUNTRY);
    assertThat(context(before).stepsFor(HANGZHOU, INDEX)).isEqualTo(Steps.UNKNOWN_WORDS);
    assertThat(context(after("Zhejiang University"), after("China")).stepsFor(HANGZHOU, INDEX))
        .isEqualTo(Steps.UNKNOWN_WORDS | Steps.COUNTRY);
  }

  @Test
  void whatIsInBracketsIsADistrictUnlessItIsKnown() {
    Beside district = new Beside("Xihu", Beside.Position.IN_BRACKETS, INDEX);
    assertThat(district.stepAside()).isEqualTo(Steps.DISTRICT);
    Beside city = new Beside("Xiaoshan", Beside.Position.IN_BRACKETS, INDEX);
    assertThat(city.stepAside()).isEqualTo(Steps.UNKNOWN_WORDS);
    Beside area = new Beside("Arkansas", Beside.Position.IN_BRACKETS, INDEX);
    assertThat(area.stepAside()).isEqualTo(Steps.UNKNOWN_WORDS);
  }

  @Test
  void aNameIsPlacedByACountryOrSubdivision() {
    assertThat(NameContext.nothing(-1).isPlaced()).isFalse();
    assertThat(NameContext.nothing(0).isPlaced()).isTrue();
    assertThat(context(after("somewhere")).isPlaced()).isFalse();
    assertThat(context(after("Arkansas")).isPlaced()).isTrue();
    assertThat(context(after("USA")).isPlaced()).isTrue();
    assertThat(context(after("-")).beside()).isEmpty();
  }

  @Test
  void theFirstCountryBesideANameIsItsCountry() {
    int china = INDEX.countryOf(HANGZHOU);
    int states = INDEX.countryOf(LOWELL);
    assertThat(context(after("somewhere"), after("China"), after("USA")).country())
        .isEqualTo(china);
    assertThat(NameContext.nothing(states).and(after("China")).country()).isEqualTo(states);
    assertThat(context(after("somewhere")).country()).isNegative();
  }

  @Test
  void aNameIsInTheCountryThatIsGivenAndInEachBesideIt() {
    int china = INDEX.countryOf(HANGZHOU);
    int states = INDEX.countryOf(LOWELL);
    NameContext both = NameContext.nothing(states).and(after("China"));
    assertThat(both.isIn(china)).isTrue();
    assertThat(both.isIn(states)).isTrue();
    assertThat(both.isIn(INDEX.countryOf(FEZ))).isFalse();
  }

  @Test
  void wordsBesideANameAreNothingButACountryOrMore() {
    assertThat(context().isNothingButCountry()).isTrue();
    assertThat(context(after("China")).isNothingButCountry()).isTrue();
    assertThat(context(after("USA"), after("US")).isNothingButCountry()).isTrue();
    assertThat(context(after("USA"), after("China")).isNothingButCountry()).isFalse();
    assertThat(context(after("USA"), after("Arkansas")).isNothingButCountry()).isFalse();
    assertThat(context(after("somewhere")).isNothingButCountry()).isFalse();
  }
}
