package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.model.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of text in which real files were misread, on a small dataset. */
class FailureKindsTest {
  private static final NameResolver RESOLVER = places().resolver();

  private static NamedPlaces places() {
    return cities(countries());
  }

  private static NamedPlaces countries() {
    return new NamedPlaces()
        .country("AM", "Armenia")
        .country("AU", "Australia")
        .country("BE", "Belgium")
        .country("BR", "Brazil")
        .country("CA", "Canada")
        .country("CH", "Switzerland")
        .country("CI", "Côte d'Ivoire", "Ivory Coast")
        .country("CN", "China")
        .country("EC", "Ecuador")
        .country("GB", "United Kingdom", "UK", "Scotland")
        .country("GR", "Greece")
        .country("IE", "Ireland")
        .country("IR", "Iran")
        .country("KE", "Kenya")
        .country("KR", "Republic of Korea")
        .country("MA", "Morocco")
        .country("MO", "Macao")
        .country("MX", "Mexico")
        .country("NL", "Netherlands")
        .country("PL", "Poland")
        .country("PT", "Portugal")
        .country("QA", "Qatar")
        .country("SA", "Saudi Arabia")
        .country("TR", "Türkiye")
        .country("UA", "Ukraine")
        .country("US", "United States of America", "USA")
        .subdivision("BR-PE", "Pernambuco")
        .subdivision("CA-AB", "Alberta", "Alta")
        .subdivision("CN-AH", "Anhui")
        .subdivision("CN-ZJ", "Zhejiang", "浙江省")
        .subdivision("IR-07", "Fars", "فارس")
        .subdivision("UA-30", "Kyiv Oblast", "Kyiv")
        .subdivision("US-AR", "Arkansas")
        .subdivision("US-MA", "Massachusetts");
  }

