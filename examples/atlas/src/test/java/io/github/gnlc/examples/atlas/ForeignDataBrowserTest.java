package io.github.gnlc.examples.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.model.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages of other data than the bundled ones: with markup in their texts, and without members. */
@ExtendWith(OnePage.class)
class ForeignDataBrowserTest {
  private static final String ID = "cn-hangzhou";
  private static final String IMAGE = "<img src=x onerror=\"document.title='hit'\">";
  private static final String SCRIPT =
      "</script><script>document.title='hit'</script>{{script}} $& $1";
  private static final String ADDRESS = "javascript:document.title='hit'";

  @Test
  void markupInTextsIsShownAsItIs(AtlasPage shared, @TempDir Path folder) throws IOException {
    AtlasPage page = AtlasPage.of(withMarkup(), folder, shared.browser()).open("#" + ID);
    assertEquals(ID, page.opened());
    assertEquals("Learning cities of the world", page.js("return document.title"));
    assertEquals(IMAGE, page.js("return document.getElementById('panel-name').firstChild.data"));
    assertTrue(page.text("#panel").contains(SCRIPT), page.text("#panel"));
    assertEquals(IMAGE, page.text("[data-open=" + ID + "]"));
    assertTrue(page.text(".world figcaption").contains(IMAGE), "in the text about the map");
    assertEquals(0, page.seen("img"));
    assertEquals(List.of(), page.texts("a[href^=javascript]"));
    assertEquals(List.of(), page.browser().console());
    assertEquals(List.of(page.file().toUri().toString()), page.browser().requests());
  }

  /**
   * Hangzhou by another name, without a place, and with other notes and addresses of its sources.
   */
  private static Network withMarkup() {
    List<String> sources = Gnlc.evidence().ofMember(ID).stream()
        .map(piece -> piece.sourceId())
        .distinct()
        .toList();
    return changed((table, row) -> switch (table) {
      case "members" -> row.get("member_id").equals(ID) ? with(row, "name", IMAGE) : row;
      case "places" -> row.get("member_id").equals(ID) ? null : row;
      case "evidence" -> row.get("member_id").equals(ID) ? with(row, "note", SCRIPT) : row;
      case "sources" -> sources.contains(row.get("source_id")) ? with(row, "url", ADDRESS) : row;
      default -> row;
    });
  }

  /** No source says to which region China belongs, and its members are shown all the same. */
  @Test
  void membersInACountryWithoutARegionAreShown(AtlasPage shared, @TempDir Path folder)
      throws IOException {
    Network network =
        changed((table, row) -> table.equals("countries") && row.get("alpha2").equals("CN")
            ? Maps.filterKeys(row, column -> !column.equals("region"))
            : row);
    int count = network.members().inCountry("CN").count();
    AtlasPage page = AtlasPage.of(network, folder, shared.browser()).open("#" + ID);
    assertTrue(page.text("#panel .note").endsWith("China · no region"), page.text("#panel .note"));
    assertTrue(page.texts("#regions tr").contains("no region" + count));
    assertTrue(page.texts("#legend li").contains("no region " + count));
    page.set("#region", Integer.toString(Region.values().length), "change");
    assertEquals(count, page.listed().size());
    assertEquals(count, page.seen("#dots .no-region"));
    assertEquals(List.of(), page.browser().console());
    assertTrue(new MapFigure(network).forReport().contains("no region " + count));
  }

  /** Six more intakes, two of them in one year. */
  @Test
  void everyIntakeHasAColourAndANameOfItsOwn(AtlasPage shared, @TempDir Path folder)
      throws IOException {
    AtlasPage page = AtlasPage.of(withIntakes(), folder, shared.browser()).open("");
    page.set("#colour", "cohort", "change");
    List<?> names = page.texts("#legend li span:first-of-type");
    assertTrue(
        names.containsAll(List.of("Intake of 2016", "Intake of 17 July 2019")), names::toString);
    assertTrue(names.contains("Intake of 18 July 2019"), names::toString);
    assertEquals(names.size(), new HashSet<>(names).size());
    List<?> colours = (List<?>) page.js("return [...document.querySelectorAll('#legend .step')]"
        + ".map(each => getComputedStyle(each).fill)");
    assertEquals(Gnlc.cohorts().count() + 6 + 2, new HashSet<>(colours).size(), colours::toString);
  }

  private static Network withIntakes() {
    DatasetTables tables = Gnlc.network().tables();
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    tables.names().forEach(table -> rows.put(table, new ArrayList<>(tables.rows(table))));
    Map<String, String> row = rows.get("cohorts").get(0);
    for (String day : List.of(
        "2016-01-01", "2017-01-01", "2018-01-01", "2019-07-18", "2021-01-01", "2023-01-01")) {
      rows.get("cohorts").add(with(with(row, "cohort_id", "gnlc-" + day), "announced", day));
    }
    return Network.ofTables(Gnlc.dataset(), rows);
  }

  @Test
  void aNetworkWithoutMembersHasAPage(AtlasPage shared, @TempDir Path folder) throws IOException {
    Network empty = changed((table, row) -> table.startsWith("countr") ? row : null);
    AtlasPage page = AtlasPage.of(empty, folder, shared.browser()).open("");
    for (String colour : List.of("cohort", "award", "region")) {
      page.set("#colour", colour, "change");
    }
    page.click("#before");
    page.set("#search", "Hangzhou", "input");
    assertEquals("0", page.text("#read-known"));
    assertEquals(0, page.dots());
    assertEquals(List.of(), page.texts("#table tbody tr"));
    assertEquals(List.of(), page.browser().console());
  }

  /** The bundled rows as a function changes them; a row for which it has none is left out. */
  private static Network changed(Change change) {
    DatasetTables tables = Gnlc.network().tables();
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    for (String table : tables.names()) {
      Function<Map<String, String>, Stream<Map<String, String>>> changed =
          row -> Stream.ofNullable(change.of(table, row));
      rows.put(
          table, tables.rows(table).stream().flatMap(row -> changed.apply(row)).toList());
    }
    return Network.ofTables(Gnlc.dataset(), rows);
  }

  private static Map<String, String> with(Map<String, String> row, String column, String cell) {
    return ImmutableMap.<String, String>builder().putAll(row).put(column, cell).buildKeepingLast();
  }

  /** What becomes of a row of a table; null if it is gone. */
  private interface Change {
    Map<String, String> of(String table, Map<String, String> row);
  }
}
