package io.github.gnlc.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.gnlc.Gnlc;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.Export;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.model.Authority;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.Awards;
import io.github.gnlc.query.EvidenceList;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every export of the Chinese members, and the same files as other readers see them. */
class ExportsTest {
  private static final Members MEMBERS = Gnlc.members().inCountry("CN");
  private static final Awards AWARDS =
      Gnlc.awards().where(award -> award.memberId().startsWith("cn-"));
  private static final EvidenceList EVIDENCE =
      Gnlc.evidence().where(piece -> MEMBERS.find(piece.memberId()).isPresent());
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Map<String, Export> EXPORTS = Map.of(
      "members.csv", CsvExport.of(MEMBERS),
      "members.md", MarkdownExport.of(MEMBERS).columns("id", "name", "joined", "place.population"),
      "members.json", JsonExport.of(MEMBERS),
      "members.geojson", GeoJsonExport.of(MEMBERS),
      "members.jsonld", JsonLdExport.of(MEMBERS).awards(AWARDS),
      "awards.csv", CsvExport.of(AWARDS).delimiter(';').withByteOrderMark(),
      "evidence.csv", CsvExport.of(EVIDENCE),
      "evidence.md", MarkdownExport.of(EVIDENCE));

  /**
   * Compares with the files in {@code export}. If a change of the data changed an export as it
   * should, renew them: {@code cp data/target/export/*
   * data/src/test/resources/io/github/gnlc/data/export/}, and look at the difference before it goes
   * in.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "members.csv",
        "members.md",
        "members.json",
        "members.geojson",
        "members.jsonld",
        "awards.csv",
        "evidence.csv",
        "evidence.md"
      })
  void isWhatItWas(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "export"));
    EXPORTS.get(name).write(folder.resolve(name));

    assertThat(folder.resolve(name))
        .as("export/%s is not what is written now; the method's comment says how to renew it", name)
        .hasBinaryContent(golden(name).getBytes(UTF_8));
  }

  @Test
  void anotherReaderSeesTheMembersInTheCsv() throws IOException {
    List<CSVRecord> records = CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(golden("members.csv")))
        .getRecords();

    assertThat(records).extracting(record -> record.get("id")).isEqualTo(MEMBERS.ids());
    for (int i = 0; i < MEMBERS.count(); i++) {
      Member member = MEMBERS.list().get(i);
      CSVRecord record = records.get(i);
      assertThat(record.get("name")).isEqualTo(member.name());
      assertThat(record.get("joined")).isEqualTo(member.joined().toEdtf());
      assertThat(record.get("country.region")).isEqualTo("Asia and the Pacific");
      assertThat(Double.parseDouble(record.get("place.coordinate.latitude")))
          .isEqualTo(member.place().orElseThrow().coordinate().latitude());
    }
  }

  @Test
  void anotherReaderSeesTheAwardsInTheCsvForSpreadsheets() throws IOException {
    String csv = golden("awards.csv");

    assertThat(csv).startsWith("\uFEFF");
    assertThat(CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .get()
            .parse(new StringReader(csv.substring(1)))
            .stream()
            .skip(1)
            .map(record -> record.get(0) + "/" + record.get(1)))
        .isEqualTo(AWARDS.stream().map(Award::id).toList());
  }

  @Test
  void anotherReaderSeesTheEvidenceWithItsSources() throws IOException {
    List<CSVRecord> records = CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(golden("evidence.csv")))
        .getRecords();

    assertThat(records).hasSize(EVIDENCE.count());
    for (CSVRecord record : records) {
      Source source = Gnlc.sources().get(record.get("sourceId"));
      assertThat(record.get("source.title")).isEqualTo(source.label());
      assertThat(record.get("source.authority")).isEqualTo(source.authority().code());
      assertThat(record.get("source.published")).isEqualTo(source.published().toEdtf());
      assertThat(record.get("source.url")).isEqualTo(source.url().orElse(""));
    }
    assertThat(Gnlc.evidence().inCountry("CN")).hasSize(EVIDENCE.count());
    assertThat(Gnlc.evidence().inCountry("MA").withAuthority(Authority.UNESCO)).hasSize(11);
  }

  @Test
  void theGeoJsonHasTheStructureOfRfc7946() throws IOException {
    JsonNode collection = MAPPER.readTree(golden("members.geojson"));

    assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
    assertThat(collection.has("crs")).as("dropped by RFC 7946, section 4").isFalse();
    JsonNode box = collection.get("bbox");
    assertThat(box).hasSize(4);
    for (JsonNode feature : collection.get("features")) {
      assertThat(feature.get("type").asText()).isEqualTo("Feature");
      assertThat(feature.get("geometry").get("type").asText()).isEqualTo("Point");
      double longitude = feature.at("/geometry/coordinates/0").doubleValue();
      double latitude = feature.at("/geometry/coordinates/1").doubleValue();
      assertThat(longitude).isBetween(box.get(0).doubleValue(), box.get(2).doubleValue());
      assertThat(latitude).isBetween(box.get(1).doubleValue(), box.get(3).doubleValue());
      assertThat(longitude).as("China lies between 73 and 135 degrees east").isBetween(73.0, 135.0);
      assertThat(latitude).isBetween(18.0, 54.0);
      assertThat(feature.get("properties").isObject()).isTrue();
      assertThat(feature.get("properties")).allMatch(JsonNode::isValueNode);
    }
    assertThat(collection.get("features").findValuesAsText("id")).isEqualTo(MEMBERS.ids());
  }

  @Test
  void membersWithoutAPlaceAreOnTheMapOfTheWorldToo() throws IOException {
    Members everybody = Gnlc.members();
    JsonNode features = MAPPER.readTree(GeoJsonExport.of(everybody).toText()).get("features");
    long placed =
        everybody.stream().map(Member::place).flatMap(place -> place.stream()).count();

    assertThat(features).hasSize(everybody.count());
    assertThat(ImmutableList.copyOf(features))
        .filteredOn(feature -> feature.get("geometry").isNull())
        .hasSize((int) (everybody.count() - placed))
        .isNotEmpty();
  }

  @Test
  void theJsonHasEachMemberOnce() throws IOException {
    JsonNode members = MAPPER.readTree(golden("members.json"));

    assertThat(members).hasSize(MEMBERS.count());
    for (int i = 0; i < MEMBERS.count(); i++) {
      Place place = MEMBERS.list().get(i).place().orElseThrow();
      assertThat(members.get(i).at("/place/gazetteerName").asText())
          .isEqualTo(place.gazetteerName());
      JsonNode population = members.get(i).at("/place/population");
      assertThat(population.isMissingNode()).isEqualTo(place.population().isEmpty());
      assertThat(population.asLong()).isEqualTo(place.population().orElse(0));
    }
    assertThat(members.findValues("population")).hasSize(15);
  }

  /** The README tells of this. */
  @Test
  void writesWhatTheReadmeShows(@TempDir Path folder) throws IOException {
    CsvExport.of(Gnlc.members().inCountry("CN"))
        .columns("id", "name", "joined", "place.population")
        .delimiter(';')
        .withByteOrderMark()
        .write(folder.resolve("cities.csv"));
    GeoJsonExport.of(Gnlc.members()).write(folder.resolve("cities.geojson"));
    JsonExport.of(Gnlc.evidence().ofMember("cn-hangzhou")).writeTo(new StringBuilder());
    String table = MarkdownExport.of(Gnlc.awards()).columns("year", "memberId").toText();
    JsonLdExport.of(Gnlc.members()).awards(Gnlc.awards()).write(folder.resolve("cities.jsonld"));

    assertThat(Files.readString(folder.resolve("cities.csv")).lines())
        .hasSize(1 + 15)
        .startsWith("\uFEFFid;name;joined;place.population")
        .contains("cn-guangzhou;Guangzhou;2022-09-02;16096724");
    assertThat(table).startsWith("| year | memberId |\n|---:|---|\n| 2015 |");
    assertThat(folder)
        .isDirectoryContaining("glob:**/cities.geojson")
        .isDirectoryContaining("glob:**/cities.jsonld");
  }

  @Test
  void alsoWritesAnswersThatAreNoSelections() {
    assertThat(CsvExport.of(Gnlc.audit().findings())
            .columns("kind", "message")
            .toText()
            .lines())
        .startsWith("kind,message")
        .hasSize(1 + Gnlc.audit().findings().size());
    assertThat(
            CsvExport.of(Gnlc.history().changePoints()).columns("day", "known").toText())
        .contains("\r\n2022-09-02,");
    assertThat(MarkdownExport.of(List.of(Gnlc.resolve("Xian, China"))).toText())
        .contains("cn-xi-an");
  }

  static String golden(String name) throws IOException {
    try (InputStream in = ExportsTest.class.getResourceAsStream("export/" + name)) {
      assertThat(in)
          .as("export/%s; make it of data/target/export/%s", name, name)
          .isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
