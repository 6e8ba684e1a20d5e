package io.github.gnlc.internal.io;

import com.google.common.io.CountingInputStream;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Reads and writes a folder of files in a zip with the JDK's streams, which check every entry's
 * checksum. Sizes that a zip states are not believed: bytes are counted as they come out.
 */
final class ZipFolder {
  /** Unpacked whatever the ratio: a small table can be very regular. */
  private static final int FREE_BYTES = 1 << 20;

  /** What the stream may have read ahead. */
  private static final int READ_AHEAD = 1024;

  private static final String ADDED_BY_MACOS = "__MACOSX/";

  /** Later than the first moment of 1980, to which the JDK adds one that depends on the zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final String zip;
  private final ReadBudget budget;
  private final Findings findings;
  private final Map<String, byte[]> files = new TreeMap<>();
  private int entries;

  private ZipFolder(String zip, ReadBudget budget, Findings findings) {
    this.zip = zip;
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * Unpacks the files of a dataset, which are at the top of the zip or in the one folder there.
   *
   * @param zip the name of the file, for findings
   * @return the contents by name, such as {@code members.csv}; deeper folders are left out
   * @throws DatasetException if the zip is damaged, unsafe, beyond a limit or holds no dataset
   */
  static Map<String, byte[]> read(String zip, byte[] bytes, ReadBudget budget, Findings findings) {
    ZipFolder folder = new ZipFolder(zip, budget, findings);
    folder.unpack(bytes);
    findings.throwIfAny();
    return folder.filesOfDataset();
  }

  /** Writes files, the same bytes for the same files on every machine. */
  static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      CRC32 crc = new CRC32();
      crc.update(file.getValue());
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setMethod(ZipEntry.STORED); // what compression gives depends on the machine's zlib
      entry.setSize(file.getValue().length);
      entry.setCrc(crc.getValue());
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  private void unpack(byte[] bytes) {
    CountingInputStream packed = new CountingInputStream(new ByteArrayInputStream(bytes));
    try (ZipInputStream in = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        unpack(entry.getName(), in, packed);
      }
    } catch (DatasetException e) {
      throw e;
    } catch (EOFException e) {
      report("", "cannot be unpacked: it is cut off; get a fresh copy");
    } catch (IOException | IllegalArgumentException e) {
      report("", "cannot be unpacked: " + e.getMessage() + "; get a fresh copy, not encrypted");
    }
  }

  private void unpack(String name, InputStream in, CountingInputStream packed) throws IOException {
    entries++;
    if (entries > budget.limits().entries()) {
      stop(
          name,
          "is beyond the " + budget.limits().entries()
              + " entries that are read; ReadLimits.entries can be raised");
    }
    if (leadsOut(name)) {
      report(name, "leads out of the zip; expected a name such as members.csv");
    }
    byte[] content = content(name, in, packed);
    String path = name.replaceAll("(?<![^/])\\./", ""); // ./members.csv is members.csv
    if (!name.endsWith("/")
        && !name.startsWith(ADDED_BY_MACOS)
        && files.put(path, content) != null) {
      report(name, "is in the zip twice; expected every entry once");
    }
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.matches("(?s)[A-Za-z]:.*")
        || List.of(name.split("/", -1)).contains("..");
  }

  private byte[] content(String name, InputStream in, CountingInputStream packed)
      throws IOException {
    long before = packed.getCount();
    byte[] buffer = new byte[1 << 14];
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      if (!budget.takeBytes(count)) {
        stop(name, budget.tooManyBytes());
      }
      content.write(buffer, 0, count);
      long read = packed.getCount() - before + READ_AHEAD;
      if (content.size() > FREE_BYTES && content.size() / budget.limits().ratio() > read) {
        stop(
            name,
            "is more than " + budget.limits().ratio()
                + " times as large as packed; ReadLimits.ratio can be raised");
      }
    }
    return content.toByteArray();
  }

  private Map<String, byte[]> filesOfDataset() {
    Set<String> tops = new TreeSet<>();
    for (String name : files.keySet()) {
      if (!name.startsWith(".")) { // .DS_Store lies next to the folder that it is about
        tops.add(name.substring(0, name.indexOf('/') + 1));
      }
    }
    boolean inFolder = !files.containsKey(Schema.DESCRIPTOR_FILE) && tops.size() == 1;
    String folder = inFolder ? tops.iterator().next() : "";
    if (!files.containsKey(folder + Schema.DESCRIPTOR_FILE)) {
      stop(
          "",
          "expected " + Schema.DESCRIPTOR_FILE + " and a CSV file for each table at the top of the"
              + " zip, or in the one folder there; found "
              + files.keySet().stream().findFirst().orElse("nothing"));
    }
    Map<String, byte[]> ofDataset = new TreeMap<>();
    files.forEach((name, bytes) -> {
      if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0) {
        ofDataset.put(name.substring(folder.length()), bytes);
      }
    });
    return ofDataset;
  }

  private void report(String entry, String expected) {
    findings.accept(new Finding(zip, 0, "", entry, expected));
  }

  private void stop(String entry, String expected) {
    report(entry, expected);
    findings.throwIfAny();
  }
}
