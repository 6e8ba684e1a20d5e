package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gnlc.UpdateRefusedException.Reason;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that is replaced while the program runs, or not replaced and why. */
class NetworkHolderTest {
  private static final int READERS = 4;
  private static final int UPDATES = 40;

  private final Network old = network("2026.1.0");
  private final NetworkHolder holder = NetworkHolder.of(old);

  @TempDir
  private Path folder;

  @Test
  void usesANewerFileAndSaysSo() throws IOException {
    assertThat(holder.update(file("2026.2.0"))).isTrue();

    assertThat(holder.version()).isEqualTo("2026.2.0");
    assertThat(holder.get()).isEqualTo(network("2026.2.0"));
  }

  @Test
  void usesANewerFolderOfTables() throws IOException {
    TestTables.small().version("2026.10.0").write(folder);

    assertThat(holder.update(folder)).isTrue();
    assertThat(holder.version()).isEqualTo("2026.10.0");
  }

  @Test
  void whoHasTheOldOneGoesOnWithIt() throws IOException {
    Network before = holder.get();
    holder.update(file("2026.2.0"));

    assertThat(before.dataset().version()).isEqualTo("2026.1.0");
    assertThat(before.members().list()).isEqualTo(old.members().list());
  }

  @Test
  void doesNothingIfTheContentIsInUse() throws IOException {
    assertThat(holder.update(file("2026.1.0"))).isFalse();
    assertThat(holder.downgrade(network("2026.1.0"))).isFalse();
    assertThat(holder.get()).isSameAs(old);
  }

  @Test
  void refusesAnOlderVersionUnlessToldTo() throws IOException {
    Path older = file("2025.12.9");

    assertRefused(Reason.OLDER, "test 2025.12.9 is older; call downgrade to go back", older);
    assertThat(holder.downgrade(older)).isTrue();
    assertThat(holder.version()).isEqualTo("2025.12.9");
  }

