package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;
import io.github.gnlc.name.Strictness;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of the bundled members as people write them. */
class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xian, China | cn-xi-an",
        "西安市 | cn-xi-an",
        "Xi’an | cn-xi-an",
        "XI AN | cn-xi-an",
        "廣州 | cn-guangzhou",
        "Гуанчжоу | cn-guangzhou",
        "guangzhou shi | cn-guangzhou",
        "China, Guangzhou | cn-guangzhou",
        "'''s-Hertogenbosch' | nl-s-hertogenbosch",
        "s Hertogenbosch (NL) | nl-s-hertogenbosch",
        "N'Zérékoré | gn-n-zerekore",
        "NZEREKORE | gn-n-zerekore",
        "City of Cork | ie-cork",
        "Suwon-si | kr-suwon",
        "수원시 | kr-suwon",
        "Nam-gu, Busan | kr-nam-gu-busan",
        "Melton, Victoria | au-melton",
        "SAO PAULO | br-sao-paulo",
        "Paulo São | br-sao-paulo",
        "Hangzou | cn-hangzhou",
        "Wulverhamton | gb-wolverhampton",
        "Gdynia Poland | pl-gdynia",
        "Turin, Italia | it-turin",
        "Belfast, UK | gb-belfast",
        "Belfast, U.K. | gb-belfast",
        "Suwon, Korea | kr-suwon",
        "Suwon, Rep. of Korea | kr-suwon",
        "Beijing, PR China | cn-beijing",
        "SAO PAULO (BRASIL) | br-sao-paulo",
        "Athen, Griechenland | gr-athens",
        "Pécs, Magyarország | hu-pecs",
        "Dublín, Irlanda | ie-dublin",
        "西安市 中国 | cn-xi-an",
        "São Paulo, SP, Brazil | br-sao-paulo",
        "São Paulo, PA, Brazil | ''",
        "São Paulo, PA | ''",
        "Bogotá, D.C. | co-bogota",
        "Bogota DC | co-bogota",
        "Mexico D.F. | mx-mexico-city",
        "TP. Hồ Chí Minh | vn-ho-chi-minh-city",
        "Torino | it-turin",
        "Arak, Iran (Islamic Republic of) | ir-arak",
      })
  void areResolved(String text, String id) {
    Resolution answer = Gnlc.resolve(text.replace("''", "'"));
    assertThat(answer.member().map(Member::id).orElse(""))
        .as(answer.explanation())
        .isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saint Petersburg",
        "Son Ga",
        "Anadyr",
        "Mexico City MO",
        "Sankt Pölten",
        "Nairn",
        "Paris, Texas",
        "Paris",
        "Changchun, Jilin",
        "Springfield",
        "Seoul",
        "Córdoba, Spain",
        "Cork, China"
      })
  void ofOtherPlacesAreNobody(String text) {
    assertThat(Gnlc.resolve(text)).isInstanceOf(Resolution.None.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Lagos, Portugal",
    "Izmit, Turkey",
    "Quanzhou, China",
    "Chenzhou, China",
    "Shaoyang, China",
    "Quzhou, China",
    "Luzhou, CN",
    "Dengzhou, CN",
    "Shangzhi, CN",
    "Hà Đông, VN",
    "Jecheon, South Korea",
    "Mungyeong, South Korea",
    "Yangsan, South Korea",
    "Dong-gu, South Korea",
  })
  void ofANeighbourAreNobodyInItsCountryEither(String text, String country) {
    NameQuery query = NameQuery.builder().text(text).country(country).build();
    assertThat(Gnlc.resolve(query)).isInstanceOf(Resolution.None.class);
    assertThat(Gnlc.resolve(text + ", " + country)).isInstanceOf(Resolution.None.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", US", ", USA", " US", ", RU", ", VA", ", TX", " TX", " (TX)", " II", " 2", ", 12",
        ", Texas", " Russia"
      })
  void withAnotherPlaceBesideThemAreNobody(String beside) {
    for (Member member : Gnlc.members()) {
      if (!List.of("RU", "US").contains(member.country().alpha2())) {
        Resolution answer = Gnlc.resolve(member.name() + beside);
        assertThat(answer).as(answer.explanation()).isInstanceOf(Resolution.None.class);
      }
    }
    Resolution contradicted =
        Gnlc.resolve(NameQuery.builder().text("Alexandria, US").country("EG").build());
    assertThat(contradicted).isInstanceOf(Resolution.None.class);
  }

  @Test
  void sharedByTwoMembersAreAmbiguous() {
    Resolution answer = Gnlc.resolve("Nam-gu");
    assertThat(answer).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(answer.explanation())
        .isEqualTo(
            "'Nam-gu' may be Nam-gu (Busan), KR (kr-nam-gu-busan) by the name 'Nam-gu': as recorded (1.0) or Nam-gu (Ulsan), KR (kr-nam-gu-ulsan) by the name 'Nam-gu': as recorded (1.0); give a region or a coordinate");
  }

  @Test
  void sharedWithALargeCityElsewhereAreMatchedAndItIsSaid() {
    assertThat(Gnlc.resolve("Cordoba").explanation())
        .isEqualTo(
            "'Cordoba' is Córdoba, AR (ar-cordoba) by the name 'Córdoba': marks (0.995); there is also Córdoba, ES, with 325708 inhabitants");
    assertThat(Gnlc.resolve(
                NameQuery.builder().text("Cordoba").country("Argentina").build())
            .explanation())
        .doesNotContain("there is also");
  }

  @Test
  void sayWhatWasDoneToThem() {
    Match match = Gnlc.resolve("Hangzou, China").candidates().get(0);
    assertThat(match.name()).isEqualTo("Hangzhou");
    assertThat(match.steps()).containsExactly(NameStep.COUNTRY, NameStep.ONE_EDIT);
    assertThat(match.score()).isEqualTo(0.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Santiago | Santiago, CL",
        "La Paz | La Paz, BO",
        "Granada | Granada, ES",
        "León | León de los Aldama, MX",
      })
  void sharedWithAMuchLargerCityMayBeEither(String text, String place) {
    Resolution answer = Gnlc.resolve(text);
    assertThat(answer).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(answer.candidates()).hasSize(1);
    assertThat(answer.otherPlaces().get(0)).hasToString(place);
    assertThat(answer.otherPlaces().get(0).population()).isGreaterThan(200_000);
  }

  @Test
  void ofACountryWhoseMembersAreNotAllNamedMayBeOfOne() {
    assertThat(Gnlc.resolve("Niamey").explanation())
        .isEqualTo(
            "'Niamey' is no member: it is the name of another place (Niamey, NE); not among the 401 known of 425 members; NE has 1 whose name the data lack");
    assertThat(((Resolution.None) Gnlc.resolve("Zzyzx")).remark())
        .isEqualTo("not among the 401 known of 425 members");
    assertThat(((Resolution.None) Gnlc.resolve("Anshan, CN")).remark()).isEmpty();
  }

  @Test
  void ofWhoIsNoMemberAreNobodyAndItIsSaid() {
    Resolution.None answer = (Resolution.None) Gnlc.resolve("Laayoune");
    assertThat(answer.reason()).isEqualTo(NoMatchReason.NOT_A_MEMBER);
    assertThat(answer.detail()).isEqualTo("withdrawn");
    assertThat(answer.candidates().get(0).member().id()).isEqualTo("ma-laayoune");
  }

  @Test
  void canCarryADayACountryAndAPlace() {
    NameQuery.Builder wuhan = NameQuery.builder().text("Wuhan");
    assertThat(Gnlc.resolve(wuhan.day(LocalDate.of(2015, 12, 31)).build()))
        .isInstanceOf(Resolution.None.class);
    assertThat(Gnlc.resolve(
                NameQuery.builder().text("Wuhan").day(LocalDate.of(2017, 1, 1)).build())
            .member())
        .isPresent();
    assertThat(Gnlc.resolve(NameQuery.builder()
            .text("Makueni County")
            .day(LocalDate.of(2024, 6, 1))
            .build()))
        .isInstanceOf(Resolution.None.class);
    assertThat(Gnlc.resolve(NameQuery.builder()
                .text("Nam-gu")
                .coordinate(Coordinate.of(35.13, 129.08))
                .build())
            .member()
            .map(Member::id))
        .contains("kr-nam-gu-busan");
    assertThat(Gnlc.resolve(NameQuery.builder().text("Cork").country("CHN").build()))
        .isInstanceOf(Resolution.None.class);
    assertThat(inCountry("Cork", "Irelandia"))
        .isEqualTo(
            "'Cork' is no member: the country given with it does not exist (Irelandia; nearest: Irlandia, Ireland, Irlanda)");
    assertThat(inCountry("Cork", "x".repeat(1_000_000)))
        .startsWith("'Cork' is no member: the country given with it does not exist ("
            + "x".repeat(80) + "…")
        .hasSizeLessThan(250);
    for (String ireland : List.of("IE", "ie", "irl", "372", "Irland", "irlanda", "IRELAND")) {
      assertThat(Gnlc.resolve(NameQuery.builder().text("Cork").country(ireland).build())
              .member()
              .map(Member::id))
          .as(ireland)
          .contains("ie-cork");
    }
    assertThat(inCountry("Cork", "XI")).contains("(XI; nearest: AI, BI, CI)");
  }

  private static String inCountry(String text, String country) {
    return Gnlc.resolve(NameQuery.builder().text(text).country(country).build()).explanation();
  }

  @Test
  void areNobodyForReasonsThatAreTold() {
    assertThat(Gnlc.resolve("Hangzhou, somewhere").explanation())
        .startsWith(
            "'Hangzhou, somewhere' is no member: the words beside the name are not known (somewhere); nearest is Hangzhou");
    assertThat(reason("杭州市, 某地")).isEqualTo(NoMatchReason.UNKNOWN_BESIDE);
    assertThat(reason("Lowell, AR, USA")).isEqualTo(NoMatchReason.CONTRADICTION);
    assertThat(reason("Mexico")).isEqualTo(NoMatchReason.COUNTRY);
    assertThat(Gnlc.resolve("Alexandria, VA").explanation())
        .startsWith(
            "'Alexandria, VA' is no member: what is given with the name contradicts it (the country VA, not EG); nearest is Alexandria");
    assertThat(against(NameQuery.builder().text("Alexandria, US").country("EG").build()))
        .isEqualTo("two countries, US and EG");
    assertThat(against(NameQuery.of("Cork, Africa")))
        .isEqualTo("the region Africa, not Europe and North America");
    assertThat(against(NameQuery.builder()
            .text("Cork")
            .coordinate(Coordinate.of(53.35, -6.26))
            .build()))
        .isEqualTo("a point 220 km away");
    String long300 = "Hangzhou, " + "x".repeat(280);
    assertThat(Gnlc.resolve(long300).explanation())
        .contains("'" + long300.substring(0, 80) + "…'")
        .contains("(" + "x".repeat(80) + "…)");
    assertThat(Gnlc.resolve("x".repeat(1_000_000)).explanation()).hasSizeLessThan(200);
  }

  @Test
  void ofAllThatIsRecordedMeanTheSameWithTheDayOfTheDataAsWithoutADay() {
    LocalDate compiled = Gnlc.network().dataset().compiled();
    for (Member member : Gnlc.allMembers()) {
      for (MemberName name : Gnlc.network().memberNames().ofMember(member.id())) {
        Resolution today = Gnlc.resolve(name.name());
        Resolution onTheDay =
            Gnlc.resolve(NameQuery.builder().text(name.name()).day(compiled).build());
        assertThat(onTheDay).as(name.name()).hasSameClassAs(today);
        assertThat(onTheDay.member()).as(name.name()).isEqualTo(today.member());
      }
    }
  }

  private static String against(NameQuery query) {
    Resolution.None answer = (Resolution.None) Gnlc.resolve(query);
    assertThat(answer.reason()).isEqualTo(NoMatchReason.CONTRADICTION);
    return answer.detail();
  }

  @Test
  void thatLieInARegionThatIsNamedHaveNoNamesake() {
    assertThat(Gnlc.resolve("Suzhou, Jiangsu").otherPlaces()).isEmpty();
    assertThat(Gnlc.resolve("Suzhou").explanation()).contains("; there is also Suzhou, CN, with ");
  }

  @Test
  void ofAMemberWithoutAPlaceSayThatTheCoordinateWasNotCompared() {
    Member member = Gnlc.members().stream()
        .filter(each -> each.place().isEmpty())
        .findFirst()
        .orElseThrow();
    NameQuery query =
        NameQuery.builder().text(member.label()).coordinate(Coordinate.of(0, 0)).build();
    assertThat(((Resolution.Matched) Gnlc.resolve(query)).remark())
        .isEqualTo("where it lies is not known, so its coordinate was not compared");
  }

  @Test
  void areTakenMoreStrictlyOrLessOnRequest() {
    assertThat(Gnlc.resolve(
            NameQuery.builder().text("Hangzou").strictness(Strictness.EXACT).build()))
        .isInstanceOf(Resolution.None.class);
    assertThat(Gnlc.resolve(NameQuery.builder()
                .text("HANGZHOU")
                .strictness(Strictness.EXACT)
                .build())
            .member())
        .isPresent();
    assertThat(Gnlc.resolve("Hangzhou, somewhere")).isInstanceOf(Resolution.None.class);
    assertThat(Gnlc.resolve(NameQuery.builder()
                .text("Hangzhou, somewhere")
                .strictness(Strictness.LENIENT)
                .build())
            .member())
        .isPresent();
  }

  @Test
  void recordedResolveToTheirMemberInAnyFormAndCase() {
    for (Member member : Gnlc.members()) {
      List<String> names = new ArrayList<>(List.of(member.label()));
      for (MemberName name : Gnlc.memberNames().ofMember(member.id())) {
        names.add(name.name());
      }
      for (String name : names) {
        for (String form : List.of(
            name, name.toUpperCase(Locale.ROOT), Normalizer.normalize(name, Normalizer.Form.NFD))) {
          Resolution answer = Gnlc.resolve(form);
          assertThat(answer.candidates().stream().map(match -> match.member().id()))
              .as(answer.explanation())
              .contains(member.id());
          assertThat(answer).as(answer.explanation()).isNotInstanceOf(Resolution.None.class);
        }
      }
    }
  }

  @Test
  void withTheRightCountryBesideThemAreNeverWrong() {
    for (Member member : Gnlc.members()) {
      for (String country : List.of(
          member.country().name(), member.country().alpha2(), member.country().alpha3())) {
        Resolution answer = Gnlc.resolve(member.label() + ", " + country);
        assertThat(answer.member().map(Member::id)).as(answer.explanation()).contains(member.id());
      }
    }
  }

  @Test
  void thatAreNoneHaveAClearAnswer() {
    assertThat(reason("")).isEqualTo(NoMatchReason.BLANK);
    assertThat(reason(" \u200F🎉—")).isEqualTo(NoMatchReason.BLANK);
    assertThat(reason("x".repeat(1_000_000))).isEqualTo(NoMatchReason.TOO_LONG);
    assertThat(reason("\uD83C\uD83C")).isEqualTo(NoMatchReason.BLANK);
    assertThat(reason("Zzyzx")).isEqualTo(NoMatchReason.NO_NAME);
    assertThatThrownBy(() -> Gnlc.resolve((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text is null; expected a name, however misspelt");
    assertThatThrownBy(() -> Gnlc.resolve((NameQuery) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("query is null; expected one such as NameQuery.of(\"Xian, China\")");
  }

  @Test
  void areResolvedInBulkInTheOrderOfTheInput() {
    List<String> texts = IntStream.range(0, 3000)
        .mapToObj(i -> i % 3 == 0 ? "Cork" : i % 3 == 1 ? "Nowhere " + i : "Nam-gu")
        .toList();
    List<Long> progress = new ArrayList<>();
    List<Resolution> one = new ArrayList<>();
    List<Resolution> all = new ArrayList<>();
    ResolutionReport report =
        Gnlc.resolver().bulk().onProgress(progress::add).resolve(texts.stream(), one::add);
    Gnlc.resolver().bulk().parallel().resolve(texts.stream(), all::add);
    assertThat(report)
        .hasToString(
            "1000 matched, 1000 ambiguous, 1000 none (no recorded name is similar 1000) of 3000");
    assertThat(one).isEqualTo(all).extracting(Resolution::text).isEqualTo(texts);
    assertThat(progress).containsExactly(1024L, 2048L, 3000L);
  }

  @Test
  void areSearchedAsTheyAreTyped() {
    assertThat(Gnlc.search("cor", 3).stream().map(match -> match.member().id()))
        .contains("ie-cork");
    assertThat(Gnlc.search("Guangz", 1).get(0).member().id()).isEqualTo("cn-guangzhou");
    assertThat(Gnlc.search("Gaungzhou", 1).get(0).member().id()).isEqualTo("cn-guangzhou");
    assertThat(Gnlc.search("", 5)).isEmpty();
    assertThat(Gnlc.search("co", 1).get(0).explanation())
        .isEqualTo("Cork, IE (ie-cork) by the name 'Cork': beginning of the name (0.85)");
    assertThat(Gnlc.search("cork", 1).get(0).steps()).containsExactly(NameStep.CASE);
    assertThat(
            Gnlc.search("shanghai chin", 5).stream().map(match -> match.member().id()))
        .containsExactly("cn-shanghai");
    assertThat(Gnlc.search("Cor, Ire", 5).stream().map(match -> match.member().id()))
        .containsExactly("ie-cork");
    assertThat(Gnlc.search("sur m", 1)).isEmpty();
    assertThat(Gnlc.search("hertog", 1).get(0).member().id()).isEqualTo("nl-s-hertogenbosch");
    assertThat(Gnlc.search("ville", 2).stream().map(Match::name))
        .containsExactly("Tunis-Ville", "Hô Chi Minh Ville");
    List<Match> ch = Gnlc.search("ch", 60);
    List<Boolean> official =
        ch.stream().map(match -> match.name().equals(match.member().name())).toList();
    assertThat(ch).extracting(Match::name).contains("Changzhou", "Chinhoyi");
    assertThat(official.lastIndexOf(true)).isLessThan(official.indexOf(false));
    assertThat(Gnlc.search("new", 5).stream().map(Match::name))
        .containsExactly("Hashtgerd New Town");
    assertThat(Gnlc.search("nez", 5)).isEmpty();
    assertThatThrownBy(() -> Gnlc.search("a", 0))
        .hasMessage("NameResolver.search: limit 0 is less than 1; expected 1 or more");
  }

  @Test
  void ofAnEarlierDayAreThoseOfItsMembers() {
    Network early = Gnlc.asOf(LocalDate.of(2019, 1, 1));
    assertThat(early.resolve("Guangzhou")).isInstanceOf(Resolution.None.class);
    assertThat(early.resolve("Hangzhou").member()).isPresent();
  }

  private static NoMatchReason reason(String text) {
    return ((Resolution.None) Gnlc.resolve(text)).reason();
  }
}
