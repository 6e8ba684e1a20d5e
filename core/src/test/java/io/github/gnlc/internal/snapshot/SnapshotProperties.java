package io.github.gnlc.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.SerializableTester;
import io.github.gnlc.Network;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.table.MemoryTable;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Snapshots of random datasets, whole and broken. */
class SnapshotProperties {
  private static final int MOST = 1_000_000;
  private static final Dataset SMALL = TestTables.small().build();
  private static final byte[] SNAPSHOT = Snapshots.toBytes(SMALL);
  private static final Map<String, Object> CONTENT = Decoded.all(SMALL);

  private static Dataset open(byte[] bytes) {
    return Snapshots.open(() -> new ByteArrayInputStream(bytes));
  }

  @Property(tries = 100)
  void aNetworkSurvivesSerialization(@ForAll("datasets") Dataset dataset) {
    Network copy = SerializableTester.reserializeAndAssert(Network.ofDataset(dataset));

    assertThat(Decoded.all(copy.data())).isEqualTo(Decoded.all(dataset));
  }

  @Property(tries = 150)
  void aDatasetIsReadBackFromItsSnapshotListByList(@ForAll("datasets") Dataset dataset) {
    Dataset copy = open(Snapshots.toBytes(dataset));

    assertThat(Decoded.all(copy)).isEqualTo(Decoded.all(dataset));
    assertThat(copy).isEqualTo(dataset).hasSameHashCodeAs(dataset);
    assertThatCode(copy::verify).doesNotThrowAnyException();
  }

  @Property(tries = 150)
  void aSnapshotOfASnapshotIsTheSame(@ForAll("datasets") Dataset dataset) {
    byte[] bytes = Snapshots.toBytes(dataset);

    assertThat(Snapshots.toBytes(open(bytes))).isEqualTo(bytes);
  }

  @Property(tries = 100)
  void theSameTablesGiveTheSameBytes(@ForAll("tables") TestTables tables) {
    assertThat(Snapshots.toBytes(tables.build())).isEqualTo(Snapshots.toBytes(tables.build()));
  }

  @Property(tries = 300)
  void aSnapshotWithAByteChangedIsRefused(
      @ForAll("datasets") Dataset dataset,
      @ForAll @IntRange(max = MOST) int place,
      @ForAll @IntRange(min = 1, max = 255) int bits) {
    byte[] bytes = Snapshots.toBytes(dataset);
    bytes[(int) ((long) place * (bytes.length - 1) / MOST)] ^= (byte) bits;

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> open(bytes).verify());
  }

  @Property(tries = 200)
  void aSnapshotThatIsCutIsRefused(
      @ForAll("datasets") Dataset dataset, @ForAll @IntRange(max = MOST - 1) int place) {
    byte[] whole = Snapshots.toBytes(dataset);
    byte[] bytes = Arrays.copyOf(whole, (int) ((long) place * whole.length / MOST));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> open(bytes).verify());
  }

  @Property(tries = 500)
  void whatIsReadLazilyIsRightOrRefused(
      @ForAll @IntRange(max = MOST) int place,
      @ForAll @IntRange(min = 1, max = 255) int bits,
      @ForAll("lists") List<String> names) {
    byte[] bytes = SNAPSHOT.clone();
    bytes[(int) ((long) place * (bytes.length - 1) / MOST)] ^= (byte) bits;

    try {
      Dataset dataset = open(bytes);
      assertThat(Decoded.members(dataset)).isEqualTo(CONTENT.get("members"));
      for (String name : names) {
        assertIsRightOrRefused(dataset, name);
      }
    } catch (SnapshotException e) {
      assertThat(e.reason()).isNotEqualTo(SnapshotException.Reason.UNREADABLE);
    }
  }

  private static void assertIsRightOrRefused(Dataset dataset, String name) {
    try {
      assertThat(Decoded.list(dataset, name)).isEqualTo(CONTENT.get(name));
    } catch (SnapshotException e) {
      assertThat(e.reason()).isEqualTo(SnapshotException.Reason.DAMAGED);
    }
  }

  @Property(tries = 300)
  void aTableIsReadBackCellByCell(@ForAll("cells") List<List<String>> rows) {
    MemoryTable.Builder table = new MemoryTable.Builder("any", List.of("a", "b", "c"));
    rows.forEach(row -> table.add(0, row.toArray(new String[0])));
    byte[] bytes = SnapshotWriter.write(SMALL.info(), List.of(table.build()), List.of(), Map.of());

    SnapshotTable read = Snapshot.open(() -> new ByteArrayInputStream(bytes)).table("any");

    assertThat(read.rowCount()).isEqualTo(rows.size());
    assertThat(read.columnCount()).isEqualTo(3);
    for (int row = rows.size() - 1; row >= 0; row--) {
      int at = row;
      assertThat(List.of("c", "a", "b"))
          .allSatisfy(name ->
              assertThat(read.row(at).cell(name)).isEqualTo(rows.get(at).get("abc".indexOf(name))));
    }
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }

  @Provide
  Arbitrary<TestTables> tables() {
    return ArbitraryDatasets.tables();
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return Arbitraries.shuffle(Decoded.lists());
  }

  @Provide
  Arbitrary<List<List<String>>> cells() {
    Arbitrary<String> few = Arbitraries.of("", "a", "b", "é", "北京", "\uD83C\uDFD9");
    Arbitrary<String> endless = Arbitraries.of("x", "ö").map(text -> text.repeat(9000));
    Arbitrary<String> numbers = Arbitraries.integers().map(number -> "" + number);
    Arbitrary<String> any =
        Arbitraries.frequencyOf(Tuple.of(5, few), Tuple.of(5, numbers), Tuple.of(1, endless));
    return any.injectNull(0.1).list().ofSize(3).list().ofMaxSize(40).withoutEdgeCases();
  }
}
