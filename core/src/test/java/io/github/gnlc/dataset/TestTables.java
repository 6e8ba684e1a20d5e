package io.github.gnlc.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Strings;
import io.github.gnlc.internal.io.DataPackage;
import io.github.gnlc.internal.mapping.ContentHash;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a dataset as a test wants them: to begin with none has a row. */
public final class TestTables {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NAME = "test";
  private static final String TITLE = "A dataset for tests";
  private static final LocalDate COMPILED = LocalDate.of(2026, 1, 31);

  private static final Set<String> RARE = Set.of(
      "editor_note", "sources.original_publisher_id", "sources.kind", "practice_figures.stage");

  private final Map<String, List<String[]>> rows = new LinkedHashMap<>();
  private final Map<String, int[]> keyColumns = new HashMap<>();
  private String name = NAME;
  private String version = "2026.1.0";

  public TestTables() {
    for (TableSchema schema : Schema.tables()) {
      rows.put(schema.name(), new ArrayList<>());
      keyColumns.put(
          schema.name(),
          schema.key().stream().mapToInt(schema.columnNames()::indexOf).toArray());
    }
  }

  /** The columns of a table, in the order of the schema. */
  public static List<String> columns(String table) {
    return Schema.of(table).columnNames();
  }

  /**
   * Adds a row; its cells in the order of the schema, the empty text for an empty cell. Those of
   * columns that few tests need may be left out, all of them together.
   */
  public TestTables add(String table, String... cells) {
    List<String> columns = columns(table);
    List<String> usual =
        columns.stream().filter(column -> !isRare(table, column)).toList();
    if (cells.length != columns.size() && cells.length != usual.size()) {
      throw new IllegalArgumentException(
          table + " has columns " + columns + ", not as many as " + Arrays.toString(cells));
    }
    String[] row = new String[columns.size()];
    Arrays.fill(row, "");
    for (int i = 0; i < cells.length; i++) {
      row[cells.length == row.length ? i : columns.indexOf(usual.get(i))] = cells[i];
    }
    rows.get(table).add(row);
    return this;
  }

  private static boolean isRare(String table, String column) {
    return RARE.contains(column) || RARE.contains(table + "." + column);
  }

  /** Adds a row unless there is one with its key. */
  public TestTables addIfNew(String table, String... cells) {
    List<String> key = key(table, cells);
    boolean known = rows.get(table).stream().anyMatch(row -> key(table, row).equals(key));
    return known ? this : add(table, cells);
  }

  /** Changes one cell of the row whose key cells, joined by "/", are these. */
  public TestTables set(String table, String key, String column, String cell) {
    row(table, key)[Schema.of(table).columnNames().indexOf(column)] = cell;
    return this;
  }

  /** Changes one cell of every row. */
  public TestTables setAll(String table, String column, String cell) {
    int at = Schema.of(table).columnNames().indexOf(column);
    rows.get(table).forEach(row -> row[at] = cell);
    return this;
  }

  /** Takes out the row whose key cells, joined by "/", are these. */
  public TestTables remove(String table, String key) {
    rows.get(table).remove(row(table, key));
    return this;
  }

  public TestTables named(String changed) {
    name = changed;
    return this;
  }

  public TestTables version(String changed) {
    version = changed;
    return this;
  }

  /** The tables, each with its rows in the order of their keys, as the checks want them. */
  public Map<String, MemoryTable> tables() {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    rows.keySet().forEach(name -> tables.put(name, table(name)));
    return tables;
  }

  /** Makes a dataset of the tables as they are, without any check. */
  public Dataset build() {
    Map<String, MemoryTable> tables = tables();
    DatasetInfo.Builder info = DatasetInfo.builder()
        .name(name)
        .title(TITLE)
        .version(version)
        .compiled(COMPILED)
        .contentHash(ContentHash.of(name, TITLE, version, COMPILED.toString(), tables::get));
    return Dataset.of(info.build(), tables);
  }

