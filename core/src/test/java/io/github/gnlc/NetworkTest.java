package io.github.gnlc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetProvider;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.snapshot.Snapshots;
import io.github.gnlc.model.DisputedClaim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network of the small dataset, however it is opened. */
class NetworkTest {
  private final Dataset dataset = TestTables.small().build();
  private final byte[] snapshot = Snapshots.toBytes(dataset);
  private final Network network = Network.ofSnapshot(() -> new ByteArrayInputStream(snapshot));

  @Test
  void opensASnapshot() {
    assertThat(network.members().count()).isEqualTo(6);
  }

  @Test
  void opensTheDatasetOfAProvider() {
    assertThat(Network.of(provider("any"))).isEqualTo(network);
  }

  @Test
  void opensASnapshotFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("gnlc.snapshot"), snapshot);

    assertThat(Network.open(file)).isEqualTo(network);
  }

  @Test
  void opensAFolderOfTables(@TempDir Path folder) throws IOException {
    TestTables.small().write(folder);

    assertThat(Network.open(folder)).isEqualTo(network);
  }

  @Test
  void refusesAFolderWithoutTables(@TempDir Path folder) {
    assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> Network.open(folder));
  }

  @Test
  void refusesASnapshotFileOfWhichTheLastByteIsWrong(@TempDir Path folder) throws IOException {
    byte[] wrong = snapshot.clone();
    wrong[wrong.length - 1] ^= 1;
    Path file = Files.write(folder.resolve("gnlc.snapshot"), wrong);

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> Network.open(file))
        .satisfies(error -> assertThat(error.reason()).isEqualTo(SnapshotException.Reason.DAMAGED));
  }

  @Test
  void namesAPathThatIsNotThere(@TempDir Path folder) {
    Path nowhere = folder.resolve("nowhere");

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Network.open(nowhere))
        .withMessageContaining(nowhere + ": there is no such file or folder; expected a folder of"
            + " tables with datapackage.json, ");
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatItOpens(DatasetFormat format, @TempDir Path folder) {
    Path path = folder.resolve("own");
    network.writeTo(path, format);

    assertThat(Network.open(path)).isEqualTo(network);
    assertThat(Network.open(path).members().list()).isEqualTo(network.members().list());
  }

  @Test
  void opensWithinLimits(@TempDir Path folder) throws IOException {
    TestTables.small().write(folder);

    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> Network.open(folder, ReadLimits.builder().rows(3).build()))
        .withMessageContaining("ReadLimits.rows can be raised");
  }

  @Test
  void doesNotWriteAView(@TempDir Path folder) {
    Path path = folder.resolve("own.json");
    LocalDate day = LocalDate.of(2022, 9, 2);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> network.asOf(day).writeTo(path, DatasetFormat.JSON))
        .withMessage(
            "Network.writeTo: network test 2026.1.0 as of 2022-09-02 is a view; expected the"
                + " whole network, which keeps all that is needed to see it so again");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> network.knownOn(day).writeTo(path, DatasetFormat.JSON));
    assertThat(path).doesNotExist();
  }

  @Test
  void saysWhatItIsOf() {
    assertThat(network).hasToString("test 2026.1.0");
    assertThat(network.dataset().version()).isEqualTo("2026.1.0");
    assertThat(network.dataset().compiled()).isEqualTo(LocalDate.of(2026, 1, 31));
  }

  @Test
  void answersWithEverythingThatTheDatasetHas() {
    assertThat(network.allMembers()).hasSize(dataset.members().size());
    assertThat(network.countries().list()).isEqualTo(dataset.countries());
    assertThat(network.cohorts().list()).isEqualTo(dataset.cohorts());
    assertThat(network.evidence().list()).isEqualTo(dataset.evidence());
    assertThat(network.memberNames().list()).isEqualTo(dataset.memberNames());
    assertThat(network.awardRounds().list()).isEqualTo(dataset.awardRounds());
    assertThat(network.awards().list()).isEqualTo(dataset.awards());
    assertThat(network.events().list()).isEqualTo(dataset.events());
    assertThat(network.documents().list()).isEqualTo(dataset.documents());
    assertThat(network.rules().list()).isEqualTo(dataset.rules());
    assertThat(network.thematicClusters().list()).isEqualTo(dataset.thematicClusters());
    assertThat(network.keyFeatures().list()).isEqualTo(dataset.keyFeatures());
    assertThat(network.organisations().list()).isEqualTo(dataset.organisations());
    assertThat(network.officials().list()).isEqualTo(dataset.officials());
    assertThat(network.practices().list()).isEqualTo(dataset.practices());
    assertThat(network.propositions().list()).isEqualTo(dataset.propositions());
    assertThat(network.statements().list()).isEqualTo(dataset.statements());
    assertThat(network.sources().list()).isEqualTo(dataset.sources());
    assertThat(network.disputedClaims()).isEqualTo(dataset.disputedClaims());
  }

  @Test
  void knowsConferencesFromOtherEvents() {
    assertThat(network.conferences().ids()).containsExactly("iclc-2", "iclc-6");
    assertThat(network.conferences().edition(2).ids()).containsExactly("iclc-2");
  }

  @Test
  void knowsPurposesCommitmentsAndProfilesFromOtherPropositions() {
    Network more = Network.ofDataset(TestTables.small()
        .add("propositions", "benefit", "benefit", "", "", "", "", "", "", "", "")
        .add("propositions", "of-a-text", "commitment", "", "guide", "", "", "", "", "", "")
        .add("propositions", "profile", "profile", "", "", "cn-beijing", "", "", "", "", "")
        .add("proposition_accounts", "benefit", "s1", "", "", "", "Advice", "", "", "", "")
        .add("proposition_accounts", "of-a-text", "s1", "", "", "", "We will", "", "", "", "")
        .add("proposition_accounts", "profile", "s1", "", "", "", "Old", "", "", "", "")
        .build());

    assertThat(more.purposes().ids()).containsExactly("benefit", "purpose-exchange");
    assertThat(more.commitments().ids()).containsExactly("mx-mexico-city-promise");
    assertThat(more.profiles().ids()).containsExactly("profile");
  }

  @Test
  void keepsDisputedClaimsApartFromMembers() {
    assertThat(network.disputedClaims())
        .extracting(DisputedClaim::name)
        .containsExactly("Guangzhou");
    assertThat(network.allMembers().where(member -> member.name().equals("Guangzhou")))
        .isEmpty();
  }

  @Test
  void verifiesASoundSnapshot() {
    network.verify();

    assertThat(network.evidence().count()).isEqualTo(dataset.evidence().size());
  }

  @Test
  void verifiesAViewOfASoundSnapshot() {
    LocalDate day = LocalDate.of(2017, 1, 1);

    network.asOf(day).verify();
    network.knownOn(day).verify();
    network.asOf(day).knownOn(day).verify();

    assertThat(network.asOf(day).knownOn(day).members()).isNotEmpty();
  }

  @Test
  void isEqualToANetworkOfAnEqualDataset() {
    byte[] other = Snapshots.toBytes(TestTables.small().version("2026.2.0").build());
    new EqualsTester()
        .addEqualityGroup(
            network,
            Network.ofSnapshot(() -> new ByteArrayInputStream(snapshot)),
            SerializableTester.reserialize(network))
        .addEqualityGroup(Network.ofSnapshot(() -> new ByteArrayInputStream(other)))
        .testEquals();
  }

  @Test
  void answersAfterSerializationAsBefore() {
    Network again = SerializableTester.reserialize(network);

    assertThat(again.members().list()).isEqualTo(network.members().list());
    assertThat(again.evidence().list()).isEqualTo(network.evidence().list());
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Network.ofSnapshot(null))
        .withMessage("opener is null; expected what opens a snapshot");
    assertThatNullPointerException()
        .isThrownBy(() -> Network.of(null))
        .withMessage("provider is null; expected what brings a dataset");
    assertThatNullPointerException()
        .isThrownBy(() -> Network.open(null))
        .withMessage("path is null; expected a folder, a zip, a JSON document or a snapshot");
    assertThatNullPointerException()
        .isThrownBy(() -> Network.open(Path.of("."), null))
        .withMessage("limits is null; expected ReadLimits.defaults()");
    assertThatNullPointerException()
        .isThrownBy(() -> network.writeTo(null, DatasetFormat.JSON))
        .withMessage("path is null; expected where to write");
    assertThatNullPointerException()
        .isThrownBy(() -> network.writeTo(Path.of("own"), null))
        .withMessage("format is null; expected one of DatasetFormat");
  }

  private DatasetProvider provider(String name) {
    return new DatasetProvider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream openSnapshot() {
        return new ByteArrayInputStream(snapshot);
      }
    };
  }
}
