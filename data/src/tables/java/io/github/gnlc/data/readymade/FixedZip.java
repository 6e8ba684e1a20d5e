package io.github.gnlc.data.readymade;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip whose bytes depend on nothing but the files and the day that they are dated. */
final class FixedZip {
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 2);
  private static final LocalDate LAST = LocalDate.of(2107, 12, 31);

  private FixedZip() {}

  static void write(SortedMap<String, byte[]> files, LocalDate day, OutputStream out)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        // local, for the time zone of the machine not to matter
        entry.setTimeLocal(within(day).atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  /** The day, or the nearest that a zip can hold; to others the JDK adds one that has a zone. */
  private static LocalDate within(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return FIRST;
    }
    return day.isAfter(LAST) ? LAST : day;
  }
}
