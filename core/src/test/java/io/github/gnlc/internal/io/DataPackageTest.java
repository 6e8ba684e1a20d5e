package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.schema.Column;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.TableNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The descriptor of a dataset, read and refused. */
class DataPackageTest {
  private static final String FILE = "datapackage.json";

  private final List<Finding> findings = new ArrayList<>();
  private final ObjectNode json = TestTables.small().dataPackage();

  private DatasetDescription read() {
    return new DataPackageReader(ReadLimits.defaults(), findings::add)
        .read(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode resource(String table) {
    for (var resource : json.get("resources")) {
      if (resource.get("name").asText().equals(table)) {
        return (ObjectNode) resource;
      }
    }
    throw new AssertionError(table);
  }

  @Test
  void saysWhatTheDatasetSaysOfItself() {
    assertThat(read())
        .isEqualTo(new DatasetDescription(
            "test", "A dataset for tests", "2026.1.0", LocalDate.of(2026, 1, 31)));
    assertThat(findings).isEmpty();
  }

  @Test
  void mayHoldWhatTheLibraryDoesNotRead() {
    json.put("homepage", "https://example.org");
    resource("members").put("title", "Members").put("encoding", "utf-8");
    ((ObjectNode) resource("members").get("schema")).put("fieldsMatch", "exact");

    read();

    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "title", "version"})
  void saysItsNameTitleAndVersion(String property) {
    json.remove(property);

    read();

    assertThat(findings).containsExactly(new Finding(FILE, 0, property, "", "expected a text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "title", "version"})
  void doesNotSayThemInBlanks(String property) {
    json.put(property, "  ");

    read();

    assertThat(findings).containsExactly(new Finding(FILE, 0, property, "  ", "expected a text"));
  }

  @Test
  void saysThemInFewWords() {
    json.put("title", "é".repeat(5001));

    read();

    assertThat(findings)
        .extracting(Finding::column, Finding::expected)
        .containsExactly(tuple("title", "expected at most 10000 bytes in UTF-8"));
  }

  @Test
  void hasAPropertyOnce() {
    new DataPackageReader(ReadLimits.defaults(), findings::add)
        .read("{\"name\":\"a\",\n\"name\":\"b\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.line()).isEqualTo(2);
      assertThat(finding.expected()).startsWith("no JSON: Duplicate");
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "21 November 2026",
        "2026-11",
        "2026-01-15garbage",
        "2026-01-15T25:00:00Z",
        "2026-01-15T00:00:00Z ",
        ""
      })
  void saysWhenItWasCompiled(String created) {
    json.put("created", created);

    read();

    assertThat(findings)
        .containsExactly(new Finding(
            FILE,
            0,
            "created",
            created,
            "expected the day on which the data were compiled, such as 2026-11-21T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21T12:30:00Z", "2026-11-21", "2026-11-21T00:00:00+01:00"})
  void isCompiledOnADayWhateverTheTime(String created) {
    json.put("created", created);

    assertThat(read().compiled()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(findings).isEmpty();
  }

  @Test
  void describesEveryTable() {
    ArrayNode resources = (ArrayNode) json.get("resources");
    resources.remove(0);

    read();

    assertThat(findings)
        .containsExactly(
            new Finding(FILE, 0, "resources.countries", "", "expected a resource for the table"));
  }

  @Test
  void saysWhereATableIs() {
    resource("members").put("path", "data/members.csv");

    read();

    assertThat(findings)
        .containsExactly(new Finding(
            FILE, 0, "resources.members.path", "data/members.csv", "expected members.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "members, fields",
    "members, primaryKey",
    "members, foreignKeys",
    "members, missingValues",
    "evidence, uniqueKeys"
  })
  void saysOfATableWhatTheLibraryExpectsOfIt(String table, String property) {
    ObjectNode schema = (ObjectNode) resource(table).get("schema");
    String expected = schema.remove(property).toString();
    schema.put(property, "else");

    read();

    assertThat(findings)
        .containsExactly(new Finding(
            FILE,
            0,
            "resources." + table + ".schema." + property,
            "\"else\"",
            "expected " + expected));
  }

  @Test
  void isInJson() {
    byte[] noJson = "{\n\"name\": oops\n}".getBytes(StandardCharsets.UTF_8);

    new DataPackageReader(ReadLimits.defaults(), findings::add).read(noJson);

    assertThat(findings.get(0).file()).isEqualTo(FILE);
    assertThat(findings.get(0).line()).isEqualTo(2);
    assertThat(findings.get(0).expected()).startsWith("no JSON: Unrecognized token 'oops'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | the end of the document",
        "[] | an array",
        "7 | a number",
        "null | null",
      })
  void isAnObject(String other, String found) {
    new DataPackageReader(ReadLimits.defaults(), findings::add)
        .read(other.getBytes(StandardCharsets.UTF_8));

    assertThat(findings)
        .containsExactly(new Finding(FILE, 0, "", "", "expected an object, found " + found));
  }

  @Test
  void hasProperties() {
    new DataPackageReader(ReadLimits.defaults(), findings::add)
        .read("{}".getBytes(StandardCharsets.UTF_8));

    assertThat(findings)
        .extracting(Finding::column)
        .containsExactlyInAnyOrder("name", "title", "version", "created", "resources");
  }

  @Test
  void saysThemInTexts() {
    new DataPackageReader(ReadLimits.defaults(), findings::add)
        .readDescription(
            "{\"name\":[],\"title\":true,\"version\":2026.10,\"created\":\"2026-01-15\"}"
                .getBytes(StandardCharsets.UTF_8));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            new Finding(FILE, 0, "name", "", "expected a text in quotes, found an array"),
            new Finding(FILE, 0, "title", "true", "expected a text in quotes, found true"),
            new Finding(
                FILE, 0, "version", "2026.10", "expected a text in quotes, found a number"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | expected nothing after the end of the object",
        "7 | expected nothing after the end of the object",
        "} garbage | no JSON: Unexpected close marker '}'",
        "garbage | no JSON: Unrecognized token 'garbage'",
      })
  void isFollowedByNothing(String more, String expected) {
    new DataPackageReader(ReadLimits.defaults(), findings::add)
        .read((json + "\n" + more).getBytes(StandardCharsets.UTF_8));

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.line()).isEqualTo(2);
      assertThat(finding.expected()).startsWith(expected);
    });
  }

  @Test
  void namesADatasetByAnId(@TempDir Path folder) throws IOException {
    TestTables.small().write(folder);
    json.put("name", "My Dataset");
    Files.writeString(folder.resolve(FILE), json.toString());

    assertThat(findingsOf(folder)).singleElement().satisfies(finding -> {
      assertThat(finding.file()).isEqualTo(FILE);
      assertThat(finding.column()).isEqualTo("name");
      assertThat(finding.value()).isEqualTo("My Dataset");
    });
  }

  private static List<Finding> findingsOf(Path folder) {
    try {
      new DatasetReader(ReadLimits.defaults()).readFolder(folder);
      return List.of();
    } catch (DatasetException e) {
      return e.findings();
    }
  }

  @Test
  void describesATableInTheWordsOfFrictionlessData() throws IOException {
    TableSchema table = TableSchema.table("things", "Things")
        .id("thing_id", "The thing")
        .optionalReference("parent_id", "key_features", "Its parent")
        .optionalDate("since", "Since when")
        .code("kind", List.of("a", "b"), "What it is")
        .add(Column.builder("size", Column.Type.INTEGER, "How big").within(1, 9))
        .add(Column.builder("weight", Column.Type.DECIMAL, "How heavy")
            .atLeast(0)
            .optional())
        .key("thing_id");

    assertThat(DataPackage.schema(table)).isEqualTo(new ObjectMapper().readTree("""
        {
          "fields": [
            {"name": "thing_id", "type": "string", "description": "The thing",
             "constraints": {"required": true, "pattern": "[a-z0-9][a-z0-9._-]*"}},
            {"name": "parent_id", "type": "string", "description": "Its parent"},
            {"name": "since", "type": "string", "description": "Since when",
             "rdfType": "http://id.loc.gov/datatypes/edtf/EDTF",
             "constraints": {"pattern": "(\\\\.\\\\./|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?/)?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}},
            {"name": "kind", "type": "string", "description": "What it is",
             "constraints": {"required": true, "enum": ["a", "b"]}},
            {"name": "size", "type": "integer", "description": "How big",
             "constraints": {"required": true, "minimum": 1, "maximum": 9}},
            {"name": "weight", "type": "number", "description": "How heavy",
             "constraints": {"minimum": 0}}
          ],
          "primaryKey": ["thing_id"],
          "foreignKeys": [
            {"fields": "parent_id", "reference": {"resource": "key_features", "fields": "feature_id"}}
          ],
          "missingValues": [""]
        }
        """));
  }

  @Test
  void describesAKeyThatMayBeEmptyAsUnique() {
    TableSchema table = TableSchema.table("things", "Things")
        .id("thing_id", "The thing")
        .optionalText("part", "Its part")
        .key("thing_id", "part");

    ObjectNode schema = DataPackage.schema(table);

    assertThat(schema.has("primaryKey")).isFalse();
    assertThat(schema.get("uniqueKeys")).hasToString("[[\"thing_id\",\"part\"]]");
  }

  @Test
  void describesAReferenceToTheTableItself() {
    ObjectNode schema = DataPackage.schema(Schema.of(TableNames.KEY_FEATURES));

    assertThat(schema.at("/foreignKeys/0/reference"))
        .hasToString("{\"resource\":\"\",\"fields\":\"feature_id\"}");
  }
}
