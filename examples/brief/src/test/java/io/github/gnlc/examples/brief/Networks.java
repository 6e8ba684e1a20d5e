package io.github.gnlc.examples.brief;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The networks that the tests make briefs of. */
final class Networks {
  static final String IMAGE = "<img src=x onerror=alert(1)>";
  static final String FORMULA = "=1+1";
  static final String MARKS = "a|b*c_d`e[f](javascript:alert(1)) \\ <b>&amp; # ~x~ ![i](y)";

  /** Of the bundled dataset; made once, for its audit takes a while. */
  static final BriefBuilder BRIEFS = new BriefBuilder(Gnlc.network());

  /** The brief of Ireland in the network of {@link #hostile()}. */
  static final Brief HOSTILE = new BriefBuilder(hostile()).build("IE", Language.EN);

  private Networks() {}

  /** The bundled dataset, with texts in Ireland's rows that no format may take for its own. */
  private static Network hostile() {
    Map<String, List<Map<String, String>>> rows = rows();
    change(rows.get("members"), "member_id", "ie-cork", Map.of("name", IMAGE));
    change(rows.get("members"), "member_id", "ie-dublin", Map.of("name", FORMULA));
    change(rows.get("members"), "member_id", "ie-limerick", Map.of("name", MARKS));
    change(rows.get("practices"), "member_id", "ie-cork", Map.of("name", MARKS));
    rows.get("sources").replaceAll(row -> changed(row, Map.of("title", MARKS, "description", "")));
    firstSource(rows);
    return Network.ofTables(Gnlc.dataset(), rows);
  }

  /** The bundled dataset without the names of countries in other languages. */
  static Network withoutCountryNames() {
    Map<String, List<Map<String, String>>> rows = rows();
    rows.get("country_names").clear();
    return Network.ofTables(Gnlc.dataset(), rows);
  }

  /**
   * The bundled dataset with totals of Ireland's members on a day, each by the id of its source.
   */
  static Network withTotalsOfIreland(String day, Map<String, Integer> totals) {
    Map<String, List<Map<String, String>>> rows = rows();
    totals.forEach((source, total) -> rows.get("statements")
        .add(Map.of(
            "source_id", source,
            "about", day,
            "metric", "members",
            "country", "IE",
            "qualifier", "exactly",
            "value", total.toString(),
            "unit", "cities")));
    return Network.ofTables(Gnlc.dataset(), rows);
  }

  private static Map<String, List<Map<String, String>>> rows() {
    DatasetTables tables = Gnlc.network().tables();
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    for (String table : tables.names()) {
      rows.put(table, new ArrayList<>(tables.rows(table)));
    }
    return rows;
  }

  /** The address of a source of Cork that is none of the web. */
  private static void firstSource(Map<String, List<Map<String, String>>> rows) {
    String id = Gnlc.evidence().ofMember("ie-cork").list().get(0).sourceId();
    change(rows.get("sources"), "source_id", id, Map.of("url", "javascript:alert(1)"));
  }

  private static void change(
      List<Map<String, String>> rows, String key, String value, Map<String, String> cells) {
    UnaryOperator<Map<String, String>> change =
        row -> row.get(key).equals(value) ? changed(row, cells) : row;
    rows.replaceAll(change);
  }

  private static Map<String, String> changed(Map<String, String> row, Map<String, String> cells) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    changed.putAll(cells);
    changed.values().removeIf(String::isEmpty);
    return changed;
  }
}