  private static NamedPlaces cities(NamedPlaces places) {
    return places
        .member("am-gyumri", "Gyumri")
        .name("am-gyumri", "en", "Leninakan", "former")
        .member("be-liege", "Liège")
        .name("be-liege", "nl", "Luik")
        .member("br-recife", "Recife")
        .in("br-recife", "BR-PE")
        .member("ca-edmonton", "Edmonton")
        .in("ca-edmonton", "CA-AB")
        .member("ch-lausanne", "Lausanne")
        .member("ci-bouake", "Bouaké")
        .member("cn-chengdu", "Chengdu")
        .member("cn-hangzhou", "Hangzhou")
        .name("cn-hangzhou", "zh-Hans", "杭州")
        .in("cn-hangzhou", "CN-ZJ")
        .other("CN", 4_000_000, "Yangzhou", "扬州")
        .member("ec-quito", "Quito")
        .member("gb-bristol", "Bristol")
        .member("gb-glasgow", "Glasgow")
        .member("gb-manchester", "Manchester")
        .other("GB", 45_000, "Winchester")
        .member("gr-larissa", "Larissa")
        .member("gr-serres", "Serres")
        .other("FR", 22_000, "Sèvres")
        .member("ie-dublin", "Dublin")
        .other("PL", 340_000, "Lublin")
        .member("ir-shiraz", "Shiraz")
        .name("ir-shiraz", "fa", "شیراز")
        .in("ir-shiraz", "IR-07")
        .unconfirmed("ke-garissa", "Garissa")
        .member("ke-nairobi", "Nairobi")
        .member("kr-jincheon", "Jincheon")
        .other("KR", 3_000_000, "Incheon", "인천")
        .member("mx-mexico-city", "Mexico City")
        .name("mx-mexico-city", "und", "Mexico")
        .member("mx-santiago", "Santiago")
        .population("mx-santiago", "Santiago", 40_000)
        .other("CL", 4_800_000, "Santiago")
        .member("nl-groningen", "Groningen")
        .member("pt-macao", "Mação")
        .member("qa-doha", "Doha")
        .member("sa-riyadh", "Riyadh")
        .member("tr-eskisehir", "Eskişehir")
        .member("ua-kyiv", "Kyiv")
        .name("ua-kyiv", "en", "Kiev", "former")
        .in("ua-kyiv", "UA-30")
        .member("us-lowell", "Lowell")
        .in("us-lowell", "US-MA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "01 | Incheon City | KR | none",
        "01 | Yangzhou City, China | | none",
        "02 | Winchester | GB | none",
        "03 | Sèvres | | none",
        "04 | 인천광역시 | KR | none",
        "04 | 扬州市 | CN | none",
        "05 | Santiago | | none",
        "05 | Santiago | MX | mx-santiago",
        "06 | Mexico | | none",
        "06 | MEXICO | | none",
        "07 | Macao | | none",
        "07 | Mação | | pt-macao",
        "08 | Lowell, MA | US | us-lowell",
        "08 | Lowell, MA | | us-lowell",
        "09 | Lowell, AR, USA | | none",
        "10 | Kyiv, Kyiv Oblast, Ukraine | | ua-kyiv",
        "10 | Edmonton, Alta. | CA | ca-edmonton",
        "11 | 浙江省杭州市 | CN | cn-hangzhou",
        "11 | شیراز، فارس | IR | ir-shiraz",
        "12 | شیراز | IR | ir-shiraz",
        "13 | Luik | BE | be-liege",
        "14 | Leninakan | AM | am-gyumri",
        "14 | Armenia, Leninakan | | am-gyumri",
        "14 | Armenia, Lenin Akan | | none",
        "14 | Leninakan City | AM | none",
        "15 | Kyiv (Kiev) | | ua-kyiv",
        "15 | Gyumri (Leninakan) | AM | am-gyumri",
        "16 | Prefeitura Municipal de Recife | BR | br-recife",
        "16 | Hangzhou Municipal Government | CN | cn-hangzhou",
        "16 | Distrito Metropolitano de Quito | EC | ec-quito",
        "17 | Groningen | The Netherlands | nl-groningen",
        "17 | Glasgow | Scotland | gb-glasgow",
        "17 | Bouaké | Ivory Coast | ci-bouake",
        "18 | Bristol, uk | | gb-bristol",
        "18 | dublin, ie | | ie-dublin",
        "19 | Glasgow Scotland UK | | gb-glasgow",
        "19 | Edmonton Alberta Canada | | ca-edmonton",
        "20 | Nairobi-Kenya | | ke-nairobi",
        "20 | Recife-PE | BR | br-recife",
        "20 | Hangzhou › Zhejiang | CN | cn-hangzhou",
        "21 | CH-1015 Lausanne | | ch-lausanne",
        "21 | 'Hangzhou 310000, China' | | cn-hangzhou",
        "22 | 'Sichuan University, Chengdu, China' | | cn-chengdu",
        "22 | 'National Library, Doha, Qatar' | | qa-doha",
        "23 | Ar Riyadh | SA | sa-riyadh",
        "24 | Garissa | | none",
        "24 | Garissa | KE | none",
        "25 | LAX, US - Quito, Ecuador | | none",
        "25 | BER, DE - Nairobi, Kenya | | none",
        "26 | Mexico City | MX | mx-mexico-city",
        "27 | LiÃ¨ge | BE | be-liege",
        "27 | EskiÅŸehir | TR | tr-eskisehir",
      })
  void isReadAsPeopleMeanIt(String kind, String text, String country, String expected) {
    NameQuery.Builder query = NameQuery.builder().text(text);
    if (country != null) {
      query.country(country);
    }
    Resolution answer = RESOLVER.resolve(query.build());
    assertThat(answer.member().map(Member::id).orElse("none"))
        .as(kind + ": " + answer.explanation())
        .isEqualTo(expected);
  }

  @Test
  void thePlaceThatIsMeantInsteadIsTold() {
    NameQuery incheon = NameQuery.builder().text("Incheon City").country("KR").build();
    assertThat(RESOLVER.resolve(incheon).explanation())
        .startsWith("'Incheon City' is no member: it is the name of another place (Incheon, KR)");
  }
}
