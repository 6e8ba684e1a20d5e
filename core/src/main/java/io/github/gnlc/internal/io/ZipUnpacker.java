package io.github.gnlc.internal.io;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.io.CountingInputStream;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.Findings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip in memory and trusts nothing that it states: the bytes that come out are counted,
 * names must stay within it, and its directory must list what is in it.
 */
final class ZipUnpacker {
  /** Unpacked whatever the ratio: a small table can be very regular. */
  private static final int FREE_BYTES = 1 << 20;

  /** What the stream may have read ahead. */
  private static final int READ_AHEAD = 1024;

  private static final String ADDED_BY_MACOS = "__MACOSX/";

  private final String zip;
  private final byte[] bytes;
  private final ReadBudget budget;
  private final Findings findings;
  private final Multiset<String> names = HashMultiset.create();
  private final Set<String> paths = new HashSet<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final byte[] buffer = new byte[1 << 14];

  ZipUnpacker(String zip, byte[] bytes, ReadBudget budget, Findings findings) {
    this.zip = zip;
    this.bytes = bytes;
    this.budget = budget;
    this.findings = findings;
  }

  /**
   * The files by their names, without what macOS adds and without steps that lead nowhere.
   *
   * @throws DatasetException if a limit is passed
   */
  Map<String, byte[]> unpack() {
    CountingInputStream packed = new CountingInputStream(new ByteArrayInputStream(bytes));
    try (ZipInputStream in = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        take(entry.getName(), in, packed);
      }
      if (!names.equals(HashMultiset.create(ZipDirectory.names(bytes)))) {
        throw new ZipException("its directory lists other entries than are in it");
      }
    } catch (DatasetException e) {
      throw e;
    } catch (EOFException e) {
      report("", "cannot be unpacked: it is cut off; get a fresh copy");
    } catch (IOException | IllegalArgumentException e) {
      report("", "cannot be unpacked: " + e.getMessage() + "; get a fresh copy, not encrypted");
    }
    return files;
  }

  private void take(String name, ZipInputStream in, CountingInputStream packed) throws IOException {
    names.add(name);
    String path = name.replaceAll("(?<![^/])\\./", ""); // ./members.csv is members.csv
    if (!paths.add(path)) {
      report(name, "is in the zip twice; expected every entry once");
    }
    if (names.size() > budget.limits().entries()) {
      stop(
          name,
          "is beyond the " + budget.limits().entries()
              + " entries that are read; ReadLimits.entries can be raised");
    }
    if (leadsOut(name)) {
      report(name, "leads out of the zip; expected a name such as members.csv");
    }
    byte[] content = content(name, in, packed);
    if (!name.endsWith("/") && !name.startsWith(ADDED_BY_MACOS)) {
      files.put(path, content);
    }
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.matches("(?s)[A-Za-z]:.*")
        || List.of(name.split("/", -1)).contains("..");
  }

  private byte[] content(String name, ZipInputStream in, CountingInputStream packed)
      throws IOException {
    long before = packed.getCount();
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

  private void report(String entry, String expected) {
    findings.accept(new Finding(zip, 0, "", entry, expected));
  }

  private void stop(String entry, String expected) {
    report(entry, expected);
    findings.throwIfAny();
  }
}
