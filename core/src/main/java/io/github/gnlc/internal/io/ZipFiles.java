package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.schema.Schema;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The files of a dataset in a zip: at its top, or in the one folder that is at its top. */
final class ZipFiles implements TableFiles {
  private final Map<String, byte[]> entries;
  private final String prefix;

  private ZipFiles(Map<String, byte[]> entries, String prefix) {
    this.entries = entries;
    this.prefix = prefix;
  }

  /**
   * Unpacks the files.
   *
   * @throws DatasetException if the zip itself is not sound; what is wrong with its files is
   *     reported by who reads them
   */
  static ZipFiles unpack(String zip, byte[] bytes, ReadBudget budget, Findings findings) {
    ZipUnpacker unpacker = new ZipUnpacker(zip, bytes, budget, findings);
    Map<String, byte[]> entries = new HashMap<>(unpacker.unpack());
    findings.throwIfAny();
    Set<String> tops = new TreeSet<>();
    for (String name : entries.keySet()) {
      if (!name.startsWith(".")) { // .DS_Store lies beside the folder that it is about
        tops.add(name.substring(0, name.indexOf('/') + 1));
      }
    }
    boolean inFolder = !entries.containsKey(Schema.DESCRIPTOR_FILE) && tops.size() == 1;
    String prefix = inFolder ? tops.iterator().next() : "";
    if (!entries.containsKey(prefix + Schema.DESCRIPTOR_FILE)) {
      findings.accept(new Finding(
          zip,
          0,
          "",
          "",
          "expected " + Schema.DESCRIPTOR_FILE
              + " and a CSV file for each table at the top of the zip,"
              + " or in the one folder there; found "
              + (entries.isEmpty() ? "nothing" : new TreeSet<>(entries.keySet()).first())));
    }
    findings.throwIfAny();
    return new ZipFiles(entries, prefix);
  }

  @Override
  public List<String> names() {
    return entries.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.contains("/"))
        .sorted()
        .toList();
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    byte[] bytes = entries.remove(prefix + file); // each is read once, and need not stay
    if (bytes == null) {
      throw new NoSuchFileException(file);
    }
    return bytes;
  }
}
