package io.github.gnlc.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.primitives.Bytes;
import com.google.common.testing.SerializableTester;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotOpener;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots that are refused, and why; those that are not are the same as what was written. */
class SnapshotTest {
  private static final byte[] SNAPSHOT = Snapshots.toBytes(TestTables.small().build());
  private static final byte[] ONE = "a part of its own".getBytes(StandardCharsets.UTF_8);
  private static final int FORMAT = 8;
  private static final int HEADER_LENGTH = 10;
  private static final int HEADER = 14;
  private static final int BODY = HEADER + ByteBuffer.wrap(SNAPSHOT).getInt(HEADER_LENGTH) + 4;

  private static Dataset open(byte[] bytes) {
    return Snapshots.open(() -> new ByteArrayInputStream(bytes));
  }

  private static void readEagerly(byte[] bytes) {
    open(bytes).verify();
  }

  private static byte[] changed(int position, int value) {
    byte[] bytes = SNAPSHOT.clone();
    bytes[position] = (byte) value;
    return bytes;
  }

  private static void assertRefused(byte[] bytes, SnapshotException.Reason reason, String message) {
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> readEagerly(bytes))
        .withMessage(message)
        .returns(reason, SnapshotException::reason);
  }

  @Test
  void anUntouchedSnapshotIsTaken() {
    assertThatCode(() -> readEagerly(SNAPSHOT)).doesNotThrowAnyException();
    assertThat(Decoded.all(open(SNAPSHOT)))
        .isEqualTo(Decoded.all(TestTables.small().build()));
  }

  /** With three values a byte: another bit at either end, and all bits. */
  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x80, 0xFF})
  void aSnapshotWithAnyByteChangedIsRefused(int bits) {
    for (int i = 0; i < SNAPSHOT.length; i++) {
      byte[] bytes = changed(i, SNAPSHOT[i] ^ bits);
      assertThat(refusal(bytes)).as("byte %d of %d", i, SNAPSHOT.length).isNotNull();
    }
  }

  @Test
  void aSnapshotCutAtAnyPlaceIsRefused() {
    for (int length = 0; length < SNAPSHOT.length; length++) {
      byte[] bytes = Arrays.copyOf(SNAPSHOT, length);
      assertThat(refusal(bytes)).as("%d of %d bytes", length, SNAPSHOT.length).isNotNull();
    }
  }

  /** The one documented exception, or null if the bytes are taken; any other comes through. */
  private static SnapshotException refusal(byte[] bytes) {
    try {
      readEagerly(bytes);
      return null;
    } catch (SnapshotException e) {
      return e;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100_000})
  void aSnapshotWithBytesAppendedIsRefused(int count) {
    assertRefused(
        Bytes.concat(SNAPSHOT, new byte[count]),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: there are bytes after its end; get a fresh copy");
  }

  @Test
  void twoSnapshotsAreNotOne() {
    assertThat(refusal(Bytes.concat(SNAPSHOT, SNAPSHOT))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "PK\u0003\u0004 a zip file", "member_id,country\n", "\u0089PNG\r\n"})
  void foreignBytesAreRefused(String text) {
    assertRefused(
        text.getBytes(StandardCharsets.ISO_8859_1),
        SnapshotException.Reason.FOREIGN,
        "These bytes are no GNLC snapshot: they do not begin like one");
  }

  @Test
  void aSnapshotSentAsTextIsForeign() {
    byte[] asText = new String(SNAPSHOT, StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(asText).reason()).isEqualTo(SnapshotException.Reason.FOREIGN);
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 3", "0, 255, 255", "1, 0, 256", "255, 255, 65535"})
  void aNewerFormatIsRefused(int high, int low, int format) {
    byte[] bytes = changed(FORMAT, high);
    bytes[FORMAT + 1] = (byte) low;

    assertRefused(
        bytes,
        SnapshotException.Reason.NEWER,
        "Snapshot of format " + format + " is newer than this library, which reads format 2;"
            + " use a newer gnlc-core");
  }

  @Test
  void aFormatThatNeverWasIsRefused() {
    assertRefused(
        changed(FORMAT + 1, 0),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: the checksum of its header is wrong; get a fresh copy");
  }

  @Test
  void aHeaderThatIsTooLongIsRefusedUnread() {
    assertRefused(
        changed(HEADER_LENGTH, 1),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: its header claims a length of " + (0x01000000 + BODY - HEADER - 4)
            + " bytes; get a fresh copy");
  }

  @Test
  void aHeaderOfNegativeLengthIsRefused() {
    assertRefused(
        changed(HEADER_LENGTH, 0x80),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: it has a length of " + (0x80000000L + BODY - HEADER - 4)
            + "; get a fresh copy");
  }

  @Test
  void aChangedHeaderIsRefused() {
    assertRefused(
        changed(HEADER + 3, 'X'),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: the checksum of its header is wrong; get a fresh copy");
  }

  @Test
  void aChangedTableIsNamed() {
    assertRefused(
        changed(BODY + 9, SNAPSHOT[BODY + 9] + 1),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: the checksum of table directory is wrong; get a fresh copy");
  }

  @ParameterizedTest
  @CsvSource({"8, 14", "13, 14"})
  void aSnapshotCutBeforeItsHeaderIsRefused(int length, int expected) {
    assertRefused(
        Arrays.copyOf(SNAPSHOT, length),
        SnapshotException.Reason.TRUNCATED,
        "Snapshot is cut off: expected at least " + expected + " bytes, found " + length
            + "; get a fresh copy");
  }

  @Test
  void aSnapshotCutWithinItsHeaderIsRefused() {
    assertRefused(
        Arrays.copyOf(SNAPSHOT, BODY - 1),
        SnapshotException.Reason.TRUNCATED,
        "Snapshot is cut off: expected at least " + BODY + " bytes, found " + (BODY - 1)
            + "; get a fresh copy");
  }

  @Test
  void aSnapshotCutWithinItsTablesIsRefused() {
    assertRefused(
        Arrays.copyOf(SNAPSHOT, SNAPSHOT.length - 1),
        SnapshotException.Reason.TRUNCATED,
        "Snapshot is cut off: expected at least " + SNAPSHOT.length + " bytes, found "
            + (SNAPSHOT.length - 1) + "; get a fresh copy");
  }

  @Test
  void aContentThatIsNotThatOfItsHashIsRefused() {
    DatasetInfo info = TestTables.small().build().info();
    DatasetInfo other = DatasetInfo.builder()
        .name(info.name())
        .title(info.title())
        .version(info.version())
        .compiled(info.compiled())
        .contentHash("0".repeat(64))
        .build();

    assertRefused(
        Snapshots.toBytes(Dataset.of(other, TestTables.small().tables())),
        SnapshotException.Reason.DAMAGED,
        "Snapshot is damaged: its content has hash " + info.contentHash() + ", expected "
            + "0".repeat(64) + "; get a fresh copy");
  }

  @Test
  void aSnapshotWithoutATableIsRefused() {
    Dataset dataset = TestTables.small().build();
    List<Table> tables =
        List.of(MemberSection.of(dataset.members()), dataset.table(TableNames.COUNTRIES));
    byte[] bytes = SnapshotWriter.write(dataset.info(), tables, List.of(), Map.of());

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> open(bytes).sources())
        .withMessage("Snapshot is damaged: it has no table publishers, only [directory, countries];"
            + " get a fresh copy")
        .returns(SnapshotException.Reason.DAMAGED, SnapshotException::reason);
  }

  @Test
  void theFirstAnswerNeedsNoMoreThanTheFirstTables() {
    int first = BODY + lengthOfFirstTables();
    Dataset dataset = open(Arrays.copyOf(SNAPSHOT, first));

    assertThat(Decoded.members(dataset))
        .isEqualTo(Decoded.members(TestTables.small().build()));
    assertThat(dataset.countries()).hasSize(6);
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(dataset::evidence)
        .returns(SnapshotException.Reason.TRUNCATED, SnapshotException::reason);
  }

  /** Directory and countries, found as the layout of snapshots says. */
  private static int lengthOfFirstTables() {
    ByteBuffer header = ByteBuffer.wrap(SNAPSHOT).position(HEADER);
    for (int i = 0; i < 4; i++) {
      skipText(header);
    }
    header.position(header.position() + 32);
    int length = 0;
    for (int count = header.getShort(); count > 0; count--) {
      skipText(header);
      boolean first = header.get() == 1;
      int size = header.getInt();
      length += first ? size : 0;
      header.getInt();
    }
    return length;
  }

  private static void skipText(ByteBuffer bytes) {
    int length = bytes.getShort();
    bytes.position(bytes.position() + length);
  }

  /** Opens other bytes each time. */
  private static SnapshotOpener inTurn(byte[]... contents) {
    Deque<byte[]> left = new ArrayDeque<>(List.of(contents));
    return () -> new ByteArrayInputStream(left.size() > 1 ? left.remove() : left.element());
  }

  /** The small dataset with two parts. */
  private static byte[] withParts() {
    Dataset dataset = TestTables.small().build();
    List<Table> tables = new ArrayList<>();
    tables.add(MemberSection.of(dataset.members()));
    Schema.names().forEach(name -> tables.add(dataset.table(name)));
    Map<String, byte[]> parts = ImmutableMap.of("one", ONE, "none", new byte[0]);
    return SnapshotWriter.write(
        dataset.info(), tables, List.of(MemberSection.NAME, TableNames.COUNTRIES), parts);
  }

  @Test
  void partsAreReadBackWhetherTheRestWasReadOrNot() {
    byte[] bytes = withParts();
    Dataset dataset = open(bytes);

    assertThat(dataset.part("one")).isEqualTo(ByteBuffer.wrap(ONE));
    assertThat(dataset.part("none")).isEqualTo(ByteBuffer.allocate(0));
    assertThat(dataset.part("two")).isNull();
    assertThat(dataset.part("sources")).isNull();
    assertThat(Decoded.all(dataset)).isEqualTo(Decoded.all(TestTables.small().build()));
    assertThat(dataset.part("one")).isEqualTo(ByteBuffer.wrap(ONE));
    assertThat(Snapshots.toBytes(dataset)).isEqualTo(bytes);
  }

  @Test
  void aPartIsNoTable() {
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> open(withParts()).table("one"))
        .withMessageContaining("it has no table one");
  }

  @Test
  void tablesInMemoryHaveNoParts() {
    assertThat(TestTables.small().build().part("one")).isNull();
  }

  /** Parts come before the tables that the first answer does without. */
  @Test
  void aPartIsReadWithoutWhatFollows() {
    byte[] bytes = withParts();
    int end = Bytes.indexOf(bytes, ONE) + ONE.length;

    assertThat(open(Arrays.copyOf(bytes, end)).part("one")).isEqualTo(ByteBuffer.wrap(ONE));
    for (int length = BODY; length < end; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatExceptionOfType(SnapshotException.class)
          .isThrownBy(() -> open(cut).part("one"));
    }
  }

  @Test
  void aChangedPartIsNamed() {
    byte[] bytes = withParts();
    bytes[Bytes.indexOf(bytes, ONE)]++;
    String message = "Snapshot is damaged: the checksum of part one is wrong; get a fresh copy";

    assertRefused(bytes, SnapshotException.Reason.DAMAGED, message);
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> open(bytes).part("one"))
        .withMessage(message);
  }

  @Test
  void aPartOfAnotherSnapshotIsRefused() {
    Dataset dataset = Snapshots.open(inTurn(withParts(), SNAPSHOT));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> dataset.part("one"))
        .withMessage("Snapshot is damaged: it was changed while it was in use; get a fresh copy");
  }

  @Test
  void aSnapshotThatBecomesAnotherInUseIsRefused() {
    byte[] other = Snapshots.toBytes(TestTables.small().version("2026.2.0").build());
    Dataset dataset = Snapshots.open(inTurn(SNAPSHOT, other));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(dataset::evidence)
        .withMessage("Snapshot is damaged: it was changed while it was in use; get a fresh copy")
        .returns(SnapshotException.Reason.DAMAGED, SnapshotException::reason);
  }

  @Test
  void aSnapshotThatIsCutInUseIsRefused() {
    Dataset dataset = Snapshots.open(inTurn(SNAPSHOT, new byte[0]));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(dataset::evidence)
        .returns(SnapshotException.Reason.TRUNCATED, SnapshotException::reason);
  }

  @Test
  void aSnapshotWhoseTablesChangeInUseIsRefused() {
    byte[] other = changed(SNAPSHOT.length - 1, SNAPSHOT[SNAPSHOT.length - 1] + 1);
    Dataset dataset = Snapshots.open(inTurn(SNAPSHOT, other));

    assertThatExceptionOfType(SnapshotException.class).isThrownBy(dataset::verify);
  }

  @Test
  void whatWasReadStaysWhenTheSnapshotChanges() {
    Dataset dataset = Snapshots.open(inTurn(SNAPSHOT, new byte[0]));

    assertThatExceptionOfType(SnapshotException.class).isThrownBy(dataset::evidence);
    assertThat(Decoded.members(dataset))
        .isEqualTo(Decoded.members(TestTables.small().build()));
  }

  @Test
  void bytesThatCannotBeOpenedAreUnreadable() {
    IOException cause = new IOException("gone");
    SnapshotOpener opener = () -> {
      throw cause;
    };

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> Snapshots.open(opener))
        .withMessage("Snapshot cannot be read: java.io.IOException: gone")
        .withCause(cause)
        .returns(SnapshotException.Reason.UNREADABLE, SnapshotException::reason);
  }

  @Test
  void bytesThatCannotBeReadToTheirEndAreUnreadable() {
    SnapshotOpener opener = () -> new FilterInputStream(new ByteArrayInputStream(SNAPSHOT)) {
      private int left = HEADER + 5;

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left == 0) {
          throw new IOException("torn");
        }
        int count = super.read(bytes, offset, Math.min(left, length));
        left -= count;
        return count;
      }
    };

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> Snapshots.open(opener))
        .withMessage("Snapshot cannot be read: java.io.IOException: torn")
        .returns(SnapshotException.Reason.UNREADABLE, SnapshotException::reason);
  }

  @Test
  void bytesThatCanBeOpenedOnlyOnceGiveTheFirstAnswerOnly() {
    Deque<InputStream> once = new ArrayDeque<>(List.of(new ByteArrayInputStream(SNAPSHOT)));
    Dataset dataset = Snapshots.open(() -> {
      if (once.isEmpty()) {
        throw new IOException("once only");
      }
      return once.remove();
    });

    assertThat(dataset.members().get(0).id()).isEqualTo("cn-beijing");
    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(dataset::evidence)
        .withMessage("Snapshot cannot be read: java.io.IOException: once only")
        .returns(SnapshotException.Reason.UNREADABLE, SnapshotException::reason);
  }

  @Test
  void bytesThatComeOneByOneAreRead() {
    Dataset dataset =
        Snapshots.open(() -> new FilterInputStream(new ByteArrayInputStream(SNAPSHOT)) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(1, length));
          }
        });

    assertThat(Decoded.all(dataset)).isEqualTo(Decoded.all(TestTables.small().build()));
  }

  @Test
  void everyStreamIsClosedAndTheBytesAreOpenedTwiceAtMost() {
    List<String> log = new ArrayList<>();
    Dataset dataset = Snapshots.open(() -> {
      log.add("open");
      return new FilterInputStream(ByteSource.wrap(SNAPSHOT).openStream()) {
        @Override
        public void close() throws IOException {
          log.add("close");
          super.close();
        }
      };
    });

    Decoded.all(dataset);
    dataset.verify();
    Snapshots.toBytes(dataset);

    assertThat(log).containsExactly("open", "close", "open", "close");
  }

  @Test
  void aDamagedSnapshotIsNotHandedOn() {
    Dataset appended = open(Bytes.concat(SNAPSHOT, new byte[1]));
    Dataset changed = open(changed(SNAPSHOT.length - 1, SNAPSHOT[SNAPSHOT.length - 1] + 1));

    assertThatExceptionOfType(SnapshotException.class)
        .isThrownBy(() -> Snapshots.toBytes(appended));
    assertThatExceptionOfType(SnapshotException.class).isThrownBy(() -> Snapshots.toBytes(changed));
  }

  @Test
  void theBytesHandedOnAreACopy() {
    Dataset dataset = open(SNAPSHOT.clone());
    Arrays.fill(Snapshots.toBytes(dataset), (byte) 0);

    assertThat(Snapshots.toBytes(dataset)).isEqualTo(SNAPSHOT);
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Snapshots.open((SnapshotOpener) null));
  }

  @Test
  void theRefusalSurvivesSerialization() {
    SnapshotException copy = SerializableTester.reserialize(refusal(new byte[0]));

    assertThat(copy.reason()).isEqualTo(SnapshotException.Reason.FOREIGN);
  }

  /** As many texts as a width of index can hold, one more, and many more. */
  @ParameterizedTest
  @ValueSource(ints = {255, 256, 300, 65_535, 65_536, 66_000})
  void aTableOfManyTextsIsReadBack(int count) {
    int rows = 70_000;
    MemoryTable.Builder written = new MemoryTable.Builder("many", List.of("texts", "none"));
    for (int row = 0; row < rows; row++) {
      written.add(0, text(row, count), null);
    }
    DatasetInfo info = TestTables.small().build().info();
    byte[] bytes = SnapshotWriter.write(info, List.of(written.build()), List.of(), Map.of());

    SnapshotTable read = Snapshot.open(() -> new ByteArrayInputStream(bytes)).table("many");

    for (int row = 0; row < rows; row++) {
      if (!Objects.equals(read.cell(row, 0), text(row, count)) || read.cell(row, 1) != null) {
        assertThat(read.cell(row, 0)).as("row %d", row).isEqualTo(text(row, count));
      }
    }
  }

  /** A length has two bytes and would begin again at 0. */
  @ParameterizedTest
  @ValueSource(ints = {10_001, 65_536, 70_000})
  void aHeaderWithAnEndlessTextIsNotWritten(int length) {
    Dataset dataset = TestTables.small().build();
    DatasetInfo info = DatasetInfo.builder()
        .name("test")
        .title("x".repeat(length))
        .version("1")
        .compiled(dataset.info().compiled())
        .contentHash(dataset.info().contentHash())
        .build();

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SnapshotWriter.write(info, List.of(), List.of(), Map.of()))
        .withMessage("Snapshot: text '" + "x".repeat(80) + "…' has " + length
            + " bytes in UTF-8; expected at most 10000 for a name, title or version");
  }

  /** One of so many texts, or none now and then; not in the order of the rows. */
  private static String text(int row, int count) {
    return row == 7 ? null : "ö" + (70_000 - row) % count;
  }
}
