package io.github.gnlc.examples.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook is the same bytes wherever it is written. */
class DatedWorkbookTest {
  private static final List<String> DAYS =
      List.of("1970-01-01", "1980-01-01", "1980-01-02", "2026-11-30", "2200-01-01");

  @TempDir
  Path folder;

  @Test
  void theTimeZoneChangesNoByte() throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String day : DAYS) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        byte[] bytes = written(LocalDate.parse(day));
        for (String zone : List.of("America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati")) {
          TimeZone.setDefault(TimeZone.getTimeZone(zone));
          assertArrayEquals(bytes, written(LocalDate.parse(day)), day + " " + zone);
        }
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private byte[] written(LocalDate day) throws IOException {
    Path workbook = folder.resolve("undated.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(workbook))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write('x');
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatedWorkbook.write(workbook, day, out);
    return out.toByteArray();
  }
}
