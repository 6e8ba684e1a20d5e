package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;

/** What a snapshot says of itself, which the first answer does without. */
final class SnapshotInfo {
  private SnapshotInfo() {}

  /** Reads the part of the header that begins at the cursor. */
  static DatasetInfo read(ByteCursor cursor) {
    try {
      return DatasetInfo.builder()
          .name(cursor.text())
          .title(cursor.text())
          .version(cursor.text())
          .compiled(LocalDate.parse(cursor.text()))
          .contentHash(HexFormat.of().formatHex(cursor.bytes(SnapshotFormat.HASH_LENGTH)))
          .build();
    } catch (InvalidValueException | DateTimeException e) {
      throw SnapshotErrors.damaged("what it says of itself is wrong, " + e.getMessage());
    }
  }
}