  @Test
  void refusesOtherContentUnderTheSameVersionUnlessToldTo() {
    Network other =
        Network.ofDataset(TestTables.small().remove("places", "cn-beijing").build());

    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(other))
        .withMessage("Update refused, test 2026.1.0 stays in use: test 2026.1.0 has other content"
            + " under the same version, hash " + other.dataset().contentHash() + " and not "
            + old.dataset().contentHash()
            + "; give it a version of its own, or call downgrade to use it all the same")
        .satisfies(error -> assertThat(error.reason()).isEqualTo(Reason.SAME_VERSION));
    assertThat(holder.downgrade(other)).isTrue();
    assertThat(holder.get()).isSameAs(other);
  }

  @Test
  void refusesAVersionThatCannotBeComparedUnlessToldTo() {
    Network draft = network("draft");

    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(draft))
        .withMessage("Update refused, test 2026.1.0 stays in use: 'draft' is no version such as"
            + " 2026.11.0, so it cannot be told which is newer; call downgrade to use test draft"
            + " all the same")
        .satisfies(error -> assertThat(error.reason()).isEqualTo(Reason.NOT_COMPARABLE));
    assertThat(holder.downgrade(draft)).isTrue();
  }

  @Test
  void refusesAnotherDatasetAlways() {
    Network another = Network.ofDataset(
        TestTables.small().named("another").version("2027.1.0").build());

    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.downgrade(another))
        .withMessage("Update refused, test 2026.1.0 stays in use: another 2027.1.0 is another"
            + " dataset; expected one named test")
        .satisfies(error -> {
          assertThat(error.reason()).isEqualTo(Reason.OTHER_DATASET);
          assertThat(error.inUse()).isEqualTo(old.dataset());
        });
    assertThat(holder.get()).isSameAs(old);
  }

  @Test
  void refusesADamagedFile() throws IOException {
    Path damaged = file("2026.2.0");
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length - 1] ^= 1;
    Files.write(damaged, bytes);

    assertRefused(Reason.DAMAGED, "Snapshot is damaged", damaged);
  }

  @Test
  void refusesASnapshotOfALaterFormat() throws IOException {
    Path later = file("2026.2.0");
    byte[] bytes = Files.readAllBytes(later);
    bytes[9] = 99;
    Files.write(later, bytes);

    assertRefused(Reason.NEWER_FORMAT, "is newer than this library", later);
  }

  @Test
  void refusesWhatIsNotThereAndTablesThatAreWrong() throws IOException {
    assertRefused(Reason.DAMAGED, "nowhere", folder.resolve("nowhere"));
    TestTables.small().set("members", "ke-nairobi", "country", "XX").write(folder);
    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(folder))
        .withMessageContaining("members.csv:4: country 'XX'")
        .withCauseInstanceOf(DatasetException.class);
    assertThat(holder.get()).isSameAs(old);
  }

  @Test
  void refusesANetworkOfWhichTheRestIsDamaged() {
    byte[] bytes = Snapshots.toBytes(TestTables.small().version("2026.2.0").build());
    bytes[bytes.length - 1] ^= 1;
    Network damaged = Network.ofSnapshot(() -> new ByteArrayInputStream(bytes));

    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(damaged))
        .satisfies(error -> assertThat(error.reason()).isEqualTo(Reason.DAMAGED));
    assertThat(holder.get()).isSameAs(old);
  }

  @Test
  void holdsAnOverlaidNetworkWhoseBaseIsUpdated() {
    Network own = Network.ofDataset(new TestTables().named("own").version("1.0").build());
    NetworkHolder overlaid = NetworkHolder.of(old.overlaidWith(own));

    assertThat(overlaid.update(network("2026.2.0").overlaidWith(own))).isTrue();
    assertThat(overlaid.version()).isEqualTo("2026.2.0+1.0");
  }

  @Test
  void knowsAnOverlaidNetworkAgainThatWasWrittenToAFile() {
    Path own = OwnFolder.of(folder, "own").path();
    Network overlaid = network("2026.1.0").overlaidWith(own);
    NetworkHolder holder = NetworkHolder.of(overlaid);
    Path file = folder.resolve("overlaid.snapshot");
    overlaid.writeTo(file, DatasetFormat.SNAPSHOT);

    assertThat(holder.update(file)).isFalse();
    assertThat(holder.get()).isSameAs(overlaid);
  }

  @Test
  void readersSeeOneVersionOrTheOtherAndFailedUpdatesNever() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i <= UPDATES; i++) {
      TestTables tables = TestTables.small().version("2026.1." + i);
      for (int member = 0; member < i % 7; member++) {
        tables
            .add("members", "nz-" + member, "NZ", "City " + member, "")
            .add("evidence", "nz-" + member, "listed", "", "s8", "");
      }
      files.add(write("good-" + i, Snapshots.toBytes(tables.build())));
      byte[] torn = Snapshots.toBytes(tables.version("2027.1.0").build());
      files.add(write("bad-" + i, Arrays.copyOf(torn, torn.length - i)));
    }
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(READERS);
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(threads.submit(() -> read(stop, reading)));
      }
      assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
      int refused = 0;
      for (Path file : files) {
        try {
          holder.update(file);
        } catch (UpdateRefusedException e) {
          refused++;
        }
      }
      stop.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
      assertThat(refused).isEqualTo(UPDATES);
    } finally {
      stop.set(true);
      threads.shutdownNow();
    }
    assertThat(holder.version()).isEqualTo("2026.1." + UPDATES);
  }

  @Test
  void updatesOfManyThreadsLeaveTheNewest() throws Exception {
    List<Network> versions = new ArrayList<>();
    for (int i = 1; i <= UPDATES; i++) {
      versions.add(network("2026.1." + i));
    }
    CyclicBarrier start = new CyclicBarrier(READERS);
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<Integer>> updaters = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        int first = i;
        updaters.add(threads.submit(() -> {
          start.await();
          return updateFrom(versions, first);
        }));
      }
      int used = 0;
      for (Future<Integer> updater : updaters) {
        used += updater.get();
      }
      assertThat(used).isBetween(1, UPDATES);
    } finally {
      threads.shutdownNow();
    }
    assertThat(holder.get()).isSameAs(versions.get(UPDATES - 1));
  }

  /** Offers one of several versions and those that come after in turn; how many were used. */
  private int updateFrom(List<Network> versions, int first) {
    int used = 0;
    for (int i = first; i < versions.size(); i += READERS) {
      try {
        used += holder.update(versions.get(i)) ? 1 : 0;
      } catch (UpdateRefusedException e) {
        assertThat(e.reason()).isEqualTo(Reason.OLDER);
      }
      assertThat(release(holder.version())).isGreaterThanOrEqualTo(i + 1);
    }
    return used;
  }

  private static int release(String version) {
    return Integer.parseInt(version.substring(version.lastIndexOf('.') + 1));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> NetworkHolder.of(null))
        .withMessage("first is null; expected a network");
    assertThatNullPointerException()
        .isThrownBy(() -> holder.update((Path) null))
        .withMessage("path is null; expected a dataset");
    assertThatNullPointerException()
        .isThrownBy(() -> holder.update((Network) null))
        .withMessage("next is null; expected a network");
  }

  /** Every network that a reader gets has the members of its own version, and none goes back. */
  private int read(AtomicBoolean stop, CountDownLatch reading) {
    int last = 0;
    int reads = 0;
    while (!stop.get() || reads == 0) {
      Network network = holder.get();
      String version = network.dataset().version();
      int release = release(version);
      assertThat(version).startsWith("2026.1.");
      assertThat(release).isGreaterThanOrEqualTo(last);
      assertThat(network.members().inCountry("NZ").count()).isEqualTo(release % 7);
      assertThat(network
              .evidence()
              .where(piece -> piece.memberId().startsWith("nz-"))
              .count())
          .isEqualTo(release % 7);
      last = release;
      reads++;
      reading.countDown();
    }
    return reads;
  }

  private void assertRefused(Reason reason, String why, Path path) {
    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(path))
        .withMessageStartingWith("Update refused, test 2026.1.0 stays in use: ")
        .withMessageContaining(why)
        .satisfies(error -> assertThat(error.reason()).isEqualTo(reason));
    assertThat(holder.get()).isSameAs(old);
  }

  private Path file(String version) throws IOException {
    return write(version, Snapshots.toBytes(TestTables.small().version(version).build()));
  }

  private Path write(String name, byte[] snapshot) throws IOException {
    return Files.write(folder.resolve(name + ".snapshot"), snapshot);
  }

  private static Network network(String version) {
    return Network.ofDataset(TestTables.small().version(version).build());
  }
}
