package io.github.gnlc.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.UpdateRefusedException;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.TableNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever lengths, counts and texts are forged under right checksums, the error is documented. */
class ForgedSnapshotProperties {
  private static final Network SMALL = Network.ofDataset(TestTables.small().build());
  private static final List<byte[]> SNAPSHOTS = List.of(
      Snapshots.toBytes(SMALL.data()),
      Snapshots.toBytes(new TestTables().build()),
      SnapshotWriter.write(
          SMALL.dataset(),
          List.of(
              new MemoryTable.Builder("directory", List.of("member_id")).build(),
              new MemoryTable.Builder(TableNames.COUNTRIES, List.of("alpha2", "alpha3")).build()),
          List.of("directory", TableNames.COUNTRIES),
          Map.of()));

  @Property(tries = 500)
  void aForgedFileIsOpenedOrRefused(@ForAll("forged") byte[] bytes) throws IOException {
    Path file = Files.createTempFile("forged", ".snapshot");
    try {
      Files.write(file, bytes);
      Network.open(file);
      NetworkHolder.of(SMALL).update(file);
    } catch (SnapshotException | DatasetException | UpdateRefusedException e) {
      assertThat(e).hasMessageNotContaining("null");
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 500)
  void aForgedNetworkIsVerifiedOrRefused(@ForAll("forged") byte[] bytes) {
    try {
      NetworkHolder.of(SMALL).update(Network.ofSnapshot(() -> new ByteArrayInputStream(bytes)));
    } catch (SnapshotException | UpdateRefusedException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  @Property(tries = 500)
  void whatIsDecodedWithoutVerifyingIsThereOrRefused(@ForAll("forged") byte[] bytes) {
    try {
      Network network = Network.ofSnapshot(() -> new ByteArrayInputStream(bytes));
      network.members().list();
      Decoded.all(network.data());
    } catch (SnapshotException e) {
      assertThat(e).hasMessageStartingWith("Snapshot is ");
    }
  }

  /** A snapshot with up to three numbers or bytes replaced, and its checksums made right. */
  @Provide
  Arbitrary<byte[]> forged() {
    Arbitrary<Integer> numbers = Arbitraries.oneOf(
        Arbitraries.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 30, 0x00FF_FFFF),
        Arbitraries.integers().between(-9, 999));
    Arbitrary<Change> changes = Combinators.combine(
            Arbitraries.doubles().between(0, 1), numbers, Arbitraries.of(true, false))
        .as(Change::new);
    return Combinators.combine(
            Arbitraries.of(SNAPSHOTS), changes.list().ofMinSize(1).ofMaxSize(3))
        .as(ForgedSnapshotProperties::forged)
        .withoutEdgeCases();
  }

  private static byte[] forged(byte[] snapshot, List<Change> changes) {
    byte[] bytes = snapshot.clone();
    for (Change change : changes) {
      int first = SnapshotFormat.PREFIX_LENGTH - Integer.BYTES;
      int at = first + (int) (change.place() * (bytes.length - first - Integer.BYTES));
      if (change.isWhole()) {
        ByteBuffer.wrap(bytes).putInt(at, change.number());
      } else {
        bytes[at] = (byte) change.number();
      }
    }
    return SnapshotChecksums.corrected(bytes);
  }

  /**
   * A change of a snapshot.
   *
   * @param place where it is, from 0 for the length of the header to 1 for the end
   * @param isWhole whether all four bytes of the number are written, or the lowest
   */
  private record Change(double place, int number, boolean isWhole) {}
}
