package io.github.gnlc.examples.owndata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.UpdateRefusedException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code that the READMEs show of data in and out is compiled here. */
class ReadmeTest {
  private static final List<Path> READMES = List.of(
      Path.of("README.md"),
      Path.of("..", "spring", "README.md"),
      Path.of("..", "..", "data", "README.md"));
  private static final Path THIS = Path.of(
      "src", "test", "java", "io", "github", "gnlc", "examples", "owndata", "ReadmeTest.java");

  @Test
  void theReadmesShowTheseCalls() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path readme : READMES) {
      all.append(bare(Files.readString(readme)));
    }
    String readmes = all.toString();
    List<String> blocks = blocks(Files.readString(THIS));
    assertEquals(6, blocks.size());
    for (String block : blocks) {
      assertTrue(readmes.contains("```java" + block + "```"), () -> "No README shows " + block);
    }
  }

  @Test
  void ownCitiesAreLaidOver() {
    Network korea = overlay();
    assertEquals("kr-haneul", korea.resolve("하늘시").member().orElseThrow().id());
    assertEquals(
        List.of("kr-haneul", "kr-suwon"),
        korea.membersFrom("kr-learning-cities").ids());
  }

  @Test
  void aMemberGoesToJsonAndBack() throws IOException {
    assertEquals(Gnlc.members().get("cn-xi-an"), json());
  }

  @SuppressWarnings("CheckReturnValue")
  private static Network overlay() {
    // README begins
    Network korea = Gnlc.network().overlaidWith(Path.of("kr-learning-cities"));
    korea.resolve("하늘시").member();
    korea.members().inCountry("KR").count();
    korea.membersFrom("kr-learning-cities").ids();
    korea.membersFrom("gnlc").count();
    korea.layersOf(korea.members().get("kr-haneul"));
    korea.overlayConflicts().get(0);
    // README ends
    return korea;
  }

  private static Member json() throws IOException {
    // README begins
    JsonMapper mapper = new JsonMapper();
    String json = mapper.writeValueAsString(Gnlc.members().get("cn-xi-an"));
    Member xian = mapper.readValue(json, Member.class);
    // README ends
    return xian;
  }

  /** Not run here: it writes where it stands. The parts are tested where they are made. */
  static Network files() {
    // README begins
    Gnlc.network().writeTo(Path.of("gnlc.zip"), DatasetFormat.ZIP);
    Network own =
        Network.open(Path.of("own.json"), ReadLimits.builder().rows(10_000).build());
    // README ends
    return own;
  }

  static void update(PrintStream out) {
    // README begins
    NetworkHolder holder = NetworkHolder.of(Gnlc.network());
    holder.get().members().inCountry("CN");
    try {
      holder.update(Path.of("gnlc-2027.1.0.snapshot"));
    } catch (UpdateRefusedException e) {
      out.println(e.getMessage());
    }
    // README ends
  }

  static void updateOverlaid() {
    // README begins
    NetworkHolder korean =
        NetworkHolder.of(Gnlc.network().overlaidWith(Path.of("kr-learning-cities")));
    korean.update(Network.open(Path.of("gnlc-2027.1.0.snapshot"))
        .overlaidWith(Path.of("kr-learning-cities")));
    // README ends
  }

  static String export() throws IOException {
    // README begins
    CsvExport.of(Gnlc.members().inCountry("CN"))
        .columns("id", "name", "joined", "place.population")
        .delimiter(';')
        .withByteOrderMark()
        .write(Path.of("cities.csv"));
    GeoJsonExport.of(Gnlc.members()).write(Path.of("cities.geojson"));
    JsonExport.of(Gnlc.evidence().ofMember("cn-hangzhou")).writeTo(System.out);
    String table = MarkdownExport.of(Gnlc.awards()).columns("year", "memberId").toText();
    JsonLdExport.of(Gnlc.members()).awards(Gnlc.awards()).write(Path.of("cities.jsonld"));
    // README ends
    return table;
  }

  /** The calls above, bare. */
  private static List<String> blocks(String source) {
    List<String> blocks = new ArrayList<>();
    String begin = "    // README " + "begins\n";
    for (int from = source.indexOf(begin); from >= 0; from = source.indexOf(begin, from + 1)) {
      blocks.add(bare(source.substring(
          from + begin.length(), source.indexOf("    // README " + "ends", from))));
    }
    return blocks;
  }

  /** Without comments and white space. */
  private static String bare(String text) {
    return text.replaceAll("\\s+//[^\n]*", "").replaceAll("\\s+", "");
  }
}