  /** Writes the tables as CSV files and describes them in a {@code datapackage.json}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : rows.keySet()) {
      Files.writeString(folder.resolve(name + ".csv"), csv(name), StandardCharsets.UTF_8);
    }
    Files.writeString(folder.resolve(Schema.DESCRIPTOR_FILE), dataPackage().toPrettyString());
  }

  /** The descriptor of the tables. */
  public ObjectNode dataPackage() {
    ObjectNode json = MAPPER
        .createObjectNode()
        .put("name", name)
        .put("title", TITLE)
        .put("version", version)
        .put("created", COMPILED + "T00:00:00Z");
    ArrayNode resources = json.putArray("resources");
    for (TableSchema schema : Schema.tables()) {
      resources
          .addObject()
          .put("name", schema.name())
          .put("path", schema.name() + ".csv")
          .set("schema", DataPackage.schema(schema));
    }
    return json;
  }

  /** The text of a table's file. */
  public String csv(String table) {
    StringBuilder text = new StringBuilder();
    appendLine(text, Schema.of(table).columnNames());
    sorted(table).forEach(row -> appendLine(text, Arrays.asList(row)));
    return text.toString();
  }

  private MemoryTable table(String name) {
    MemoryTable.Builder table = new MemoryTable.Builder(name, Schema.of(name).columnNames());
    int line = 2;
    for (String[] row : sorted(name)) {
      table.add(line, Arrays.stream(row).map(Strings::emptyToNull).toArray(String[]::new));
      line += 1 + (int) String.join("", row).chars().filter(c -> c == '\n').count();
    }
    return table.build();
  }

  private List<String[]> sorted(String table) {
    IdentityHashMap<String[], byte[]> keys = new IdentityHashMap<>();
    rows.get(table).forEach(row -> keys.put(row, sortKey(table, row)));
    return rows.get(table).stream()
        .sorted(Comparator.comparing(keys::get, Arrays::compareUnsigned))
        .toList();
  }

  private String[] row(String table, String key) {
    return rows.get(table).stream()
        .filter(row -> String.join("/", key(table, row)).equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No row '" + key + "' in " + table));
  }

  private List<String> key(String table, String[] row) {
    List<String> key = new ArrayList<>();
    for (int column : keyColumns.get(table)) {
      key.add(row[column]);
    }
    return key;
  }

  /** Bytes that order keys as UTF-8 does, the first cell before the second. */
  private byte[] sortKey(String table, String[] row) {
    return String.join("\0", key(table, row)).getBytes(StandardCharsets.UTF_8);
  }

  private static void appendLine(StringBuilder text, List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      boolean quoted = cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
      text.append(separator).append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      separator = ",";
    }
    text.append('\n');
  }

  /**
   * A small dataset in which everything is well. Eight members of five countries:
   *
   * <ul>
   *   <li>Beijing is only listed, so its joined date is a bound: {@code ../2015-09-30};
   *   <li>of Hangzhou sources say 2016 and 2017; it joined in 2016-05;
   *   <li>Nairobi is unconfirmed by decision;
   *   <li>Nam-gu (Busan) joined in the cohort of 2019, Nam-gu (Ulsan) in that of 2022;
   *   <li>Benguerir was announced for the cohort of 2022;
   *   <li>Laâyoune, of that cohort too, left in 2023-05;
   *   <li>of Mexico City nothing dated is known; it is a member by decision.
   * </ul>
   *
   * <p>Guangzhou is a disputed claim; New Zealand has no member and no region.
   */
  public static TestTables small() {
    TestTables tables = new TestTables();
    addGeography(tables);
    addSources(tables);
    addMembers(tables);
    addEvidence(tables);
    addAwards(tables);
    addEvents(tables);
    addFramework(tables);
    addPropositions(tables);
    return tables;
  }

  private static void addGeography(TestTables tables) {
    tables
        .add("countries", "CN", "CHN", "156", "China", "Asia and the Pacific")
        .add("countries", "KE", "KEN", "404", "Kenya", "Africa")
        .add("countries", "KR", "KOR", "410", "Republic of Korea", "Asia and the Pacific")
        .add("countries", "MA", "MAR", "504", "Morocco", "Arab States")
        .add("countries", "MX", "MEX", "484", "Mexico", "Latin America and the Caribbean")
        .add("countries", "NZ", "NZL", "554", "New Zealand", "")
        .add("country_names", "CN", "People's Republic of China")
        .add("country_names", "KR", "South Korea");
  }

