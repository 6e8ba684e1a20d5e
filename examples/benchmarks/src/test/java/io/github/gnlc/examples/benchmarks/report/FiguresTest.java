package io.github.gnlc.examples.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void aFigureIsAMiddleAndItsSpread() {
    Figure figure = Figure.of("two filters", "GNLC", "ns", 31, 29.5, 30, 1_125.4);
    assertEquals(303.975, figure.mean(), 1e-9);
    assertEquals(30.5, figure.median(), 1e-9);
    assertEquals("304 (29.5 to 1,125)", figure.cell());
    assertEquals("30.5 (29.5 to 1,125)", figure.medianCell());
    assertEquals("4.71", Figure.of("one filter", "map", "ns", 4.712).cell());
    assertEquals("31", Figure.of("bytes", "map", "bytes", 31).cell());
    assertThrows(IllegalArgumentException.class, () -> Figure.of("none", "GNLC", "ns"));
  }

  @Test
  void aTableHasARowForEachGroupAndRatiosWithinIt() {
    FigureTable table = new FigureTable(
        "query",
        List.of(
            Figure.of("one", "GNLC", "ns", 2),
            Figure.of("one", "streams", "ns", 500),
            Figure.of("two", "streams", "ns", 600),
            Figure.of("two", "GNLC", "ns", 12)));
    Report means = new Report();
    table.means(means);
    assertEquals(
        "| query | GNLC | streams |\n| --- | --- | --- |\n| one | 2 | 500 |\n| two | 12 | 600 |\n\n",
        means.toString());
    Report slower = new Report();
    table.multiplesOf("GNLC", slower);
    assertEquals(
        "| query | GNLC | streams |\n| --- | --- | --- |\n| one | 1 | 250 |\n| two | 1 | 50 |\n\n",
        slower.toString());
  }

  @Test
  void theJsonHasMachineVersionsGoalsAndEverySample() throws IOException {
    Figures run = new Figures("queries");
    run.version("H2", "2.3");
    run.goal(Goal.atMost("two filters", 40, "ns", 31));
    run.add("two filters", "GNLC", "ns", 30, 32);
    JsonNode json = JsonMapper.builder().build().readTree(run.json());
    assertEquals("queries", json.at("/subject").asText());
    assertEquals(Runtime.version().toString(), json.at("/machine/java").asText());
    assertEquals("2.3", json.at("/versions/H2").asText());
    assertEquals(31, json.at("/goals/0/figure").asDouble());
    assertEquals("[30.0,32.0]", json.at("/figures/0/samples").toString());
  }
}
