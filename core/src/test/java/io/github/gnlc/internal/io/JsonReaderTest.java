package io.github.gnlc.internal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.primitives.Bytes;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.table.TableNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets as JSON documents, read and refused. */
class JsonReaderTest {
  private static final String CHINA = "{\"alpha2\":\"CN\",";

  private final Dataset dataset = TestTables.small().build();
  private String json;

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.write(dataset, out);
    json = out.toString(StandardCharsets.UTF_8);
  }

  private Dataset read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.defaults());
  }

  private Dataset read(byte[] bytes, ReadLimits limits) {
    try {
      return Datasets.read(Files.write(folder.resolve("own.txt"), bytes), limits);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Finding> findings(String text) {
    try {
      read(text);
      return List.of();
    } catch (DatasetException e) {
      return e.findings();
    }
  }

  /** The document with one text replaced, which is there. */
  private String changed(String from, String to) {
    assertThat(json).contains(from);
    return json.replace(from, to);
  }

  private String withoutHash() {
    return json.replaceAll("\"contentHash\":\"\\w+\",", "");
  }

  private void assertFound(String text, String... findings) {
    assertThat(findings(text)).map(Finding::toString).containsExactly(findings);
  }

  @Test
  void aDocumentIsReadWhateverItsOrderAndItsOtherProperties() {
    String other = changed("\"name\":\"test\",", "\"$schema\":\"x\",\"more\":{\"a\":[1,{}]},")
        .replace("  \"tables\":{", "  \"name\":\"test\",\n\"tables\":{");

    assertThat(read(other)).isEqualTo(dataset);
  }

  @Test
  void aDocumentNeedNotStateItsHash() {
    assertThat(read(withoutHash())).isEqualTo(dataset);
  }

  @Test
  void aDocumentIsReadWithoutLineBreaks() {
    assertThat(read(json.replaceAll("\\n *", ""))).isEqualTo(dataset);
  }

  @Test
  void aDocumentThatStatesAnotherHashIsRefused() {
    String hash = dataset.info().contentHash();

    assertFound(
        json.replace(hash, "abc"),
        "own.txt: contentHash 'abc': the content has hash " + hash
            + "; correct it or leave it out if the change is meant");
  }

  @Test
  void everyFindingHasItsPlace() {
    String wrong = withoutHash()
        .replace("\"alpha3\":\"CHN\"", "\"alpha3\":\"C\"")
        .replace(
            "\"member_id\":\"cn-beijing\",\"country\":\"CN\"",
            "\"member_id\":\"cn-beijing\",\"country\":\"CM\"");
    int beijing =
        (int) wrong.substring(0, wrong.indexOf("\"country\":\"CM\"")).lines().count();

    assertFound(
        wrong,
        "own.txt:9: countries[0].alpha3 'C': expected a text of the form [A-Z]{3}",
        "own.txt:" + beijing
            + ": members[0].country 'CM': expected the alpha2 of a row of countries;"
            + " nearest: CN");
  }

  @Test
  void twoRowsOnOneLineAreTwoFindings() {
    String wrong = withoutHash()
        .replaceAll("\\n *", "")
        .replace(
            "\"members\":[",
            "\"members\":[7,{\"member_id\":\"aa-one\",\"name\":\"One\"},"
                + "{\"member_id\":\"aa-two\",\"name\":\"Two\"},");

    assertFound(
        wrong,
        "own.txt:1: members[0] '': expected an object for a row, found a number in column "
            + (wrong.indexOf("[7,") + 2) + " of the line",
        "own.txt:1: members[1].country '': a value is missing",
        "own.txt:1: members[2].country '': a value is missing");
  }

  @Test
  void anotherRowIsNamedByItsNumber() {
    String one = "{\"alpha2\":\"CN\",\"name\":\"People's Republic of China\"},";

    assertFound(
        withoutHash().replace("\"country_names\":[", "\"country_names\":[\n" + one + "\n\n"),
        "own.txt:20: country_names[1].alpha2, name 'CN, People's Republic of China': the same as"
            + " country_names[0]; expected every key once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\":\"China\" | \"name\":7 | countries[0].name '7': expected a text in quotes, found a"
            + " number in column 60 of the line",
        "\"name\":\"China\" | \"name\":null | countries[0].name 'null': expected a text in quotes,"
            + " found null in column 60 of the line",
        "\"name\":\"China\" | \"name\":[\"a\"] | countries[0].name '': expected a text in quotes, found"
            + " an array in column 60 of the line",
        "\"name\":\"China\" | \"name\":{} | countries[0].name '': expected a text in quotes, found an"
            + " object in column 60 of the line",
        "\"name\":\"China\" | \"name\":true | countries[0].name 'true': expected a text in quotes,"
            + " found true in column 60 of the line",
        "\"name\":\"China\" | \"nam\":\"China\" | countries[0].nam '': the table has no column of this"
            + " name; nearest: name",
        "\"region\":\"Asia and the Pacific\"},\\n | \"region\":\"\"},\\n | countries[0].region '': is"
            + " empty; leave the property out where there is no value",
      })
  void aCellOfAnotherShapeIsRefused(String from, String to, String expected) {
    String text = withoutHash();
    int at = text.indexOf(from.replace("\\n", "\n"));
    String wrong = text.substring(0, at)
        + to.replace("\\n", "\n")
        + text.substring(at + from.replace("\\n", "\n").length());

    assertThat(findings(wrong).get(0)).hasToString("own.txt:9: " + expected);
  }

  @Test
  void aNumberInQuotesIsRefused() {
    assertThat(findings(withoutHash().replace("\"latitude\":39.9075", "\"latitude\":\"39.9075\"")))
        .first()
        .asString()
        .contains("places[0].latitude '39.9075': expected a number, found a text in column ");
  }

  @Test
  void aNumberIsTakenAsItIsWritten() {
    Dataset read = read(withoutHash().replace("\"latitude\":39.9075", "\"latitude\":39.907500"));

    assertThat(read.table(TableNames.PLACES).row(0).cell("latitude")).isEqualTo("39.907500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18960744.0", "1.8960744e7", "18960744.00", "189607440E-1"})
  void aWholeNumberMayBeWrittenInOtherWays(String number) {
    assertThat(read(changed("\"population\":18960744", "\"population\":" + number)))
        .isEqualTo(dataset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18960744.5", "1e999999999", "1e99999999999", "1e-3", "1e30"})
  void aNumberThatIsNotWholeOrTooLongIsRefused(String number) {
    assertThat(
            findings(withoutHash().replace("\"population\":18960744", "\"population\":" + number)))
        .singleElement()
        .asString()
        .contains("population '")
        .endsWith("expected a whole number");
  }

  @Test
  void aDecimalNumberMayHaveAnExponent() {
    Dataset read = read(withoutHash().replace("\"latitude\":39.9075", "\"latitude\":3.99075e1"));

    assertThat(read.table(TableNames.PLACES).row(0).cell("latitude")).isEqualTo("39.9075");
  }

  @Test
  void ofAWrongTextThereIsOneFinding() {
    assertFound(
        withoutHash()
            .replace("\"name\":\"test\"", "\"name\":5")
            .replace("\"2026-01-31\"", "20260131"),
        "own.txt:2: name '': expected a text, found a number",
        "own.txt:5: compiled '': expected a text, found a number");
  }

  @Test
  void halfACharacterIsRefused() {
    assertThat(findings(withoutHash().replace("\"name\":\"China\"", "\"name\":\"\\ud83c\"")))
        .first()
        .asString()
        .contains("countries[0].name '")
        .contains("expected no half of a surrogate pair");
  }

  @Test
  void anUnknownTableIsRefusedWithTheNearest() {
    assertThat(findings(withoutHash().replace("\"awards\":[", "\"award\":[")))
        .map(Finding::toString)
        .anyMatch(finding -> finding.matches(
            "own.txt:\\d+: tables 'award': there is no table of this name; nearest: awards.*"))
        .contains("own.txt: awards '': the table is missing; expected an array, empty if it has no"
            + " rows");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | tables '': expected an object with the tables [countries, country_names,",
        "{\"tables\":[]} | tables '': expected an object, found an array",
        "{\"tables\":{\"members\":{}}} | members '': expected an array of rows, found an object",
        "{\"tables\":{\"members\":[[]]}} | members[0] '': expected an object for a row, found an array",
        "{\"name\":7} | name '': expected a text, found a number",
        "{\"name\":\"My Own\"} | name 'My Own': expected lower-case letters, digits, dots, hyphens",
        "{\"compiled\":\"May\"} | compiled 'May': expected the day on which the data were compiled",
        "{} | title '': expected a text",
      })
  void aDocumentOfAnotherShapeIsRefused(String text, String expected) {
    assertThat(findings(text))
        .map(Finding::toString)
        .anyMatch(finding -> finding.replaceFirst("own.txt(:1)?: ", "").startsWith(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{oops} | own.txt:1: no JSON: Unexpected character ('o'",
        "{\\n\\n'a':1} | own.txt:3: no JSON: Unexpected character ('''",
        "{\"a\":1,\\n\"a\":2} | own.txt:2: no JSON: Duplicate",
        "{\"tables\":{\"awards\":[],\"awards\":[]}} | own.txt:1: no JSON: Duplicate",
        "{\"name\": | own.txt:1: no JSON: Unexpected end-of-input",
      })
  void whatIsNoJsonIsRefused(String text, String expected) {
    assertThat(findings(text.replace("\\n", "\n"))).singleElement().asString().startsWith(expected);
  }

  @Test
  void aRowWithAPropertyTwiceIsRefused() {
    assertThat(findings(changed(CHINA, CHINA + "\"alpha2\":\"CN\",")))
        .singleElement()
        .asString()
        .startsWith("own.txt:9: no JSON: Duplicate");
  }

  @Test
  void whatComesAfterTheDocumentIsRefused() {
    assertThat(findings(json + "{}"))
        .singleElement()
        .asString()
        .endsWith("expected nothing after the end of the document");
  }

  @Test
  void windows1252IsRefused() {
    byte[] bytes = json.getBytes(Charset.forName("windows-1252"));

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(bytes, ReadLimits.defaults()))
        .withMessageContaining("no JSON: Invalid UTF-8");
  }

  @Test
  void tenThousandLevelsAreRefused() {
    String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    assertThat(findings(deep))
        .singleElement()
        .asString()
        .contains("own.txt:1: goes beyond a limit, ")
        .contains("(100")
        .contains("ReadLimits.textLength, depth and properties can be raised");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{%s}", "{\"x\":[[{%s}]]}", "{\"tables\":{\"members\":[{%s}]}}"})
  void anObjectOfAMillionPropertiesIsRefused(String document) {
    StringBuilder properties = new StringBuilder("\"p\":0");
    for (int i = 1; i < 1_000_000; i++) {
      properties.append(",\"p").append(i).append("\":1");
    }

    assertThat(findings(String.format(document, properties)))
        .anySatisfy(finding -> assertThat(finding.toString())
            .contains("own.txt:1: goes beyond a limit, Object has more than 1000 properties, the"
                + " last is 'p1000'; ReadLimits.textLength, depth and properties can be raised"));
  }

  @Test
  void aTextOfAHundredMegabytesIsRefused() {
    byte[] endless = new byte[100_000_000];
    Arrays.fill(endless, (byte) 'x');
    byte[] head = "{\n\"name\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] end = "\"}".getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(Bytes.concat(head, endless, end), ReadLimits.defaults()))
        .withMessageMatching("Not a dataset, 1 finding:\nown.txt:2: goes beyond a limit, String"
            + " value length \\(\\d+\\) exceeds the maximum allowed \\(1000000\\);"
            + " ReadLimits.textLength, depth and properties can be raised");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 100})
  void moreRowsThanTheLimitAreRefused(int rows) {
    ReadLimits limits = ReadLimits.builder().rows(rows).build();

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8), limits))
        .withMessageContaining("goes beyond the " + rows + " rows that are read of all tables"
            + " together; ReadLimits.rows can be raised");
  }
}