  private static void addSources(TestTables tables) {
    tables
        .add("publishers", "uil.unesco.org", "unesco")
        .add("publishers", "unesco.or.kr", "national")
        .add("publishers", "city-news.example", "other")
        .add("sources", "s1", "uil.unesco.org", "2015-09-30", "List of members", "", "", "")
        .add("sources", "s2", "uil.unesco.org", "2017", "", "Annual report", "", "")
        .add("sources", "s3", "uil.unesco.org", "2022-09-02", "New members", "", "", "")
        .add("sources", "s4", "unesco.or.kr", "2019-10", "Cohort of 2019", "", "", "")
        .add("sources", "s5", "city-news.example", "", "", "A page", "https://x.example/a", "")
        .add("sources", "s6", "", "2023-06-01", "Leaflet, \"third\" print", "", "", "No imprint")
        .add("sources", "s7", "uil.unesco.org", "2022-07", "Coming members", "", "", "")
        .add("sources", "s8", "uil.unesco.org", "2024-12-05", "Award 2024", "", "", "");
  }

  private static void addMembers(TestTables tables) {
    tables
        .add("members", "cn-beijing", "CN", "Beijing", "")
        .add("members", "cn-hangzhou", "CN", "Hangzhou", "")
        .add("members", "ke-nairobi", "KE", "Nairobi", "")
        .add("members", "kr-nam-gu-busan", "KR", "Nam-gu", "Busan")
        .add("members", "kr-nam-gu-ulsan", "KR", "Nam-gu", "Ulsan")
        .add("members", "ma-benguerir", "MA", "Benguerir", "")
        .add("members", "ma-laayoune", "MA", "Laâyoune", "")
        .add("members", "mx-mexico-city", "MX", "Mexico City", "")
        .add("member_names", "cn-beijing", "北京", "s1")
        .add("member_names", "cn-beijing", "北京", "s5")
        .add("member_names", "ma-benguerir", "Ben Guerir", "")
        .add("place_names", "cn-beijing", "ru", "Пекин", "")
        .add("place_names", "mx-mexico-city", "es", "Ciudad de México", "")
        .add(
            "places",
            "cn-beijing",
            "city",
            "39.9075",
            "116.39723",
            "Beijing",
            "Beijing",
            "18960744")
        .add("member_areas", "cn-hangzhou", "CN-ZJ", "")
        .add("member_areas", "kr-nam-gu-busan", "", "부산광역시")
        .add("subdivisions", "CN-ZJ", "Zhejiang")
        .add("subdivisions", "CN-ZJ", "浙江省")
        .add("places", "kr-nam-gu-busan", "parent", "35.10168", "129.03004", "Busan", "Busan", "")
        .add("places", "ma-benguerir", "city", "32.2384", "-7.9538", "Ben Guerir", "", "62872")
        .add("places", "mx-mexico-city", "seat", "19.42847", "-99.12766", "Mexico City", "", "0")
        .add("external_ids", "cn-beijing", "geonames", "1816670")
        .add("external_ids", "cn-beijing", "wikidata", "Q956")
        .add("external_ids", "ma-laayoune", "wikidata", "Q47837");
  }

  private static void addEvidence(TestTables tables) {
    tables
        .add("cohorts", "gnlc-2019", "2019-07-17")
        .add("cohorts", "gnlc-2022", "2022-09-02")
        .add("evidence", "cn-beijing", "listed", "", "s1", "")
        .add("evidence", "cn-beijing", "listed", "", "s2", "")
        .add("evidence", "cn-hangzhou", "joined", "2016", "s2", "")
        .add("evidence", "cn-hangzhou", "joined", "2016-05", "s5", "")
        .add("evidence", "cn-hangzhou", "joined", "2017", "s6", "as remembered, later")
        .add("evidence", "ke-nairobi", "named", "", "s5", "")
        .add("evidence", "kr-nam-gu-busan", "joined", "2019", "s4", "")
        .add("evidence", "kr-nam-gu-ulsan", "joined", "2022-09-02", "s3", "")
        .add("evidence", "ma-benguerir", "announced", "2022-09-02", "s7", "")
        .add("evidence", "ma-laayoune", "joined", "2022", "s3", "")
        .add("evidence", "ma-laayoune", "left", "2023-05", "s6", "")
        .add("evidence", "mx-mexico-city", "joined", "", "s5", "")
        .add("decisions", "ke-nairobi", "status", "unconfirmed", "Only named by the press")
        .add("decisions", "mx-mexico-city", "status", "member", "Its own page says so")
        .add("decision_sources", "ke-nairobi", "status", "s5");
  }

