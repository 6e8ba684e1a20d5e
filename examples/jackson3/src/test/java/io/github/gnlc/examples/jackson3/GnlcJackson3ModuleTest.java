package io.github.gnlc.examples.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.Gnlc;
import io.github.gnlc.json.JsonShapeException;
import io.github.gnlc.json.JsonValues;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Region;
import io.github.gnlc.name.Resolution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Jackson 2 and 3 write the same, and each reads what the other wrote. */
class GnlcJackson3ModuleTest {
  private static final ObjectMapper JACKSON2 = new ObjectMapper().findAndRegisterModules();
  private static final JsonMapper JACKSON3 =
      JsonMapper.builder().addModule(new GnlcJackson3Module()).build();

  /** An application's own type. */
  record Visit(Member member, EdtfDate date, List<Region> regions) {}

  @Test
  void bothWriteTheSameAndReadEachOther() throws Exception {
    List<Object> values = values();
    assertTrue(values.size() > 1000);

    for (Object value : values) {
      Class<?> type = type(value);
      String json = JACKSON3.writeValueAsString(value);
      assertEquals(JACKSON2.writeValueAsString(value), json);
      assertEquals(value, JACKSON2.readValue(json, type));
      assertEquals(value, JACKSON3.readValue(json, type));
      assertEquals(JsonValues.toTree(value), JACKSON3.convertValue(value, Object.class));
    }
  }

  private static List<JsonMapper> mappersWithSettings() {
    return List.of(
        JsonMapper.builder()
            .addModule(new GnlcJackson3Module())
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                .withContentInclusion(JsonInclude.Include.NON_EMPTY))
            .build(),
        JsonMapper.builder()
            .addModule(new GnlcJackson3Module())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build(),
        JsonMapper.builder()
            .addModule(new GnlcJackson3Module())
            .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
            .build());
  }

  @Test
  void noSettingOfAMapperChangesWhatIsWrittenOrRead() {
    Evidence undated = Gnlc.evidence().stream()
        .filter(piece -> piece.date().isUnknown())
        .findFirst()
        .orElseThrow();
    assertTrue(JACKSON3.writeValueAsString(undated).contains("\"date\":\"\""));
    List<Object> values = List.of(
        undated,
        Gnlc.members().get("cn-guangzhou"),
        Gnlc.awards().list().get(0),
        Gnlc.explain().joined("cn-hangzhou"));

    for (JsonMapper mapper : mappersWithSettings()) {
      for (Object value : values) {
        String json = mapper.writeValueAsString(value);
        assertEquals(JACKSON3.writeValueAsString(value), json);
        assertEquals(value, mapper.readValue(json, type(value)));
      }
    }
  }

  @Test
  void aMapperThatWritesTypesLeavesTheseAsTheyAre() {
    JsonMapper typed = JsonMapper.builder()
        .addModule(new GnlcJackson3Module())
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build(),
            DefaultTyping.NON_FINAL)
        .build();
    Member member = Gnlc.members().get("cn-guangzhou");

    String json = typed.writeValueAsString(member);

    assertEquals(JACKSON3.writeValueAsString(member), json);
    assertEquals(member, typed.readValue(json, Member.class));
  }

  @Test
  void everyTypeIsKnown() {
    for (Class<?> type : JsonValues.types()) {
      if (type.isEnum()) {
        for (Object constant : type.getEnumConstants()) {
          assertEquals(constant, JACKSON3.readValue(JACKSON3.writeValueAsString(constant), type));
        }
      }
    }
  }

  @Test
  void standsInOwnTypesAndKeys() throws Exception {
    Visit visit =
        new Visit(Gnlc.members().get("cn-guangzhou"), EdtfDate.of("2016"), List.of(Region.AFRICA));
    Map<Region, Integer> counts = new EnumMap<>(Map.of(Region.ARAB_STATES, 3));

    assertEquals(visit, JACKSON3.readValue(JACKSON3.writeValueAsString(visit), Visit.class));
    assertEquals(visit, JACKSON2.readValue(JACKSON3.writeValueAsString(visit), Visit.class));
    assertEquals("{\"Arab States\":3}", JACKSON3.writeValueAsString(counts));
    assertEquals(
        counts,
        JACKSON3.readValue("{\"Arab States\":3}", new TypeReference<Map<Region, Integer>>() {}));
  }

  @Test
  void writesASelectionAsAnArray() {
    String json = JACKSON3.writeValueAsString(Gnlc.members().inCountry("CN"));

    List<Member> read = JACKSON3.readValue(json, new TypeReference<List<Member>>() {});

    assertFalse(read.isEmpty());
    assertEquals(Gnlc.members().inCountry("CN").list(), read);
  }

  @Test
  void namesThePlaceOfWhatIsWrong() {
    String json = JACKSON3
        .writeValueAsString(Gnlc.members().get("cn-guangzhou"))
        .replace("Asia and the Pacific", "Asia");

    DatabindException e =
        assertThrows(DatabindException.class, () -> JACKSON3.readValue(json, Member.class));
    assertTrue(e.getMessage().startsWith("No Member: country.region is 'Asia'; expected"));
    assertInstanceOf(JsonShapeException.class, e.getCause());
  }

  private static List<Object> values() {
    List<Object> values = new ArrayList<>();
    values.addAll(Gnlc.allMembers().list());
    values.addAll(Gnlc.cohorts().list());
    values.addAll(Gnlc.events().list());
    values.addAll(Gnlc.rules().list());
    values.addAll(Gnlc.statements().list());
    values.addAll(Gnlc.sources().list());
    values.addAll(Gnlc.audit().findings());
    values.add(Gnlc.audit().coverage());
    values.add(Gnlc.audit().summary());
    values.add(Gnlc.dataset());
    values.add(Gnlc.explain().joined("cn-hangzhou"));
    for (String text : List.of("Xian, China", "Nam-gu", "Nairn")) {
      values.add(Gnlc.resolve(text));
    }
    return values;
  }

  /** The public type of a value, the wider one of a resolution. */
  private static Class<?> type(Object value) {
    return value instanceof Resolution
        ? Resolution.class
        : JsonValues.types().stream()
            .filter(type -> type.isInstance(value))
            .findFirst()
            .orElseThrow();
  }
}
