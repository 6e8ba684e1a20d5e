package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.OverlayConflict;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of laying one dataset over another, whatever the base. */
class OverlayProperties {
  private static final Map<String, List<String>> COLUMNS = Map.of(
      "countries",
      List.of("alpha2", "alpha3", "numeric", "name", "region"),
      "members",
      List.of("member_id", "country", "name", "distinction"));

  @Provide
  Arbitrary<Network> networks() {
    return ArbitraryDatasets.datasets().map(Network::ofDataset);
  }

  /** Up to six made-up cities of their own sources, and what these say of members of the base. */
  @Provide
  Arbitrary<int[]> choices() {
    return Arbitraries.integers()
        .between(0, 999)
        .array(int[].class)
        .ofMinSize(1)
        .ofMaxSize(6)
        .withoutEdgeCases();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void nothingLaidOverChangesNoRow(@ForAll("networks") Network base) {
    Network overlaid =
        base.overlaidWith(Network.ofDataset(new TestTables().named("empty").build()));
    assertThat(rows(overlaid)).isEqualTo(rows(base));
    assertThat(overlaid.allMembers().list()).isEqualTo(base.allMembers().list());
    assertThat(overlaid.membersFrom("test").list()).isEqualTo(base.members().list());
    assertThat(overlaid.membersFrom("empty")).isEmpty();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void theSameTwiceIsTheSameAsOnce(
      @ForAll("networks") Network base, @ForAll("choices") int[] choices) {
    Network own = own(base, "own", choices);
    Network once = base.overlaidWith(own);
    assertThat(once.overlaidWith(own)).isEqualTo(once);
    assertThat(once.overlaidWith(once)).isEqualTo(once);
    Network again = Network.ofDataset(once.data()).overlaidWith(own);
    assertThat(rows(again)).isEqualTo(rows(once));
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTwoThatDoNotContradictDoesNotMatter(
      @ForAll("networks") Network base,
      @ForAll("choices") int[] choices,
      @ForAll("choices") int[] others) {
    Network one = own(base, "one", choices);
    Network two = own(base, "two", others);
    Network oneFirst = base.overlaidWith(one).overlaidWith(two);
    Network twoFirst = base.overlaidWith(two).overlaidWith(one);
    assertThat(rows(oneFirst)).isEqualTo(rows(twoFirst));
    assertThat(oneFirst.allMembers().list()).isEqualTo(twoFirst.allMembers().list());
    assertThat(rows(base.overlaidWith(one.overlaidWith(two)))).isEqualTo(rows(oneFirst));
    for (Member member : oneFirst.allMembers()) {
      assertThat(Set.copyOf(oneFirst.layersOf(member)))
          .isEqualTo(Set.copyOf(twoFirst.layersOf(member)));
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void layersLaidOverOthersOneByOneOrTogetherAreTheSame(
      @ForAll("networks") Network base,
      @ForAll("choices") int[] choices,
      @ForAll("choices") int[] others) {
    Network a = base.overlaidWith(contradicting(base, "a", choices));
    Network b = contradicting(base, "b", others);
    Network together = a.overlaidWith(base.overlaidWith(b));

    assertThat(together).isEqualTo(a.overlaidWith(b));
    assertThat(together.overlayConflicts())
        .extracting(OverlayConflict::layer)
        .isNotEmpty()
        .containsOnly("b");
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void everyRowIsOfALayerThatHasIt(
      @ForAll("networks") Network base, @ForAll("choices") int[] choices) {
    Network own = own(base, "own", choices);
    Network overlaid = base.overlaidWith(own);
    assertThat(overlaid.overlayConflicts()).isEmpty();
    for (String table : List.of("members", "evidence", "sources", "countries", "member_names")) {
      Set<ImmutableMap<String, String>> ofBase =
          new LinkedHashSet<>(base.tables().rows(table));
      Set<ImmutableMap<String, String>> ofOwn = new LinkedHashSet<>(own.tables().rows(table));
      List<ImmutableMap<String, String>> merged = overlaid.tables().rows(table);
      assertThat(merged).containsAll(ofBase).containsAll(ofOwn);
      for (Map<String, String> row : merged) {
        List<String> layers = layers(overlaid, table, row);
        assertThat(layers.contains("test")).isEqualTo(ofBase.contains(row));
        assertThat(layers.contains("own")).isEqualTo(ofOwn.contains(row));
      }
    }
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void survivesSerialization(@ForAll("networks") Network base, @ForAll("choices") int[] choices)
      throws Exception {
    Network overlaid = base.overlaidWith(own(base, "own", choices));
    Network copy = Serialization.roundTrip(overlaid);
    assertThat(copy).isEqualTo(overlaid);
    assertThat(copy.layers()).isEqualTo(overlaid.layers());
    assertThat(copy.membersFrom("own")).isEqualTo(overlaid.membersFrom("own"));
  }

  private static List<String> layers(Network network, String table, Map<String, String> row) {
    String[] key = Schema.of(table).key().stream()
        .map(column -> row.getOrDefault(column, ""))
        .toArray(String[]::new);
    return network.layersOfRow(table, key).stream().map(DatasetInfo::name).toList();
  }

  /**
   * A network of its own, which repeats what it needs of the base: sources and cities named after
   * it, and some members of the base as it finds them, with one more piece of evidence each.
   */
  private static Network own(Network base, String name, int[] choices) {
    TestTables own = new TestTables().named(name);
    own.add("publishers", name + ".example", "other");
    own.add("sources", name + "-list", name + ".example", "2015-03", "List of " + name, "", "", "");
    List<ImmutableMap<String, String>> countries = rows(base).get("countries");
    copy(own, "countries", countries);
    for (int i = 0; i < choices.length; i++) {
      int choice = choices[i];
      String id = name + "-city-" + i;
      String country = countries.get(choice % countries.size()).get("alpha2");
      own.add("members", id, country, name + " City " + i, "");
      own.add("evidence", id, "joined", "2014", name + "-list", "");
      own.add("member_names", id, "Stadt " + i, choice % 2 == 0 ? "" : name + "-list");
      addMemberOfBase(own, base, name, choice);
    }
    return Network.ofDataset(own.build());
  }

  /**
   * A network of cities and practices that another of the kind has too, and says other things of,
   * with the same ids of other sources, of more or less authority.
   */
  private static Network contradicting(Network base, String name, int[] choices) {
    TestTables own = new TestTables().named(name);
    List<ImmutableMap<String, String>> countries = rows(base).get("countries");
    copy(own, "countries", countries);
    String country = countries.get(0).get("alpha2");
    for (int i = 0; i < choices.length; i++) {
      int choice = choices[i];
      String publisher = name + choice % 3 + ".example";
      String source = "quelle-" + i;
      String page = "https://" + publisher + "/" + i;
      own.addIfNew(
          "publishers", publisher, List.of("unesco", "national", "other").get(choice % 3));
      own.add("sources", source, publisher, "", "Page", "", page, "");
      own.add("members", "shared-city-" + i, country, name + " Stadt " + i, "");
      own.add("evidence", "shared-city-" + i, "joined", "2014", source, "");
      String since = choice % 2 == 0 ? "" : "2014";
      own.add(
          "practices",
          "shared-" + i,
          "shared-city-" + i,
          "P " + choice,
          "",
          "young-people",
          since,
          source);
    }
    return Network.ofDataset(own.build());
  }

  private static void addMemberOfBase(TestTables own, Network base, String name, int choice) {
    List<ImmutableMap<String, String>> members = rows(base).get("members");
    if (!members.isEmpty()) {
      ImmutableMap<String, String> member = members.get(choice % members.size());
      own.addIfNew("members", cells("members", member));
      own.addIfNew("evidence", member.get("member_id"), "listed", "", name + "-list", "");
    }
  }

  private static void copy(
      TestTables tables, String table, List<ImmutableMap<String, String>> rows) {
    rows.forEach(row -> tables.add(table, cells(table, row)));
  }

  private static String[] cells(String table, Map<String, String> row) {
    List<String> columns = COLUMNS.get(table);
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(row.getOrDefault(column, ""));
    }
    return cells.toArray(String[]::new);
  }

  private static Map<String, List<ImmutableMap<String, String>>> rows(Network network) {
    Map<String, List<ImmutableMap<String, String>>> rows = new LinkedHashMap<>();
    for (String table : Schema.names()) {
      rows.put(table, network.tables().rows(table));
    }
    return rows;
  }
}
