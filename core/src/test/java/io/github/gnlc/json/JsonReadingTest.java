package io.github.gnlc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.Region;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.Strictness;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What any mapper of Jackson 2 reads of what it wrote, and what it says of what is wrong. */
class JsonReadingTest {
  private static final ObjectMapper MAPPER = JsonMappers.PLAIN;

  @ParameterizedTest
  @MethodSource("typesThatAreRead")
  void readsWhatItWrites(Class<?> type) throws JsonProcessingException {
    List<Object> samples = JsonSamples.all().filter(type::isInstance).toList();

    assertThat(samples).isNotEmpty();
    for (ObjectMapper mapper : JsonMappers.all().toList()) {
      for (Object sample : samples) {
        String json = mapper.writeValueAsString(sample);

        assertThat((Object) mapper.readValue(json, type)).as(json).isEqualTo(sample);
      }
    }
  }

  private static Stream<Class<?>> typesThatAreRead() {
    return JsonSamples.typesThatAreRead().stream();
  }

  /** Answers and reports; a value that was read in part would break what its type promises. */
  @ParameterizedTest
  @MethodSource("otherTypes")
  void readsNoAnswers(Class<?> type) {
    for (Object sample : JsonSamples.golden(type)) {
      JsonNode json = MAPPER.valueToTree(sample);

      assertThatExceptionOfType(JsonMappingException.class)
          .isThrownBy(() -> MAPPER.treeToValue(json, type))
          .withMessageContaining("Cannot construct instance of `" + type.getName() + "`");
    }
  }

  private static Stream<Class<?>> otherTypes() {
    return JsonSamples.types().stream()
        .filter(type ->
            JsonSamples.isObject(type) && !JsonSamples.typesThatAreRead().contains(type));
  }

  @ParameterizedTest
  @MethodSource("typesThatAreRead")
  void toleratesWhatItDoesNotKnow(Class<?> type) throws JsonProcessingException {
    for (Object sample : JsonSamples.golden(type)) {
      if (MAPPER.valueToTree(sample) instanceof ObjectNode object) {
        object.putObject("mayor").putArray("names").add(1).add("x");

        assertThat((Object) MAPPER.treeToValue(object, type)).isEqualTo(sample);
      }
    }
  }

  @Test
  void aPropertyThatComesAgainIsNotSetPastTheCheck() throws JsonProcessingException {
    String whole = "{\"sourceId\":\"s1\",\"role\":\"opened\",\"memberId\":\"cn-a\",\"words\":\"w\"";

    for (ObjectMapper mapper : JsonMappers.all().toList()) {
      OfficialRole read =
          mapper.readValue(whole + ",\"memberId\":\" no id \"}", OfficialRole.class);

      assertThat(read.memberId()).contains("cn-a");
    }
  }

