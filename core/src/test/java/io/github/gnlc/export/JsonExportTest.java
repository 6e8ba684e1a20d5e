package io.github.gnlc.export;

import static io.github.gnlc.export.SmallNetwork.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gnlc.query.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrays in JSON. */
class JsonExportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void isAnArrayOfTheThings() {
    JsonExport export = JsonExport.of(NETWORK.awards().where(award -> award.year() == 2024));

    assertThat(export.toText()).isEqualTo("""
            [ {
              "year": 2024,
              "memberId": "cn-beijing",
              "sourceIds": [ "s8" ]
            }, {
              "year": 2024,
              "memberId": "ma-benguerir",
              "sourceIds": [ "s8" ]
            } ]
            """);
    assertThat(export.compact().toText()).isEqualTo("""
            [{"year":2024,"memberId":"cn-beijing","sourceIds":["s8"]},\
            {"year":2024,"memberId":"ma-benguerir","sourceIds":["s8"]}]
            """);
    assertThat(JsonExport.of(List.of()).toText()).isEqualTo("[ ]\n");
  }

  @ParameterizedTest
  @EnumSource
  void isReadAsTheThingsWere(KnownColumns kind) throws JsonProcessingException {
    Selection<?, ?> things = SmallNetwork.everything(NETWORK, kind);
    Object[] trees = MAPPER.readValue(JsonExport.of(things).toText(), Object[].class);

    assertThat(trees).hasSize(things.count());
    for (int i = 0; i < trees.length; i++) {
      Object thing = things.list().get(i);
      Class<?> type = thing.getClass().getSuperclass();
      assertThat((Object) MAPPER.convertValue(trees[i], type)).isEqualTo(thing);
    }
  }

  @Test
  void endsNoScriptOfAPage() throws JsonProcessingException {
    String json = JsonExport.of(List.of(Map.of("a", "</script><!--"))).toText();

    assertThat(json).doesNotContain("<");
    assertThat(MAPPER.readTree(json).at("/0/a").asText()).isEqualTo("</script><!--");
  }

  @Test
  void refusesNull() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> JsonExport.of(null))
        .withMessage("values is null; expected a selection or a list");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> JsonExport.of(Arrays.asList("a", null)))
        .withMessage("values[1] is null; expected something to write");
  }
}
