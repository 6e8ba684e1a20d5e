package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.error.EdtfException;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.model.EdtfDate;
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
          .compiled(day(cursor.text()))
          .contentHash(HexFormat.of().formatHex(cursor.bytes(SnapshotFormat.HASH_LENGTH)))
          .build();
    } catch (InvalidValueException | EdtfException e) {
      throw SnapshotErrors.damaged("what it says of itself is wrong, " + e.getMessage());
    }
  }

  /** A day in the form of ISO 8601; to parse it as one would load all of a JVM's date formats. */
  private static LocalDate day(String text) {
    EdtfDate date = EdtfDate.of(text);
    if (!date.isDay()) {
      throw new EdtfException(text, "expected a day");
    }
    return date.earliest().orElseThrow();
  }
}
