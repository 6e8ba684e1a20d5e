package io.github.gnlc.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.UpdateRefusedException;
import io.github.gnlc.UpdateRefusedException.Reason;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.names.NameTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots that somebody changed and then gave the right checksums. */
class ForgedSnapshotTest {
  private static final Dataset NEWER = TestTables.small().version("2026.2.0").build();
  private static final byte[] SNAPSHOT = Snapshots.toBytes(NEWER);
  private static final byte[] RENAMED = SnapshotChecksums.withFirst(SNAPSHOT, "Beijing", "Peiping");
  private static final String OTHER_NAME = "Snapshot is damaged: its directory says name 'Peiping'"
      + " of cn-beijing where its tables conclude 'Beijing'; get a fresh copy";

  private final NetworkHolder holder =
      NetworkHolder.of(Network.ofDataset(TestTables.small().build()));

  @Test
  void theChecksumsOfAnUntouchedOneAreRightAlready() {
    assertThat(SnapshotChecksums.corrected(SNAPSHOT)).isEqualTo(SNAPSHOT);
  }

  @Test
  void aNameChangedInTheDirectoryIsFoundByVerifying() {
    Network renamed = network(RENAMED);
    assertThat(renamed.members().get("cn-beijing").name()).isEqualTo("Peiping");

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(renamed::verify)
        .withMessage(OTHER_NAME)
        .returns(SnapshotException.Reason.DAMAGED, SnapshotException::reason);
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> renamed.asOf(NEWER.compiled()).verify())
        .withMessage(OTHER_NAME);
  }

  @Test
  void aHolderTakesNoNetworkWithANameChangedInItsDirectory() {
    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(network(RENAMED)))
        .withMessage("Update refused, test 2026.1.0 stays in use: " + OTHER_NAME)
        .returns(Reason.DAMAGED, UpdateRefusedException::reason);
    assertThat(holder.version()).isEqualTo("2026.1.0");
  }

  @Test
  void aNetworkThatNamesAMemberOtherwiseIsNotEqual() {
    assertThat(network(RENAMED)).isNotEqualTo(network(SNAPSHOT)).isEqualTo(network(RENAMED));
    assertThat(network(RENAMED).members()).isNotEqualTo(network(SNAPSHOT).members());
  }

  @Test
  void aForgedNetworkIsNotDeserialized() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(network(RENAMED));
    }

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(
            () -> new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
        .withMessage("No Network can be read: " + OTHER_NAME);
  }

  @Test
  void anIndexOfOtherNamesIsFoundByVerifying() {
    Dataset other =
        TestTables.small().set("members", "cn-beijing", "name", "Peiping").build();
    byte[] bytes = withIndexOf(other);

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> network(bytes).verify())
        .withMessage("Snapshot is damaged: its index of names is not that of its tables;"
            + " get a fresh copy");
    assertThat(network(bytes)).isNotEqualTo(network(SNAPSHOT));
    assertThat(withIndexOf(NEWER)).isEqualTo(SNAPSHOT);
  }

  @Test
  void aHolderTakesNoNetworkWhoseTablesAreWrong() {
    TestTables wrong =
        TestTables.small().version("2026.2.0").remove("award_sources", "2024/ma-benguerir/s8");

    assertThatExceptionOfType(UpdateRefusedException.class)
        .isThrownBy(() -> holder.update(network(Snapshots.toBytes(wrong.build()))))
        .withMessageContaining("member_id 'ma-benguerir': has no source")
        .withCauseInstanceOf(DatasetException.class)
        .returns(Reason.DAMAGED, UpdateRefusedException::reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, 1 << 30, 1 << 24})
  void rowsThatTheBytesCannotHoldAreRefusedBeforeThereIsRoomForThem(int rows) {
    byte[] bytes = SNAPSHOT.clone();
    int body = SnapshotFormat.PREFIX_LENGTH
        + ByteBuffer.wrap(bytes).getInt(SnapshotFormat.PREFIX_LENGTH - Integer.BYTES)
        + Integer.BYTES;
    ByteBuffer.wrap(bytes).putInt(body, rows);

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> network(SnapshotChecksums.corrected(bytes)))
        .withMessage(
            "Snapshot is damaged: it has a part that reaches beyond its end; get a fresh copy");
  }

  @Test
  void aDirectoryWithoutAColumnIsRefusedWhenItIsOpened() {
    byte[] bytes = SnapshotChecksums.withFirst(SNAPSHOT, "member_id", "member_no");

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> network(bytes))
        .withMessage("Snapshot is damaged: its tables are no dataset, Table directory has no column"
            + " 'member_id'; get a fresh copy");
  }

  @Test
  void whatCannotBeDecodedIsRefusedWhenItIsFirstAskedFor() {
    Network network = network(SnapshotChecksums.withFirst(SNAPSHOT, "2015-09-30", "2015-13-30"));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> network.members().list())
        .withMessage("Snapshot is damaged: its tables are no dataset, No EDTF date '../2015-13-30':"
            + " the month is not within 01 to 12; get a fresh copy");
  }

  private static Network network(byte[] bytes) {
    return Network.ofSnapshot(() -> new ByteArrayInputStream(bytes));
  }

  /** The newer dataset with the index of names of another one. */
  private static byte[] withIndexOf(Dataset other) {
    return SnapshotParts.of(SNAPSHOT).with(NameTables.PART, NameTables.toBytes(other));
  }
}
