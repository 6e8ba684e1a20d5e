package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.names.NameTables;
import io.github.gnlc.internal.query.Catalogue;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.snapshot.SnapshotWriter;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index of names in a snapshot is that which the tables give, or it is refused. */
class NameTablesProperties {
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aResolverFromASnapshotAnswersAsOneFromTheTables(
      @ForAll("datasets") Dataset dataset, @ForAll("texts") List<String> texts) {
    byte[] bytes = Snapshots.toBytes(dataset);
    Dataset compiled = Snapshots.open(() -> new ByteArrayInputStream(bytes));
    assertThat(compiled.part(NameTables.PART)).isNotNull();
    assertThat(dataset.part(NameTables.PART)).isNull();
    NameResolver fromSnapshot = new NameResolver(new Catalogue(compiled));
    NameResolver fromTables = new NameResolver(new Catalogue(dataset));
    for (String text : texts) {
      assertThat(fromSnapshot.resolve(text)).isEqualTo(fromTables.resolve(text));
      assertThat(fromSnapshot.search(text, 5)).isEqualTo(fromTables.search(text, 5));
      NameQuery query = NameQuery.builder().text(text).country("BR").build();
      assertThat(fromSnapshot.resolve(query)).isEqualTo(fromTables.resolve(query));
    }
  }

  @Example
  void anIndexThatIsNotThatOfTheTablesIsRefusedFromOutside() throws IOException {
    Dataset dataset = TestTables.small().build();
    byte[] own = NameTables.toBytes(dataset);
    assertThat(opened(snapshot(dataset, ImmutableMap.of(NameTables.PART, own))).members())
        .isNotEmpty();

    Dataset other =
        TestTables.small().add("place_names", "cn-beijing", "en", "Xanadu", "").build();
    Map<String, byte[]> foreign = ImmutableMap.of(NameTables.PART, NameTables.toBytes(other));
    assertThatThrownBy(() -> opened(snapshot(dataset, foreign)))
        .isInstanceOf(SnapshotException.class)
        .hasMessageContaining("its index of names is not that of its tables");
    assertThatThrownBy(() -> opened(snapshot(dataset, ImmutableMap.of())))
        .isInstanceOf(SnapshotException.class)
        .hasMessageContaining("it has parts [], expected [names]");
  }

  /** A snapshot with right checksums, whatever its parts. */
  private static byte[] snapshot(Dataset dataset, Map<String, byte[]> parts) {
    List<Table> tables = new ArrayList<>();
    tables.add(MemberSection.of(dataset.members()));
    Schema.names().forEach(name -> tables.add(dataset.table(name)));
    List<String> first = List.of(
        MemberSection.NAME, TableNames.COUNTRIES, TableNames.COHORTS, TableNames.AWARD_ROUNDS);
    return SnapshotWriter.write(dataset.info(), ImmutableList.copyOf(tables), first, parts);
  }

  private static Network opened(byte[] snapshot) throws IOException {
    Path file = Files.createTempFile("names", ".gnlc");
    try {
      Files.write(file, snapshot);
      return Network.open(file);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "Aba",
            "ab, Brazil",
            "Nam-gu (Korea)",
            "evora",
            "Town Évora",
            "Also San Juan",
            "北京市",
            "San Jose, BR-MA",
            "Zwole",
            "Juan San",
            "Province of BR-11",
            "Area Zwolle, Zwolle",
            "Name San Juan",
            "china",
            "Laayoune 12345, MA",
            "NEW ZEALAND")
        .list()
        .ofSize(6);
  }
}
