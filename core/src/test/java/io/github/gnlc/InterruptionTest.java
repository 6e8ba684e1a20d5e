package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotOpener;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is interrupted gets an answer and stays interrupted; a read that failed is tried again. */
class InterruptionTest {
  private static final int THREADS = 16;

  private final Network network = Network.ofDataset(TestTables.small().build());
  private final byte[] snapshot = Snapshots.toBytes(network.data());

  @TempDir
  private Path folder;

  @AfterEach
  void letTheNextTestBegin() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptedThreadOpensADataset(DatasetFormat format) {
    Path path = folder.resolve("dataset");
    network.writeTo(path, format);

    Thread.currentThread().interrupt();
    Network opened = Network.open(path);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(opened).isEqualTo(network);
  }

  @Test
  void aThreadThatIsInterruptedWhileItReadsGetsItsAnswer() {
    Network opened = Network.ofSnapshot(() -> {
      Thread.currentThread().interrupt();
      return new ByteArrayInputStream(snapshot);
    });

    assertThat(opened.evidence().list()).isEqualTo(network.evidence().list());
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatWasInterruptedIsReadTheNextTime() {
    FailingOpener opener = new FailingOpener(2);
    Network opened = Network.ofSnapshot(opener);

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> opened.evidence().list())
        .satisfies(
            error -> assertThat(error.reason()).isEqualTo(SnapshotException.Reason.UNREADABLE));
    assertThat(opened.evidence().list()).isEqualTo(network.evidence().list());
  }

  @Test
  void readsThatFailSpoilNoOthers() throws Exception {
    Network opened = Network.ofSnapshot(new FailingOpener(2));
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> askers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        askers.add(threads.submit(() -> {
          start.await();
          return triesFor(opened);
        }));
      }
      start.countDown();
      int tries = 0;
      for (Future<Integer> asker : askers) {
        tries += asker.get();
      }
      assertThat(tries).isEqualTo(THREADS + 1);
    } finally {
      threads.shutdownNow();
    }
  }

  /** How often it had to be asked before it answered, which it does rightly. */
  private int triesFor(Network opened) {
    for (int tries = 1; ; tries++) {
      try {
        assertThat(opened.evidence().list()).isEqualTo(network.evidence().list());
        return tries;
      } catch (SnapshotException e) {
        assertThat(e.reason()).isEqualTo(SnapshotException.Reason.UNREADABLE);
      }
    }
  }

  /** Is interrupted when it is opened for one time of several. */
  private final class FailingOpener implements SnapshotOpener {
    private final int failing;
    private final AtomicInteger opened = new AtomicInteger();

    FailingOpener(int failing) {
      this.failing = failing;
    }

    @Override
    public InputStream open() throws IOException {
      if (opened.incrementAndGet() == failing) {
        throw new InterruptedIOException();
      }
      return new ByteArrayInputStream(snapshot);
    }
  }
}
