package io.github.gnlc.data;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables as the artifact ships them, each row by its columns. */
final class ShippedTables {
  private static final CsvMapper CSV = new CsvMapper();

  private ShippedTables() {}

  /** The names of those that have remarks, and all others with names of places. */
  static List<String> names() {
    return List.of(
        "cluster_accounts",
        "countries",
        "country_names",
        "decisions",
        "disputed_claims",
        "document_accounts",
        "documents",
        "event_accounts",
        "event_figures",
        "events",
        "evidence",
        "key_feature_accounts",
        "member_names",
        "members",
        "official_roles",
        "officials",
        "organisations",
        "organisation_roles",
        "other_place_names",
        "other_places",
        "place_names",
        "places",
        "practice_figures",
        "practices",
        "proposition_accounts",
        "propositions",
        "rule_provisions",
        "sources",
        "statements",
        "subdivisions");
  }

  /** The rows of a table; an empty cell is the empty text. */
  static List<Map<String, String>> rows(String table) throws IOException {
    return read("tables/" + table + ".csv");
  }

  /** The rows of a table that needs no join, such as {@code members_today}. */
  static List<Map<String, String>> readyMade(String table) throws IOException {
    return read("ready-made/" + table + ".csv");
  }

  private static List<Map<String, String>> read(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(BundledDataset.class.getResourceAsStream(resource), resource);
        MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(in)) {
      return rows.readAll();
    }
  }
}
