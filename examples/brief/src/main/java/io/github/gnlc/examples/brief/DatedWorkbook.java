package io.github.gnlc.examples.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Puts the day of the data in the place of the hour of the writing, which fastexcel takes. */
final class DatedWorkbook {
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 2);
  private static final LocalDate LAST = LocalDate.of(2107, 12, 31);

  private static final String PROPERTIES = "docProps/core.xml";

  private DatedWorkbook() {}

  static void write(Path workbook, LocalDate day, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    // the parts have their sizes at the end of the file alone, which a stream does not find
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        byte[] bytes = parts.getInputStream(part).readAllBytes();
        ZipEntry entry = new ZipEntry(part.getName());
        // local, for the time zone of the machine not to matter
        entry.setTimeLocal(within(day).atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(part.getName().equals(PROPERTIES) ? dated(bytes, day) : bytes);
        zip.closeEntry();
      }
    }
    // what is written to stays open, for it may be the console
    zip.finish();
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, UTF_8)
        .replaceAll(">\\d{4}-\\d{2}-\\d{2}T[^<]*<", ">" + day + "T00:00:00Z<")
        .getBytes(UTF_8);
  }

  /** The day, or the nearest that a zip can hold; to others the JDK adds one that has a zone. */
  private static LocalDate within(LocalDate day) {
    if (day.isBefore(FIRST)) {
      return FIRST;
    }
    return day.isAfter(LAST) ? LAST : day;
  }
}
