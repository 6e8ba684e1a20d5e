package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotOpener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot being read. What the first answer needs is read at once; the rest when first asked
 * for. Every byte that is used has passed its checksum.
 *
 * <p>Thread-safe. Broken bytes are refused with {@link SnapshotException} and nothing else.
 */
public final class Snapshot {
  private final SnapshotOpener opener;
  private final List<Section> sections;
  private final int bodyStart;

  /** The file, as far as it has been read; replaced by a longer one at most once. */
  private volatile byte[] bytes;

  private Snapshot(SnapshotOpener opener, byte[] bytes, List<Section> sections, int bodyStart) {
    this.opener = opener;
    this.bytes = bytes;
    this.sections = sections;
    this.bodyStart = bodyStart;
  }

  /**
   * Reads a snapshot as far as the first answer needs it; the opener is used again for the rest.
   */
  public static Snapshot open(SnapshotOpener opener) {
    try (InputStream in = opener.open()) {
      byte[] prefix = in.readNBytes(SnapshotFormat.PREFIX_LENGTH);
      int headerLength = headerLength(prefix);
      byte[] head = append(prefix, in.readNBytes(headerLength + Integer.BYTES));
      Snapshot snapshot = readHead(opener, head, headerLength);
      snapshot.bytes = append(head, in.readNBytes(snapshot.firstLength()));
      return snapshot;
    } catch (IOException e) {
      throw SnapshotErrors.unreadable(e);
    }
  }

  /** Takes bytes that are the whole file; they are not copied, so nobody may change them. */
  public static Snapshot of(byte[] whole) {
    return readHead(() -> new ByteArrayInputStream(whole), whole, headerLength(whole));
  }

  public DatasetInfo info() {
    return SnapshotInfo.read(new ByteCursor(bytes, SnapshotFormat.PREFIX_LENGTH, bodyStart));
  }

  /** The names of the tables, in the order of the file. */
  public List<String> tableNames() {
    List<String> names = new ArrayList<>();
    for (Section section : sections) {
      names.add(section.name);
    }
    return names;
  }

  /** Reads a table, or returns null if the snapshot has none of that name. */
  @Nullable
  SnapshotTable table(String name) {
    int start = bodyStart;
    for (Section section : sections) {
      if (section.name.equals(name)) {
        return table(section, start);
      }
      start += section.length;
    }
    return null;
  }

  /** Reads every byte and every checksum, so that what is wrong shows now and not later. */
  public void verify() {
    for (Section section : sections) {
      table(section.name);
    }
    if (all().length != bodyStart + bodyLength(sections.size())) {
      throw SnapshotErrors.damaged("there are bytes after its end");
    }
  }

  /** The whole file. */
  byte[] all() {
    byte[] current = bytes;
    if (current.length == bodyStart + bodyLength(sections.size())) {
      return current;
    }
    try (InputStream in = opener.open()) {
      byte[] whole = in.readAllBytes();
      requireSameHead(whole, current);
      bytes = whole;
      return whole;
    } catch (IOException e) {
      throw SnapshotErrors.unreadable(e);
    }
  }

  private SnapshotTable table(Section section, int start) {
    byte[] file = bytes.length >= start + section.length ? bytes : all();
    int end = start + section.length;
    if (file.length < end) {
      throw SnapshotErrors.truncated(end, file.length);
    }
    CRC32 crc = new CRC32();
    crc.update(file, start, section.length);
    if ((int) crc.getValue() != section.crc) {
      throw SnapshotErrors.damaged("the checksum of table " + section.name + " is wrong");
    }
    return new SnapshotTable(section.name, file, start, end);
  }

  private int firstLength() {
    int count = 0;
    while (count < sections.size() && sections.get(count).first) {
      count++;
    }
    return bodyLength(count);
  }

  private int bodyLength(int count) {
    int length = 0;
    for (int i = 0; i < count; i++) {
      length = Math.addExact(length, sections.get(i).length);
    }
    return length;
  }

  private static int headerLength(byte[] prefix) {
    if (!SnapshotFormat.isMagic(prefix)) {
      throw SnapshotErrors.foreign();
    }
    if (prefix.length < SnapshotFormat.PREFIX_LENGTH) {
      throw SnapshotErrors.truncated(SnapshotFormat.PREFIX_LENGTH, prefix.length);
    }
    ByteCursor cursor = new ByteCursor(prefix, SnapshotFormat.magic().length, prefix.length);
    int format = cursor.u16();
    if (format > SnapshotFormat.VERSION) {
      throw SnapshotErrors.newer(format);
    }
    int length = cursor.length();
    if (length > SnapshotFormat.MAX_HEADER_LENGTH) {
      throw SnapshotErrors.damaged("its header claims a length of " + length + " bytes");
    }
    return length;
  }

  private static Snapshot readHead(SnapshotOpener opener, byte[] head, int headerLength) {
    int headerEnd = SnapshotFormat.PREFIX_LENGTH + headerLength;
    if (head.length < headerEnd + Integer.BYTES) {
      throw SnapshotErrors.truncated(headerEnd + Integer.BYTES, head.length);
    }
    CRC32 crc = new CRC32();
    crc.update(head, 0, headerEnd);
    if ((int) crc.getValue() != new ByteCursor(head, headerEnd, head.length).crc()) {
      throw SnapshotErrors.damaged("the checksum of its header is wrong");
    }
    ByteCursor cursor = new ByteCursor(head, SnapshotFormat.PREFIX_LENGTH, headerEnd);
    for (int i = 0; i < SnapshotFormat.INFO_TEXTS; i++) {
      cursor.skip(cursor.u16());
    }
    cursor.skip(SnapshotFormat.HASH_LENGTH);
    List<Section> sections = new ArrayList<>();
    int count = cursor.u16();
    for (int i = 0; i < count; i++) {
      sections.add(new Section(cursor.text(), cursor.u8() == 1, cursor.length(), cursor.crc()));
    }
    return new Snapshot(opener, head, sections, headerEnd + Integer.BYTES);
  }

  private void requireSameHead(byte[] whole, byte[] current) {
    if (whole.length < current.length) {
      throw SnapshotErrors.truncated(current.length, whole.length);
    }
    for (int i = 0; i < bodyStart; i++) {
      if (whole[i] != current[i]) {
        throw SnapshotErrors.damaged("it was changed while it was in use");
      }
    }
  }

  private static byte[] append(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static final class Section {
    private final String name;
    private final boolean first;
    private final int length;
    private final int crc;

    Section(String name, boolean first, int length, int crc) {
      this.name = name;
      this.first = first;
      this.length = length;
      this.crc = crc;
    }
  }
}