  @ParameterizedTest
  @MethodSource("typesThatAreRead")
  void whatIsReadOfPropertiesThatComeTwiceIsReadAgain(Class<?> type)
      throws JsonProcessingException {
    for (Object sample : JsonSamples.golden(type)) {
      String json = MAPPER.writeValueAsString(sample);
      if (json.startsWith("{") && json.length() > 2) {
        String again = json.substring(0, json.length() - 1) + ","
            + json.substring(1).replaceAll("\"[^\"]*\"(?=[,}\\]])", "\" no such thing \"");
        Object read;
        try {
          read = MAPPER.readValue(again, type);
        } catch (JsonMappingException refused) {
          continue;
        }
        assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(read), type))
            .isEqualTo(read);
      }
    }
  }

  @Test
  void degreesNearerToZeroThanAnyDoubleAreRefused() throws JsonProcessingException {
    assertThat(MAPPER.readValue("{\"latitude\":-0.0,\"longitude\":0e-9}", Coordinate.class))
        .isEqualTo(Coordinate.of(0, 0));
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(
            () -> MAPPER.readValue("{\"latitude\":1e-999999999,\"longitude\":0}", Coordinate.class))
        .withMessageContaining("latitude: 1E-999999999 is nearer to 0 than any double;"
            + " expected 0 or degrees such as 23.11667");
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> MAPPER.readValue(
            "{\"south\":0,\"west\":0,\"north\":1e999999999,\"east\":0}", BoundingBox.class))
        .withMessageContaining("north Infinity is not within -90 to 90");
  }

  @Test
  void readsNullAndNothingAlike() throws JsonProcessingException {
    ObjectNode member = MAPPER.valueToTree(JsonSamples.GUANGZHOU);
    member.putNull("distinction");

    assertThat(MAPPER.treeToValue(member, Member.class)).isEqualTo(JsonSamples.GUANGZHOU);
    Award award = Award.builder().year(2024).memberId("ma-benguerir").build();
    String json = "{\"year\": 2024, \"memberId\": \"ma-benguerir\"";
    assertThat(MAPPER.readValue(json + "}", Award.class)).isEqualTo(award);
    assertThat(MAPPER.readValue(json + ", \"sourceIds\": null}", Award.class)).isEqualTo(award);
    assertThat(MAPPER.readValue("{\"text\": \"Xian\"}", NameQuery.class).strictness())
        .isEqualTo(Strictness.NORMAL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      name                      |              | Member["name"]         | Missing required creator property 'name'
      name                      | null         | Member["name"]         | Invalid `null` value encountered for property "name"
      name                      | []           | Member["name"]         | Cannot deserialize value of type `java.lang.String` from Array value
      name                      | " "          | Member                 | Member: name ' ' is blank; expected some text
      country                   | null         | Member["country"]      | Invalid `null` value encountered for property "country"
      country                   | "CN"         | Member["country"]      | Cannot construct instance of `io.github.gnlc.model.Country`
      country.alpha2            | "cn"         | Member["country"]      | Country: alpha2 'cn' is no ISO 3166-1 alpha-2 code; expected two letters A to Z
      country.region            | "Asia"       | Country["region"]      | No region 'Asia'
      status                    | "Member"     | Member["status"]       | No member status 'Member'; expected one of member, unconfirmed, withdrawn
      status                    | "2"          | Member["status"]       | No member status '2'
      status                    | 0            | Member["status"]       | Cannot construct instance of `io.github.gnlc.model.MemberStatus`
      joined                    | "2022-13"    | Member["joined"]       | No EDTF date '2022-13': the month is not within 01 to 12
      joined                    | null         | Member["joined"]       | Invalid `null` value encountered for property "joined"
      joined                    | 2022         | Member["joined"]       | Cannot construct instance of `io.github.gnlc.model.EdtfDate`
      joinedBasis               | "unknown"    | Member                 | Member: joinedBasis UNKNOWN needs an unknown joined date
      place.coordinate.latitude | 91           | Place["coordinate"]    | Coordinate: latitude 91.0 is not within -90 to 90
      place.coordinate.latitude | "north"      | Coordinate["latitude"] | Cannot deserialize value of type `java.math.BigDecimal` from String "north"
      place.coordinate.latitude | ""           | Coordinate["latitude"] | Invalid `null` value encountered for property "latitude"
      place.population          | "many"       | Place["population"]    | Cannot deserialize value of type `java.math.BigDecimal` from String "many"
      place.population          | 1.7          | Member["place"]        | population: 1.7 is no whole number, or too large; expected one such as 2024
      """)
  void namesThePlaceOfWhatIsWrong(String path, String value, String place, String expected)
      throws JsonProcessingException {
    ObjectNode member = MAPPER.valueToTree(JsonSamples.GUANGZHOU);
    int last = path.lastIndexOf('.');
    ObjectNode holder =
        (ObjectNode) member.at(last < 0 ? "" : "/" + path.substring(0, last).replace('.', '/'));
    if (value == null) {
      holder.remove(path.substring(last + 1));
    } else {
      holder.set(path.substring(last + 1), MAPPER.readTree(value));
    }

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("[" + member + "]", Member[].class))
        .withMessageContaining(expected)
        .withMessageContaining("[0]")
        .satisfies(
            e -> assertThat(e.getPathReference()).contains(place.replaceAll("^Member$", "")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"year": null, "memberId": "m"}                         | ["year"]                       | Invalid `null` value encountered for property "year"
      {"year": "x", "memberId": "m"}                          | ["year"]                       | type `java.math.BigDecimal` from String "x"
      {"year": "", "memberId": "m"}                           | ["year"]                       | Invalid `null` value encountered for property "year"
      {"year": 99999999999, "memberId": "m"}                  |                                | year: 99999999999 is no whole number, or too large; expected one such as 2024
      {"year": 2024.5, "memberId": "m"}                       |                                | year: 2024.5 is no whole number, or too large; expected one such as 2024
      {"year": 1999, "memberId": "m"}                         |                                | Award: year 1999 is not within 2013 to 9999
      {"year": 2024}                                          | ["memberId"]                   | Missing required creator property 'memberId'
      {"year": 2024, "memberId": "m", "sourceIds": "s1"}      | ["sourceIds"]                  | from String value ('s1')
      {"year": 2024, "memberId": "m", "sourceIds": ["a", {}]} | ["sourceIds"]->java.util.ArrayList[1] | type `java.lang.String` from Object value
      {"year": 2024, "memberId": "m", "sourceIds": [null]}    | ["sourceIds"]->java.util.ArrayList[0] | Invalid `null` value encountered for property "sourceIds"
      """)
  void namesThePlaceWithinLists(String json, String place, String expected) {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Award.class))
        .withMessageContaining(expected)
        .satisfies(e -> assertThat(e.getPathReference()).contains(place == null ? "" : place));
  }

  /** Null in place of anything required is named, whatever the type; else it is as if left out. */
  @ParameterizedTest
  @MethodSource("objectsThatAreRead")
  void namesEveryNullThatIsNoValue(Class<?> type) throws JsonProcessingException {
    List<JsonProperty> properties = SchemaFiles.properties(type);
    assertThat(properties).isNotEmpty();
    for (Object sample : JsonSamples.golden(type)) {
      ObjectNode object = MAPPER.valueToTree(sample);
      for (JsonProperty property : properties) {
        ObjectNode changed = object.deepCopy().putNull(property.value());
        if (property.required()) {
          assertThatExceptionOfType(JsonMappingException.class)
              .as("%s of %s", property.value(), type)
              .isThrownBy(() -> MAPPER.treeToValue(changed, type))
              .withMessageContaining(
                  "Invalid `null` value encountered for property \"" + property.value() + "\"");
        } else {
          ObjectNode left = object.deepCopy();
          left.remove(property.value());
          assertThat(outcome(changed, type)).isEqualTo(outcome(left, type));
        }
      }
    }
  }

  /** What is read, or why the type itself refuses it. */
  private static Object outcome(JsonNode json, Class<?> type) throws JsonProcessingException {
    try {
      return MAPPER.treeToValue(json, type);
    } catch (ValueInstantiationException e) {
      return e.getOriginalMessage();
    }
  }

  private static Stream<Class<?>> objectsThatAreRead() {
    return JsonSamples.typesThatAreRead().stream().filter(JsonSamples::isObject);
  }

  @Test
  void saysWhatTheValueItselfIs() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("\"Asia\"", Region.class))
        .withMessageContaining("No region 'Asia'");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("\"2022-13\"", EdtfDate.class))
        .withMessageContaining("No EDTF date '2022-13': the month is not within 01 to 12");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"text\": \"x\", \"day\": \"2022\"}", NameQuery.class))
        .withMessageContaining("day: '2022' is no day; expected one such as 2022-09-02");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("{}", Explanation.class))
        .withMessageContaining("Cannot construct instance of `io.github.gnlc.explain.Explanation`");
  }

  @Test
  void leavesItToTheParserWhatIsTooMuchOrNoJson() {
    String deep = "{\"mayor\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> MAPPER.readValue(deep, Member.class))
        .withMessageContaining("nesting depth");
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"id\": \"cn", Member.class));
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> MAPPER.readValue("<html>", Resolution.class));
  }
}
