package io.github.gnlc.examples.benchmarks.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Jackson alone, which knows nothing of a dataset and checks nothing. */
final class PlainJackson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CsvMapper CSV = new CsvMapper();
  private static final ObjectReader ROWS =
      CSV.readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);
  private static final ObjectWriter TABLE = CSV.writer();

  private PlainJackson() {}

  /** Goes through all tokens; the number of values, each of whose texts was asked for. */
  static int values(byte[] json) throws IOException {
    int values = 0;
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() && parser.getText() != null) {
          values++;
        }
      }
    }
    return values;
  }

  static JsonNode tree(byte[] json) throws IOException {
    return JSON.readTree(json);
  }

  static byte[] json(JsonNode tree) throws IOException {
    return JSON.writeValueAsBytes(tree);
  }

  /** The rows of each table, its header first. */
  static List<List<List<String>>> tables(List<byte[]> csv) throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    for (byte[] table : csv) {
      tables.add(ROWS.<List<String>>readValues(table).readAll());
    }
    return tables;
  }

  static List<byte[]> csv(List<List<List<String>>> tables) throws IOException {
    List<byte[]> csv = new ArrayList<>();
    for (List<List<String>> table : tables) {
      csv.add(TABLE.writeValueAsBytes(table));
    }
    return csv;
  }
}
