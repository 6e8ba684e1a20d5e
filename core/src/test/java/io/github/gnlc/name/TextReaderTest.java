package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which ways a text is read: what is the name, and what stands beside it. */
class TextReaderTest {
  private static final NameIndex INDEX = new NamedPlaces()
      .country("BR", "Brazil", "BR", "Bzl")
      .country("CA", "Canada")
      .country("CN", "China")
      .country("GB", "United Kingdom", "UK", "Scotland")
      .country("KE", "Kenya")
      .country("KR", "Republic of Korea")
      .subdivision("BR-PE", "Pernambuco")
      .subdivision("CA-AB", "Alberta")
      .subdivision("CN-SH", "上海市", "沪")
      .subdivision("CN-ZJ", "浙江省")
      .subdivision("KR-41", "경기도")
      .member("br-recife", "Recife")
      .member("cn-hangzhou", "Hangzhou")
      .member("gb-glasgow", "Glasgow")
      .member("gb-derry", "Derry")
      .name("gb-derry", "en", "Londonderry")
      .index();

  /** Each way as the name, a colon and what is beside it. */
  private static List<String> readings(String text) {
    List<String> readings = new ArrayList<>();
    new TextReader(INDEX, -1, Steps.NONE, part -> {
          List<String> beside =
              part.context().beside().stream().map(Beside::text).toList();
          readings.add(part.name() + ": " + String.join(" + ", beside));
          return false;
        })
        .read(text);
    return readings;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hangzhou, China | Hangzhou: China",
        "China, Hangzhou | Hangzhou: China",
        "China Hangzhou | Hangzhou: China",
        "United Kingdom Glasgow | Glasgow: United Kingdom",
        "Recife bzl | Recife: bzl",
        "'Old Town, Glasgow, Scotland' | Glasgow: Old Town + Scotland",
        "Glasgow Scotland UK | Glasgow: UK + Scotland",
        "Edmonton Alberta Canada | Edmonton: Canada + Alberta",
        "Edmonton, Alberta Canada | Edmonton: Alberta + Canada",
        "Hangzhou in China | Hangzhou: China",
        "University of Glasgow UK | University of Glasgow: UK",
        "Recife-PE | Recife: PE",
        "Nairobi-Kenya | Nairobi: Kenya",
        "Kenya-Nairobi | Nairobi: Kenya",
        "Derry-Londonderry | Derry: Londonderry",
        "Derry-Londonderry | Londonderry: Derry",
        "Glasgow uk | Glasgow: uk",
        "浙江省杭州市 | 杭州市: 浙江省",
        "Derry (Londonderry, UK) | Derry: 'Londonderry, UK'",
        "City (of) Glasgow | City of: Glasgow",
        "Glasgow, United, Kingdom | Glasgow: United Kingdom",
        "a, b, c, d, e, Kenya | e: a + b + c + d + Kenya",
        "a b c d e f g h i j k Kenya | a b c d e f g h i j k: Kenya",
        "a-b-c-d-e-f-Kenya | a-b-c-d-e-f: Kenya",
        "in China | in: China",
      })
  void amongTheReadingsIs(String text, String reading) {
    assertThat(readings(text)).contains(reading.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recife pe | Recife: pe",
        "Hangzhou cn | Hangzhou: cn",
        "Recife br | Recife: br",
        "Glasgow gbx | Glasgow: gbx",
        "'Hangzhou, China' | 'Hangzhou China: '",
        "沪浦东区 | 浦东区: 沪",
        "Recife-Xyz | Recife: Xyz",
        "(UK, Glasgow) | : UK, Glasgow",
        "Glasgow UK Kenya China Canada | Glasgow: Canada + China + Kenya + UK",
        "a b c d e f g h i j k l Kenya | a b c d e f g h i j k l: Kenya",
        "a-b-c-d-e-f-g-Kenya | a-b-c-d-e-f-g: Kenya",
        "浙江省杭 | 杭: 浙江省",
      })
  void amongTheReadingsIsNot(String text, String reading) {
    assertThat(readings(text)).doesNotContain(reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hangzhou", "", " ", "()", ",,,", "-", "Hangzhou ()", "a,b,c,d,e,f,g"})
  void thereIsNoFurtherReading(String text) {
    assertThat(readings(text)).isEmpty();
  }

  @Test
  void noneIsMadeAfterThatWhichIsEnough() {
    List<String> readings = new ArrayList<>();
    new TextReader(INDEX, -1, Steps.ENCODING, part -> {
          readings.add(part.name());
          assertThat(part.steps()).isEqualTo(Steps.ENCODING);
          return part.name().equals("Glasgow");
        })
        .read("Glasgow, Alberta Canada, UK");
    assertThat(readings).endsWith("Glasgow").containsOnlyOnce("Glasgow");
  }

  @Test
  void theCountryOfTheQueryGoesWithEach() {
    int china = INDEX.countries().ofCode("cn");
    List<Integer> given = new ArrayList<>();
    new TextReader(INDEX, china, Steps.NONE, part -> {
          given.add(part.context().given());
          return false;
        })
        .read("Hangzhou, China");
    assertThat(given).hasSizeGreaterThan(1).containsOnly(china);
  }

  @Test
  void noPartIsReadTwiceInOneWay() {
    assertThat(readings("Town, Glasgow, Scotland"))
        .contains("Scotland: Town + Glasgow")
        .doesNotHaveDuplicates();
  }

  @Test
  void aSubdivisionIsReadBeforeANameInDecomposedHangulToo() {
    String area = Normalizer.normalize("경기도", Normalizer.Form.NFD);
    String name = Normalizer.normalize("수원시", Normalizer.Form.NFD);
    assertThat(readings(area + name)).contains(name + ": " + area);
  }
}
