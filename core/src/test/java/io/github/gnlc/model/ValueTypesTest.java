package io.github.gnlc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.rule.RuleLimit;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every value type alike. */
class ValueTypesTest {
  @Test
  void thereAreSamplesOfAllOfThem() {
    assertThat(Samples.builtTypes()).hasSizeGreaterThan(25).contains(Member.class, Source.class);
    assertThat(Samples.plainTypes()).containsExactly(BoundingBox.class, Coordinate.class);
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void areEqualByAllTheirAttributes(Class<?> type) {
    Object sample = Samples.sample(type);
    EqualsTester tester = new EqualsTester()
        .addEqualityGroup(sample, Samples.sample(type), SerializableTester.reserialize(sample));
    for (Method attribute : Samples.attributes(type)) {
      Samples.variation(type, attribute)
          .ifPresent(other ->
              tester.addEqualityGroup(other, Samples.variation(type, attribute).orElseThrow()));
    }

    tester.testEquals();
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void surviveSerialization(Class<?> type) {
    SerializableTester.reserializeAndAssert(Samples.sample(type));
    SerializableTester.reserializeAndAssert(withoutWhatMayBeLeftOut(type));
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void giveBackWhatTheyWereBuiltFrom(Class<?> type) throws Exception {
    Object sample = Samples.sample(type);
    for (Map.Entry<Method, Object> attribute : Samples.values(type).entrySet()) {
      assertThat(attribute.getKey().invoke(sample)).isEqualTo(attribute.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void areBuiltWithoutWhatIsOptional(Class<?> type) throws Exception {
    Object value = withoutWhatMayBeLeftOut(type);
    for (Method attribute : Samples.attributes(type)) {
      if (Samples.isOptional(attribute) && !isNeeded(attribute)) {
        assertThat(attribute.invoke(value))
            .isIn(Optional.empty(), OptionalInt.empty(), OptionalLong.empty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void takeAnOptionalOrItsContent(Class<?> type) {
    for (Method attribute : Samples.attributes(type)) {
      if (Samples.isOptional(attribute)) {
        Map<Method, Object> values = Samples.values(type);
        Object content = values.remove(attribute);
        Object expected = Samples.build(type, Samples.values(type));
        if (content instanceof Optional<?> optional && optional.isPresent()) {
          Object builder = Samples.builder(type);
          values.forEach((other, value) -> Samples.set(builder, other, value));
          Samples.setContent(builder, attribute, optional.get());
          assertThat(Samples.build(builder)).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void areNotBuiltWithoutWhatIsRequired(Class<?> type) {
    for (Method attribute : Samples.attributes(type)) {
      if (Samples.isRequired(attribute)) {
        Map<Method, Object> values = Samples.values(type);
        values.remove(attribute);
        assertThatIllegalStateException()
            .isThrownBy(() -> Samples.build(type, values))
            .withMessageContaining(type.getSimpleName())
            .withMessageContaining("[" + attribute.getName() + "]");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void takeAnAttributeOnlyOnce(Class<?> type) {
    for (Map.Entry<Method, Object> attribute : Samples.values(type).entrySet()) {
      if (!Samples.isCollection(attribute.getKey())) {
        Object builder = Samples.builder(type);
        Samples.set(builder, attribute.getKey(), attribute.getValue());
        assertThatIllegalStateException()
            .isThrownBy(() -> Samples.set(builder, attribute.getKey(), attribute.getValue()))
            .withMessageContaining(attribute.getKey().getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void refuseNull(Class<?> type) {
    for (Method attribute : Samples.attributes(type)) {
      if (!attribute.getReturnType().isPrimitive()) {
        assertThatNullPointerException()
            .as(attribute.toString())
            .isThrownBy(() -> Samples.set(Samples.builder(type), attribute, null));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void nameTheAttributeThatIsNull(Class<?> type) {
    for (Method attribute : Samples.attributes(type)) {
      if (Samples.isRequired(attribute) && !attribute.getReturnType().isPrimitive()) {
        assertThatNullPointerException()
            .isThrownBy(() -> Samples.set(Samples.builder(type), attribute, null))
            .withMessage(attribute.getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void keepTheirListsWhenTheBuilderGoesOn(Class<?> type) throws Exception {
    for (Method attribute : Samples.attributes(type)) {
      if (attribute.getReturnType() == ImmutableList.class) {
        Object builder = Samples.builder(type);
        Map<Method, Object> values = Samples.values(type);
        values.forEach((other, value) -> Samples.set(builder, other, value));
        Object first = Samples.build(builder);
        Samples.set(builder, attribute, values.get(attribute));
        assertThat((List<?>) attribute.invoke(first)).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void printAsDocumented(Object value, String text) {
    assertThat(value).hasToString(text);
  }

  @ParameterizedTest
  @MethodSource("builtTypes")
  void printAllAttributesUnlessDocumentedOtherwise(Class<?> type) throws Exception {
    String text = Samples.sample(type).toString();
    boolean documented = Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("toString"));
    if (!documented) {
      assertThat(text).startsWith(type.getSimpleName() + "{").endsWith("}");
      for (Map.Entry<Method, Object> attribute : Samples.values(type).entrySet()) {
        Object value = attribute.getValue();
        Object content = value instanceof Optional<?> o && o.isPresent() ? o.get() : value;
        if (!content.equals(Optional.empty())) {
          assertThat(text).contains(attribute.getKey().getName() + "=").contains(printed(content));
        }
      }
    }
  }

  private static String printed(Object value) {
    return value.toString().replaceFirst("^Optional(?:Int|Long)\\[(.*)]$", "$1");
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void reportAllViolationsTogether(Class<?> type, Map<String, Object> bad, String... violations) {
    Map<Method, Object> values = Samples.values(type);
    bad.forEach((name, value) -> values.put(Samples.attribute(type, name), value));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Samples.build(type, values))
        .withMessage(type.getSimpleName() + ": " + String.join("; ", violations))
        .returns(type.getSimpleName(), InvalidValueException::type)
        .returns(ImmutableList.copyOf(violations), InvalidValueException::violations);
  }

  @Test
  void takeTheFirstAndTheLastOfARange() {
    for (int year : List.of(2013, 9999)) {
      assertThat(with(Award.class, "year", year)).hasFieldOrPropertyWithValue("year", year);
      assertThat(with(AwardRound.class, "year", year)).hasFieldOrPropertyWithValue("year", year);
    }
    assertThat(with(OtherPlace.class, "population", 0L))
        .hasFieldOrPropertyWithValue("population", 0L);
  }

  @Test
  void allThatTablesHoldHaveACheck() {
    assertThat(invalid().map(example -> example.get()[0]).distinct())
        .hasSameElementsAs(Samples.typesOfTables());
  }

  private static Object withoutWhatMayBeLeftOut(Class<?> type) {
    Map<Method, Object> values = Samples.values(type);
    values.keySet().removeIf(attribute -> Samples.isOptional(attribute) && !isNeeded(attribute));
    return Samples.build(type, values);
  }

  /** Whether another attribute of the sample asks for it. */
  private static boolean isNeeded(Method attribute) {
    return attribute.equals(Samples.attribute(Member.class, "cohortId"))
        || attribute.equals(Samples.attribute(RuleLimit.class, "value"))
        || attribute.equals(Samples.attribute(Source.class, "title"));
  }

  private static ImmutableList<Class<?>> builtTypes() {
    return Samples.builtTypes();
  }

  private static Object with(Class<?> type, Object... attributes) {
    Map<Method, Object> values = Samples.values(type);
    for (int i = 0; i < attributes.length; i += 2) {
      values.put(Samples.attribute(type, (String) attributes[i]), attributes[i + 1]);
    }
    return Samples.build(type, values);
  }

  private static Arguments prints(String text, Class<?> type, Object... attributes) {
    return arguments(with(type, attributes), text);
  }

  private static Stream<Arguments> printed() {
    Object china = with(Country.class, "name", "China");
    Object people = with(Figure.class, "qualifier", Qualifier.AT_LEAST, "unit", "people");
    Object exact = with(Figure.class, "qualifier", Qualifier.EXACTLY, "unit", "people");
    Object uil = with(Publisher.class, "id", "uil.unesco.org");
    Object from2019 = with(RulePeriod.class, "value", "6", "from", date("2019"), "until", date(""));
    Object until2019 =
        with(RulePeriod.class, "value", "4", "from", date("2015"), "until", date("2019"));
    return Stream.of(
        arguments(Coordinate.of(23.11667, 113.25), "23.11667, 113.25"),
        arguments(BoundingBox.of(18, 73, 54, 135), "18.0, 73.0 to 54.0, 135.0"),
        arguments(china, "China (CN)"),
        prints(
            "Guangzhou, CN (cn-guangzhou)",
            Member.class,
            "id",
            "cn-guangzhou",
            "name",
            "Guangzhou",
            "country",
            china,
            "distinction",
            Optional.empty()),
        prints(
            "Nam-gu (Busan), CN (kr-nam-gu)",
            Member.class,
            "id",
            "kr-nam-gu",
            "name",
            "Nam-gu",
            "country",
            china,
            "distinction",
            Optional.of("Busan")),
        prints("gnlc-2022, announced 2022-09-02", Cohort.class, "id", "gnlc-2022"),
        prints(
            "s0070, uil.unesco.org, 2019-07-17",
            Source.class,
            "id",
            "s0070",
            "publisher",
            Optional.of(uil),
            "originalPublisher",
            Optional.empty(),
            "published",
            date("2019-07-17")),
        prints(
            "s0024, uil.unesco.org as reprinted by agency.example, 2025-12-04",
            Source.class,
            "id",
            "s0024",
            "publisher",
            Optional.of(with(Publisher.class, "id", "agency.example")),
            "originalPublisher",
            Optional.of(uil),
            "published",
            date("2025-12-04")),
        prints(
            "s0024, uil.unesco.org as reprinted by publisher unknown, unknown",
            Source.class,
            "id",
            "s0024",
            "publisher",
            Optional.empty(),
            "originalPublisher",
            Optional.of(uil),
            "published",
            date("")),
        prints(
            "s0070, publisher unknown, unknown",
            Source.class,
            "id",
            "s0070",
            "publisher",
            Optional.empty(),
            "originalPublisher",
            Optional.empty(),
            "published",
            date("")),
        prints("Córdoba, ES", OtherPlace.class, "name", "Córdoba", "country", "ES"),
        prints("2024/ma-benguerir", Award.class, "year", 2024, "memberId", "ma-benguerir"),
        prints("2024, Jubail", AwardRound.class, "year", 2024, "ceremonyPlace", "Jubail"),
        prints(
            "iclc-2, 2015-09-28, Mexico City",
            Event.class,
            "id",
            "iclc-2",
            "start",
            date("2015-09-28"),
            "place",
            Optional.of("Mexico City")),
        prints(
            "iclc-2, unknown",
            Event.class,
            "id",
            "iclc-2",
            "start",
            date(""),
            "place",
            Optional.empty()),
        prints(
            "participants: at least 650 people (s0712)",
            EventFigure.class,
            "counted",
            "participants",
            "figure",
            people,
            "mode",
            Optional.empty(),
            "stage",
            Optional.empty(),
            "sourceId",
            "s0712"),
        prints(
            "participants: 650 people, online, expected (s0712)",
            EventFigure.class,
            "counted",
            "participants",
            "figure",
            exact,
            "mode",
            Optional.of("online"),
            "stage",
            Optional.of("expected"),
            "sourceId",
            "s0712"),
        prints(
            "beijing-declaration, 2013-10",
            Document.class,
            "id",
            "beijing-declaration",
            "adopted",
            date("2013-10")),
        prints(
            "award.bar_years: 6 from 2019",
            Rule.class,
            "id",
            "award.bar_years",
            "periods",
            ImmutableList.of(from2019)),
        prints(
            "award.bar_years: 4 from 2015 until 2019; 6 from 2019",
            Rule.class,
            "id",
            "award.bar_years",
            "periods",
            ImmutableList.of(until2019, from2019)),
        arguments(from2019, "6 from 2019"),
        arguments(until2019, "4 from 2015 until 2019"),
        arguments(people, "at least 650 people"),
        arguments(exact, "650 people"),
        arguments(one("cities"), "1 city"),
        arguments(one("countries"), "1 country"),
        arguments(one("members"), "1 member"),
        arguments(one("people"), "1 person"),
        arguments(one("per cent"), "1 per cent"),
        arguments(moment("", Certainty.KNOWN, ""), "today"),
        arguments(moment("2022-09-02", Certainty.KNOWN, ""), "as of 2022-09-02"),
        arguments(moment("2022-09-02", Certainty.POSSIBLE, ""), "possibly as of 2022-09-02"),
        arguments(moment("", Certainty.KNOWN, "2023-01-01"), "as known on 2023-01-01"),
        arguments(
            moment("2022-09-02", Certainty.KNOWN, "2023-01-01"),
            "as of 2022-09-02, as known on 2023-01-01"),
        prints(
            "Study and Dream Project (cn-guangzhou)",
            Practice.class,
            "name",
            "Study and Dream Project",
            "memberId",
            "cn-guangzhou"),
        prints("A1 Empowerment", KeyFeature.class, "id", "A1", "label", "Empowerment"),
        prints(
            "Irina Bokova, Director-General, UNESCO (2013-10-21)",
            Official.class,
            "name",
            "Irina Bokova",
            "office",
            "Director-General",
            "organisation",
            "UNESCO",
            "date",
            date("2013-10-21")),
        prints(
            "UNESCO Institute for Lifelong Learning (UIL)",
            Organisation.class,
            "name",
            "UNESCO Institute for Lifelong Learning",
            "acronym",
            Optional.of("UIL")),
        prints(
            "UNESCO (co-organiser)",
            Organiser.class,
            "name",
            "UNESCO",
            "part",
            EventPart.CO_ORGANISER),
        prints(
            "purpose: Foster partnerships",
            Proposition.class,
            "kind",
            PropositionKind.PURPOSE,
            "text",
            "Foster partnerships"),
        prints("A network", Organisation.class, "name", "A network", "acronym", Optional.empty()),
        prints("Health and well-being", ThematicCluster.class, "name", "Health and well-being"),
        prints("gnlc 2026.11.0", DatasetInfo.class, "name", "gnlc", "version", "2026.11.0"));
  }

  private static Object one(String unit) {
    return with(Figure.class, "value", 1L, "qualifier", Qualifier.EXACTLY, "unit", unit);
  }

  private static Moment moment(String asOf, Certainty certainty, String knownOn) {
    return Moment.builder()
        .asOf(Optional.of(asOf).filter(day -> !day.isEmpty()).map(LocalDate::parse))
        .certainty(certainty)
        .knownOn(Optional.of(knownOn).filter(day -> !day.isEmpty()).map(LocalDate::parse))
        .build();
  }

  private static EdtfDate date(String text) {
    return EdtfDate.of(text);
  }

  private static Arguments refuses(Class<?> type, Map<String, Object> bad, String... violations) {
    return arguments(type, bad, violations);
  }

  private static String noId(String attribute, String value) {
    return attribute + " '" + value
        + "' is not an id; expected lower-case letters, digits, dots, hyphens and underscores";
  }

  private static String blank(String attribute) {
    return attribute + " ' ' is blank; expected some text";
  }

  private static Stream<Arguments> invalid() {
    String noSource = " [] is empty; expected at least one source";
    return Stream.of(
        refuses(
            OtherPlace.class,
            Map.of("name", " ", "population", -1L),
            "name ' ' is blank; expected some text",
            "population -1 is negative"),
        refuses(
            Award.class,
            Map.of("year", 2012, "memberId", "X"),
            "year 2012 is not within 2013 to 9999",
            noId("memberId", "X")),
        refuses(
            AwardRound.class,
            Map.of("year", 10000, "eventId", "", "ceremonyPlace", " "),
            "year 10000 is not within 2013 to 9999",
            noId("eventId", ""),
            blank("ceremonyPlace")),
        refuses(ClusterAccount.class, Map.of("sourceId", "s 1"), noId("sourceId", "s 1")),
        refuses(Cohort.class, Map.of("id", "-2022"), noId("id", "-2022")),
        refuses(
            Country.class,
            Map.of("alpha2", "cn", "alpha3", "CN", "numeric", "15٦", "name", " "),
            "alpha2 'cn' is no ISO 3166-1 alpha-2 code; expected two letters A to Z",
            "alpha3 'CN' is no ISO 3166-1 alpha-3 code; expected three letters A to Z",
            "numeric '15٦' is no ISO 3166-1 numeric code; expected three digits",
            blank("name")),
        refuses(
            CountryName.class,
            Map.of("alpha2", "CHN", "name", " "),
            "alpha2 'CHN' is no ISO 3166-1 alpha-2 code; expected two letters A to Z",
            blank("name")),
        refuses(
            DatasetInfo.class,
            Map.of("name", "GNLC", "title", " ", "version", " ", "contentHash", " "),
            noId("name", "GNLC"),
            blank("title"),
            blank("version"),
            blank("contentHash")),
        refuses(
            Decision.class,
            Map.of("memberId", "é", "reason", " "),
            noId("memberId", "é"),
            blank("reason")),
        refuses(
            DisputedClaim.class,
            Map.of("name", " ", "sourceId", "S"),
            blank("name"),
            noId("sourceId", "S")),
        refuses(
            Document.class,
            Map.of("id", "A", "kind", " ", "title", " ", "accounts", ImmutableList.of()),
            noId("id", "A"),
            blank("kind"),
            blank("title"),
            "accounts" + noSource),
        refuses(
            DocumentAccount.class,
            Map.of("sourceId", "S", "title", " "),
            noId("sourceId", "S"),
            blank("title")),
        refuses(
            Event.class,
            Map.of("id", "A", "name", " ", "accounts", ImmutableList.of()),
            noId("id", "A"),
            blank("name"),
            "accounts" + noSource),
        refuses(
            EventAccount.class,
            Map.of("sourceId", "S", "name", Optional.of(" ")),
            noId("sourceId", "S"),
            blank("name")),
        refuses(
            EventFigure.class,
            Map.of("sourceId", "S", "counted", " "),
            noId("sourceId", "S"),
            blank("counted")),
        refuses(
            Evidence.class,
            Map.of("memberId", "M", "sourceId", "S", "kind", EvidenceKind.LISTED),
            noId("memberId", "M"),
            noId("sourceId", "S"),
            "date 2016-10 stands with kind listed, which has none"),
        refuses(Figure.class, Map.of("unit", " "), blank("unit")),
        refuses(KeyFeature.class, Map.of("id", " ", "label", " "), blank("id"), blank("label")),
        refuses(
            KeyFeatureAccount.class,
            Map.of("sourceId", "S", "label", " "),
            noId("sourceId", "S"),
            blank("label")),
        refuses(
            Member.class,
            Map.of(
                "id",
                "M",
                "name",
                " ",
                "distinction",
                Optional.of(" "),
                "cohortId",
                Optional.empty()),
            noId("id", "M"),
            blank("name"),
            blank("distinction"),
            "joinedBasis COHORT needs a cohortId"),
        refuses(
            Member.class,
            Map.of("joinedBasis", JoinedBasis.UNKNOWN),
            "joinedBasis UNKNOWN needs an unknown joined date"),
        refuses(
            MemberName.class,
            Map.of("memberId", "M", "name", " ", "language", Optional.of(" ")),
            noId("memberId", "M"),
            blank("name"),
            blank("language")),
        refuses(
            Official.class,
            Map.of("name", " ", "office", " ", "roles", ImmutableList.of()),
            blank("name"),
            blank("office"),
            "roles" + noSource),
        refuses(
            OfficialRole.class,
            Map.of("sourceId", "S", "memberId", Optional.of("M"), "words", Optional.of(" ")),
            noId("sourceId", "S"),
            noId("memberId", "M"),
            blank("words")),
        refuses(Organisation.class, Map.of("id", "O", "name", " "), noId("id", "O"), blank("name")),
        refuses(
            OrganisationRole.class,
            Map.of("sourceId", "S", "role", " ", "eventId", Optional.of("E")),
            noId("sourceId", "S"),
            blank("role"),
            noId("eventId", "E")),
        refuses(
            OrganisationRole.class,
            Map.of("part", Optional.empty()),
            "part '' stands with eventId 'eventid-1'; expected both or neither"),
        refuses(
            OrganisationRole.class,
            Map.of("part", Optional.of(EventPart.CO_HOST), "eventId", Optional.empty()),
            "part 'co-host' stands with eventId ''; expected both or neither"),
        refuses(
            Organiser.class,
            Map.of("organisationId", "O", "name", " ", "sourceIds", ImmutableList.of()),
            noId("organisationId", "O"),
            blank("name"),
            "sourceIds [] is empty; expected at least one id"),
        refuses(
            Place.class,
            Map.of("gazetteerName", " ", "population", OptionalLong.of(-1)),
            blank("gazetteerName"),
            "population -1 is negative; expected 0 or more"),
        refuses(
            Practice.class,
            Map.of(
                "id",
                "P",
                "memberId",
                "M",
                "name",
                " ",
                "description",
                Optional.of(" "),
                "sourceId",
                "S"),
            noId("id", "P"),
            noId("memberId", "M"),
            blank("name"),
            blank("description"),
            noId("sourceId", "S")),
        refuses(
            PracticeFigure.class,
            Map.of("metric", " ", "stage", Optional.of(" "), "sourceId", "S"),
            blank("metric"),
            blank("stage"),
            noId("sourceId", "S")),
        refuses(
            Proposition.class,
            Map.of(
                "id",
                "P",
                "eventId",
                Optional.of("E"),
                "documentId",
                Optional.of("D"),
                "memberId",
                Optional.of("M"),
                "cohortId",
                Optional.of("C"),
                "officialId",
                Optional.of(" "),
                "text",
                " ",
                "accounts",
                ImmutableList.of()),
            noId("id", "P"),
            noId("eventId", "E"),
            noId("documentId", "D"),
            noId("memberId", "M"),
            noId("cohortId", "C"),
            blank("officialId"),
            blank("text"),
            "accounts" + noSource),
        refuses(
            PropositionAccount.class,
            Map.of("sourceId", "S", "text", " "),
            noId("sourceId", "S"),
            blank("text")),
        refuses(Publisher.class, Map.of("id", " "), blank("id")),
        refuses(
            Rule.class,
            Map.of("id", "R", "subject", " ", "provisions", ImmutableList.of()),
            noId("id", "R"),
            blank("subject"),
            "provisions" + noSource),
        refuses(RulePeriod.class, Map.of("value", " "), blank("value")),
        refuses(
            RuleProvision.class,
            Map.of("sourceId", "S", "label", " ", "value", " "),
            noId("sourceId", "S"),
            blank("label"),
            blank("value")),
        refuses(
            Source.class,
            Map.of("id", "S", "description", Optional.of("b")),
            noId("id", "S"),
            "title 'title-1' stands with description 'b'; expected exactly one of them"),
        refuses(
            Source.class,
            Map.of("title", Optional.empty()),
            "title '' stands with description ''; expected exactly one of them"),
        refuses(Statement.class, Map.of("sourceId", "S"), noId("sourceId", "S")),
        refuses(
            ThematicCluster.class, Map.of("id", "T", "name", " "), noId("id", "T"), blank("name")));
  }
}
