package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotException.Reason;
import io.github.gnlc.dataset.SnapshotOpener;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first answer reads and decodes what it needs and nothing else. */
class LazyLoadingTest {
  private final byte[] snapshot = Snapshots.toBytes(TestTables.small().build());

  @Test
  void readsTheBeginningOfTheSnapshotOnce() {
    Opener opener = new Opener(snapshot);

    assertThat(firstAnswer(Network.ofSnapshot(opener)))
        .containsExactly("cn-beijing", "cn-hangzhou");

    assertThat(opener.opened).hasSize(1);
    assertThat(opener.bytesRead()).isLessThan(snapshot.length / 2);
  }

  @Test
  void noFilterOfMembersReadsTheRest() {
    Opener opener = new Opener(snapshot);
    Members members = Network.ofSnapshot(opener).members();

    assertThat(members.inCohort("gnlc-2022").list()).isNotEmpty();
    assertThat(members.awardedIn(2015).list()).isNotEmpty();
    assertThat(members.inRegion(Region.ASIA_PACIFIC).joinedIn(2022).list()).isNotEmpty();
    assertThat(members.joinedBefore(LocalDate.of(2023, 1, 1)).list()).isNotEmpty();

    assertThat(opener.opened).hasSize(1);
  }

  @Test
  void readsTheRestWhenItIsFirstAskedForAndThenNothingAgain() {
    Opener opener = new Opener(snapshot);
    Network network = Network.ofSnapshot(opener);
    network.evidence().list();
    int openedForEvidence = opener.opened.size();

    network.sources().list();
    network.documents().list();
    network.verify();

    assertThat(openedForEvidence).isEqualTo(2);
    assertThat(opener.opened).hasSize(2);
  }

  @Test
  void closesEveryStream() {
    Opener opener = new Opener(snapshot);
    Network network = Network.ofSnapshot(opener);
    network.evidence().list();

    assertThat(opener.opened).allMatch(stream -> stream.closed);
  }

  static Stream<Arguments> laterQuestions() {
    return Stream.of(
        question("evidence", Network::evidence),
        question("sources", Network::sources),
        question("documents", Network::documents),
        question("events", Network::events),
        question("awards", Network::awards),
        question("cohorts", Network::cohorts),
        question("member_names", Network::memberNames),
        question("rules", Network::rules),
        question("thematic_clusters", Network::thematicClusters),
        question("key_features", Network::keyFeatures),
        question("organisations", Network::organisations),
        question("officials", Network::officials),
        question("practices", Network::practices),
        question("propositions", Network::propositions),
        question("purposes", Network::purposes),
        question("statements", Network::statements),
        question("disputed_claims", Network::disputedClaims));
  }

  private static Arguments question(String table, Function<Network, Object> ask) {
    return arguments(table, ask);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laterQuestions")
  void refusesALaterAnswerFromADamagedRest(String table, Function<Network, Object> question) {
    byte[] damaged = snapshot.clone();
    for (int i = lengthOfFirstPart(); i < damaged.length; i++) {
      damaged[i] ^= 0x55;
    }
    Network network = Network.ofSnapshot(new Opener(damaged));
    assertThat(firstAnswer(network)).containsExactly("cn-beijing", "cn-hangzhou");

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> question.apply(network))
        .withMessageMatching(
            "Snapshot is damaged: the checksum of table \\w+ is wrong; get a fresh copy")
        .satisfies(error -> assertThat(error.reason()).isEqualTo(Reason.DAMAGED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laterQuestions")
  void refusesALaterAnswerFromASnapshotCutOff(String table, Function<Network, Object> question) {
    int length = lengthOfFirstPart();
    Network network = Network.ofSnapshot(new Opener(Arrays.copyOf(snapshot, length)));
    assertThat(firstAnswer(network)).containsExactly("cn-beijing", "cn-hangzhou");

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> question.apply(network))
        .withMessageMatching("Snapshot is cut off: expected at least \\d+ bytes, found " + length
            + "; get a fresh copy")
        .satisfies(error -> assertThat(error.reason()).isEqualTo(Reason.TRUNCATED));
  }

  @Test
  void answersTheFirstQuestionAgainAfterALaterOneFailed() {
    Network network = Network.ofSnapshot(new Opener(Arrays.copyOf(snapshot, lengthOfFirstPart())));

    assertThatExceptionOfType(SnapshotException.class).isThrownBy(network::evidence);

    assertThat(firstAnswer(network)).containsExactly("cn-beijing", "cn-hangzhou");
  }

  @Test
  void answersAwardRoundsFromTheFirstPartAlone() {
    Opener opener = new Opener(Arrays.copyOf(snapshot, lengthOfFirstPart()));

    assertThat(Network.ofSnapshot(opener).awardRounds().ids()).isNotEmpty();
  }

  @Test
  void refusesTheFirstAnswerFromASnapshotCutWithinWhatItNeeds() {
    int shortest = shortestThatAnswers();
    assertThat(shortest).isBetween(lengthOfFirstPart() / 2, lengthOfFirstPart());

    byte[] cut = Arrays.copyOf(snapshot, shortest - 1);

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> firstAnswer(Network.ofSnapshot(new Opener(cut))))
        .satisfies(error -> assertThat(error.reason()).isEqualTo(Reason.TRUNCATED));
  }

  /** The first part ends with tables that the first answer reads past without need. */
  private int shortestThatAnswers() {
    int length = lengthOfFirstPart();
    while (answers(Arrays.copyOf(snapshot, length - 1))) {
      length--;
    }
    return length;
  }

  private static boolean answers(byte[] cut) {
    try {
      firstAnswer(Network.ofSnapshot(new Opener(cut)));
      return true;
    } catch (SnapshotException e) {
      return false;
    }
  }

  private int lengthOfFirstPart() {
    Opener opener = new Opener(snapshot);
    firstAnswer(Network.ofSnapshot(opener));
    return opener.bytesRead();
  }

  private static List<String> firstAnswer(Network network) {
    return network.members().inCountry("CN").list().stream()
        .map(member -> member.id())
        .toList();
  }

  /** Remembers what was opened, read and closed. */
  private static final class Opener implements SnapshotOpener {
    private final byte[] bytes;
    private final List<OpenedStream> opened = new ArrayList<>();

    Opener(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open() {
      OpenedStream stream = new OpenedStream(new ByteArrayInputStream(bytes));
      opened.add(stream);
      return stream;
    }

    int bytesRead() {
      return opened.stream().mapToInt(stream -> stream.bytesRead).sum();
    }
  }

  private static final class OpenedStream extends FilterInputStream {
    private int bytesRead;
    private boolean closed;

    OpenedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      bytesRead += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      bytesRead += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }
}
