package io.github.gnlc.internal.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.DescriptionChecks;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code datapackage.json} of a dataset, and reports everything that is wrong with it.
 */
final class DataPackageReader {
  private static final String FILE = Schema.DESCRIPTOR_FILE;

  /** Numbers stay as they are written, so that a finding shows them so. */
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private final ReadLimits limits;
  private final Consumer<Finding> findings;

  DataPackageReader(ReadLimits limits, Consumer<Finding> findings) {
    this.limits = limits;
    this.findings = findings;
  }

  /** Reads what a dataset says of itself, and checks that the resources are the schema's tables. */
  DatasetDescription read(byte[] json) {
    JsonNode root = parse(json);
    if (root == null) {
      return DatasetDescription.UNREAD;
    }
    checkResources(root);
    return description(root);
  }

  /** Reads what a dataset says of itself, whatever resources it lists. */
  DatasetDescription readDescription(byte[] json) {
    JsonNode root = parse(json);
    return root == null ? DatasetDescription.UNREAD : description(root);
  }

  /** The object that the descriptor is; null, after one finding, if it is none. */
  private @Nullable JsonNode parse(byte[] json) {
    if (FileKind.isUtf16(json)) {
      report(1, "", "", "is in UTF-16; expected UTF-8");
      return null;
    }
    int line = 0;
    try (JsonParser parser = JacksonInput.json(json, limits)) {
      try {
        return parse(parser);
      } finally {
        line = parser.currentLocation().getLineNr();
      }
    } catch (IOException e) {
      findings.accept(JacksonInput.finding(FILE, line, "JSON", e));
      return null;
    }
  }

  private @Nullable JsonNode parse(JsonParser parser) throws IOException {
    JsonNode root = MAPPER.readTree(parser);
    if (root == null || !root.isObject()) {
      String found = JacksonInput.words(root == null ? null : root.asToken());
      report(0, "", "", "expected an object, found " + found);
      return null;
    }
    if (parser.nextToken() != null) {
      int line = parser.currentTokenLocation().getLineNr();
      report(line, "", "", "expected nothing after the end of the object");
    }
    return root;
  }

  private DatasetDescription description(JsonNode root) {
    return new DatasetDescription(
        text(root, "name"), text(root, "title"), text(root, "version"), compiled(root));
  }

  private String text(JsonNode root, String property) {
    JsonNode found = root.path(property);
    String text = found.asText("");
    if (found.isTextual() || found.isMissingNode()) {
      DescriptionChecks.expected(property, text)
          .ifPresent(expected -> report(0, property, text, expected));
    } else {
      String form = JacksonInput.words(found.asToken());
      report(0, property, text, "expected a text in quotes, found " + form);
    }
    return text;
  }

  private LocalDate compiled(JsonNode root) {
    String created = root.path("created").asText("");
    try {
      return created.contains("T")
          ? LocalDate.parse(created, DateTimeFormatter.ISO_DATE_TIME)
          : LocalDate.parse(created);
    } catch (DateTimeParseException e) {
      String expected =
          "expected the day on which the data were compiled, such as 2026-11-21T00:00:00Z";
      report(0, "created", created, expected);
      return LocalDate.EPOCH;
    }
  }

  private void checkResources(JsonNode root) {
    JsonNode resources = root.path("resources");
    if (!resources.isArray()) {
      report(0, "resources", "", "expected an array with a resource for each table");
      return;
    }
    for (TableSchema table : Schema.tables()) {
      Streams.stream(resources)
          .filter(resource -> resource.path("name").asText().equals(table.name()))
          .findFirst()
          .ifPresentOrElse(
              resource -> check(table, resource),
              () -> report(0, place(table), "", "expected a resource for the table"));
    }
  }

  private void check(TableSchema table, JsonNode resource) {
    String path = resource.path("path").asText();
    if (!path.equals(table.fileName())) {
      report(0, place(table) + ".path", path, "expected " + table.fileName());
    }
    JsonNode found = resource.path("schema");
    for (Map.Entry<String, JsonNode> expected : DataPackage.schema(table).properties()) {
      JsonNode value = found.path(expected.getKey());
      if (!expected.getValue().equals(value)) {
        String place = place(table) + ".schema." + expected.getKey();
        report(0, place, value.toString(), "expected " + expected.getValue());
      }
    }
  }

  private static String place(TableSchema table) {
    return "resources." + table.name();
  }

  private void report(int line, String place, String value, String expected) {
    findings.accept(new Finding(FILE, line, place, value, expected));
  }
}