  private static void addAwards(TestTables tables) {
    tables
        .add("award_rounds", "2015", "iclc-2", "2015-09-28", "Mexico City")
        .add("award_rounds", "2024", "iclc-6", "", "Jubail")
        .add("awards", "2015", "cn-beijing")
        .add("awards", "2015", "mx-mexico-city")
        .add("awards", "2024", "cn-beijing")
        .add("awards", "2024", "ma-benguerir")
        .add("award_sources", "2015", "cn-beijing", "s1")
        .add("award_sources", "2015", "cn-beijing", "s5")
        .add("award_sources", "2015", "mx-mexico-city", "s1")
        .add("award_sources", "2024", "cn-beijing", "s8")
        .add("award_sources", "2024", "ma-benguerir", "s8");
  }

  private static void addEvents(TestTables tables) {
    tables
        .add("events", "forum-2019", "", "")
        .add("events", "iclc-2", "iclc", "2")
        .add("events", "iclc-6", "iclc", "6")
        .add("event_accounts", "forum-2019", "s4", "A forum", "", "", "online", "", "", "")
        .add(
            "event_accounts",
            "iclc-2",
            "s1",
            "2nd ICLC",
            "2015-09-28",
            "2015-09-30",
            "Mexico City",
            "MX",
            "Building sustainable learning cities",
            "")
        .add("event_accounts", "iclc-2", "s5", "Second ICLC", "2015-09", "", "Mexico", "MX", "", "")
        .add(
            "event_accounts",
            "iclc-6",
            "s8",
            "6th ICLC",
            "2024-12-02",
            "2024-12-05",
            "Jubail",
            "",
            "",
            "")
        .add("event_figures", "iclc-2", "s1", "participants", "", "", "at-least", "650", "people")
        .add(
            "event_figures",
            "iclc-2",
            "s5",
            "countries",
            "on-site",
            "expected",
            "about",
            "95",
            "countries")
        .add("documents", "guide", "guide", "", "", "")
        .add(
            "documents",
            "statement-2015",
            "declaration",
            "iclc-2",
            "part",
            "Its first point; the others are not known")
        .add("document_accounts", "guide", "s5", "Guía", "es", "", "", "")
        .add(
            "document_accounts",
            "statement-2015",
            "s1",
            "Mexico City Statement",
            "en",
            "2015-09-30",
            "Mexico City",
            "")
        .add(
            "document_accounts",
            "statement-2015",
            "s2",
            "Déclaration de Mexico",
            "fr",
            "2015",
            "",
            "");
  }

