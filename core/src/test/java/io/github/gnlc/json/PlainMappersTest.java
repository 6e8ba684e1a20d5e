package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EvidenceKind;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Region;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The value types in programs with mappers of Jackson 2 of all kinds. */
class PlainMappersTest {
  private static final ObjectMapper MAPPER = JsonMappers.PLAIN;

  private static final String GUANGZHOU = """
      {
        "id" : "cn-guangzhou",
        "name" : "Guangzhou",
        "country" : {
          "alpha2" : "CN",
          "alpha3" : "CHN",
          "numeric" : "156",
          "name" : "China",
          "region" : "Asia and the Pacific"
        },
        "status" : "member",
        "joined" : "2022-09-02",
        "joinedBasis" : "cohort",
        "left" : "",
        "cohortId" : "gnlc-2022",
        "place" : {
          "kind" : "city",
          "coordinate" : {
            "latitude" : 23.11667,
            "longitude" : 113.25
          },
          "gazetteerName" : "Guangzhou",
          "population" : 16096724
        },
        "wikidataId" : "Q16572"
      }""";

  /** An application's own type. */
  record Visit(Member member, EdtfDate date, List<Region> regions, Map<EdtfDate, Award> awards) {}

  @Test
  void writesAndReadsAMemberWithoutASetting() throws IOException {
    assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(JsonSamples.GUANGZHOU))
        .isEqualToNormalizingNewlines(GUANGZHOU);
    assertThat(MAPPER.readValue(GUANGZHOU, Member.class)).isEqualTo(JsonSamples.GUANGZHOU);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsWhatItWritesHoweverTheMapperIsSet(ObjectMapper mapper) throws JsonProcessingException {
    for (Class<?> type : JsonSamples.typesThatAreRead()) {
      for (Object sample : JsonSamples.golden(type)) {
        String json = mapper.writeValueAsString(sample);

        assertThat(json).isEqualTo(MAPPER.writeValueAsString(sample));
        assertThat((Object) mapper.readValue(json, type)).isEqualTo(sample);
      }
    }
  }

  private static Stream<ObjectMapper> mappers() {
    return Stream.of(
        JsonMappers.WITH_MODULES,
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build(),
        JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .build());
  }

  @Test
  void standsInOwnTypes() throws JsonProcessingException {
    Award award = Award.builder().year(2024).memberId("cn-guangzhou").build();
    Visit visit = new Visit(
        JsonSamples.GUANGZHOU,
        EdtfDate.of("2016"),
        List.of(Region.AFRICA),
        Map.of(EdtfDate.of("../2017"), award));

    String json = MAPPER.writeValueAsString(visit);

    assertThat(json)
        .endsWith(
            "\"date\":\"2016\",\"regions\":[\"Africa\"],\"awards\":{\"../2017\":{\"year\":2024,"
                + "\"memberId\":\"cn-guangzhou\",\"sourceIds\":[]}}}");
    assertThat(MAPPER.readValue(json, Visit.class)).isEqualTo(visit);
  }

  @Test
  void areKeysOfMaps() throws JsonProcessingException {
    Map<Region, Integer> counts = new EnumMap<>(Map.of(Region.ARAB_STATES, 3, Region.AFRICA, 2));
    Map<EdtfDate, Metric> dates = new TreeMap<>(Map.of(EdtfDate.of("2016-10"), Metric.MEMBERS));

    String json = MAPPER.writeValueAsString(counts);

    assertThat(json).isEqualTo("{\"Africa\":2,\"Arab States\":3}");
    assertThat(MAPPER.readValue(json, new TypeReference<EnumMap<Region, Integer>>() {}))
        .isEqualTo(counts);
    assertThat(MAPPER.readValue(json, new TypeReference<Map<Region, Integer>>() {}))
        .isEqualTo(counts);
    assertThat(MAPPER.convertValue(
            MAPPER.valueToTree(dates), new TypeReference<Map<EdtfDate, Metric>>() {}))
        .isEqualTo(dates);
    Map<EvidenceKind, Integer> kinds = Map.of(EvidenceKind.JOINED, 1);
    assertThat(MAPPER.writeValueAsString(kinds)).isEqualTo("{\"joined\":1}");
    assertThat(MAPPER.readValue(
            MAPPER.writeValueAsString(kinds), new TypeReference<Map<EvidenceKind, Integer>>() {}))
        .isEqualTo(kinds);
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(
            () -> MAPPER.readValue("{\"Asia\": 1}", new TypeReference<Map<Region, Integer>>() {}))
        .withMessageContaining("`io.github.gnlc.model.Region` from String \"Asia\"");
  }

  @Test
  void writesSelectionsAsArrays() throws JsonProcessingException {
    Network network = Network.ofDataset(TestTables.small().build());

    String json = MAPPER.writeValueAsString(Map.of("members", network.members()));

    Map<String, List<Member>> read = MAPPER.readValue(json, new TypeReference<>() {});
    assertThat(read).isEqualTo(Map.of("members", network.members().list()));
    assertThat(read.get("members")).isNotEmpty();
  }

  @Test
  void convertsAndReadsTrees() throws JsonProcessingException {
    Map<String, Object> map =
        MAPPER.convertValue(JsonSamples.GUANGZHOU, new TypeReference<Map<String, Object>>() {});

    assertThat(map).containsEntry("joined", "2022-09-02").containsEntry("left", "");
    assertThat(MAPPER.convertValue(map, Member.class)).isEqualTo(JsonSamples.GUANGZHOU);
    assertThat(MAPPER.treeToValue(MAPPER.readTree(GUANGZHOU), Member.class))
        .isEqualTo(JsonSamples.GUANGZHOU);
    assertThat(MAPPER.readerFor(Member.class).<Member>readValue(GUANGZHOU))
        .isEqualTo(JsonSamples.GUANGZHOU);
    assertThat(MAPPER.readValue("[" + GUANGZHOU + ", null]", Member[].class))
        .containsExactly(JsonSamples.GUANGZHOU, null);
  }

  @Test
  void namesThePlaceOfWhatIsWrong() {
    String json = "{\"member\": " + GUANGZHOU.replace("Asia and the Pacific", "Asia") + "}";

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Visit.class))
        .withMessageContaining("No region 'Asia'")
        .satisfies(e -> assertThat(e.getPathReference())
            .contains("Visit[\"member\"]->io.github.gnlc.model.Member[\"country\"]")
            .endsWith("Country[\"region\"]"));
  }
}