  private static void addFramework(TestTables tables) {
    tables
        .add("rules", "award.bar_years", "award")
        .add("rules", "award.deadline", "award")
        .add(
            "rule_provisions",
            "award.bar_years",
            "2015",
            "s1",
            "years",
            "4",
            "",
            "4",
            "",
            "",
            "standing",
            "")
        .add(
            "rule_provisions",
            "award.bar_years",
            "2019",
            "s4",
            "years",
            "6",
            "",
            "6",
            "",
            "",
            "standing",
            "")
        .add(
            "rule_provisions",
            "award.deadline",
            "2024",
            "s8",
            "last day",
            "31 May",
            "",
            "",
            "",
            "",
            "occasion",
            "")
        .add("thematic_clusters", "health", "Health")
        .add(
            "cluster_accounts",
            "health",
            "s2",
            "2019-2021",
            "coordinator",
            "cn-hangzhou",
            "Health and well-being",
            "")
        .add("cluster_accounts", "health", "s8", "2024", "", "", "Health", "")
        .add("key_features", "A", "")
        .add("key_features", "A1", "A")
        .add("key_feature_accounts", "A", "s1", "Wider benefits", "")
        .add("key_feature_accounts", "A1", "s1", "Individual empowerment", "")
        .add("organisations", "uil", "UNESCO Institute for Lifelong Learning", "UIL", "institute")
        .add("organisation_roles", "uil", "s1", "", "", "coordinator", "")
        .add("organisation_roles", "uil", "s1", "iclc-2", "co-organiser", "co-organiser", "")
        .add("officials", "Irina Bokova", "2015-09-28", "Director-General", "UNESCO", "iclc-2")
        .add(
            "official_roles",
            "Irina Bokova",
            "2015-09-28",
            "s1",
            "presented",
            "cn-beijing",
            "presented the award to Beijing")
        .add(
            "practices",
            "cn-beijing-waste",
            "cn-beijing",
            "Waste",
            "Courses on sorting waste",
            "sustainable-development",
            "2012",
            "s2")
        .add(
            "practice_figures",
            "cn-beijing-waste",
            "courses",
            "",
            "at-least",
            "120",
            "courses",
            "2016",
            "s2")
        .add("practice_groups", "cn-beijing-waste", "partner", "women")
        .add("practice_groups", "cn-beijing-waste", "target", "older-people")
        .add("statements", "s3", "2022-09-02", "members", "", "", "exactly", "294", "cities", "")
        .add("statements", "s3", "2022-09-02", "new-members", "", "", "exactly", "77", "cities", "")
        .add("statements", "s4", "2019-07-17", "joined", "KR", "", "at-least", "2", "cities", "")
        .add("statements", "s6", "", "members", "", "Africa", "about", "30", "cities", "")
        .add("other_places", "1835848", "Seoul", "KR", "10349312")
        .add("other_place_names", "1835848", "서울")
        .add("disputed_claims", "Guangzhou", "CN", "s5", "joined", "2014", "A misreading");
  }

  private static void addPropositions(TestTables tables) {
    tables
        .add(
            "propositions",
            "gnlc-2022-first",
            "description",
            "",
            "",
            "",
            "gnlc-2022",
            "",
            "",
            "",
            "")
        .add("propositions", "iclc-2-aim", "aim", "iclc-2", "", "", "", "", "", "", "")
        .add(
            "propositions",
            "iclc-2-position",
            "position",
            "iclc-2",
            "",
            "",
            "",
            "Irina Bokova",
            "2015-09-28",
            "",
            "")
        .add(
            "propositions",
            "mx-mexico-city-promise",
            "commitment",
            "",
            "",
            "mx-mexico-city",
            "",
            "",
            "",
            "",
            "")
        .add("propositions", "purpose-exchange", "purpose", "", "", "", "", "", "", "", "")
        .add(
            "propositions",
            "statement-2015-01",
            "call",
            "",
            "statement-2015",
            "",
            "",
            "",
            "",
            "1",
            "national governments")
        .add(
            "proposition_accounts",
            "gnlc-2022-first",
            "s3",
            "2022-09-02",
            "",
            "",
            "77 cities join",
            "exactly",
            "77",
            "cities",
            "")
        .add(
            "proposition_accounts",
            "iclc-2-aim",
            "s1",
            "2015",
            "",
            "",
            "Take stock",
            "",
            "",
            "",
            "")
        .add(
            "proposition_accounts",
            "iclc-2-position",
            "s1",
            "2015-09-28",
            "",
            "",
            "Learning makes cities",
            "",
            "",
            "",
            "")
        .add(
            "proposition_accounts",
            "mx-mexico-city-promise",
            "s5",
            "",
            "",
            "",
            "Open more centres",
            "",
            "",
            "",
            "")
        .add(
            "proposition_accounts",
            "purpose-exchange",
            "s2",
            "2017",
            "",
            "",
            "Exchange experience",
            "",
            "",
            "",
            "")
        .add(
            "proposition_accounts",
            "purpose-exchange",
            "s5",
            "2016-05",
            "UIL",
            "objective",
            "Learn from each other",
            "",
            "",
            "",
            "A copy")
        .add(
            "proposition_accounts",
            "statement-2015-01",
            "s1",
            "2015-09-30",
            "",
            "summary",
            "Asks for money",
            "",
            "",
            "",
            "")
        .add(
            "proposition_accounts",
            "statement-2015-01",
            "s5",
            "2015-09-30",
            "",
            "",
            "Provide funds",
            "",
            "",
            "",
            "");
  }
}
