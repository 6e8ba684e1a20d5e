package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotOpener;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
      snapshot.bytes = append(head, in.readNBytes(snapshot.firstEnd() - snapshot.bodyStart));
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
    return names(false);
  }

  /** The names of the parts, in the order of the file. */
  public List<String> partNames() {
    return names(true);
  }

  private List<String> names(boolean ofParts) {
    List<String> names = new ArrayList<>();
    for (Section section : sections) {
      if (section.isPart() == ofParts) {
        names.add(section.name);
      }
    }
    return names;
  }

  /** Reads a table, or returns null if the snapshot has none of that name. */
  @Nullable
  SnapshotTable table(String name) {
    Section section = section(name, false);
    return section == null ? null : table(section);
  }

  /**
   * Reads a part, or returns null if the snapshot has none of that name. It has an array, which
   * nobody may change, and is not kept.
   */
  @Nullable
  ByteBuffer part(String name) {
    Section section = section(name, true);
    return section == null ? null : part(section);
  }

  private @Nullable Section section(String name, boolean isPart) {
    for (Section section : sections) {
      if (section.isPart() == isPart && section.name.equals(name)) {
        return section;
      }
    }
    return null;
  }

  /** Reads every byte and every checksum, so that what is wrong shows now and not later. */
  public void verify() {
    all();
    for (Section section : sections) {
      if (section.isPart()) {
        part(section);
      } else {
        table(section);
      }
    }
    if (all().length != end()) {
      throw SnapshotErrors.damaged("there are bytes after its end");
    }
  }

  /** The whole file. */
  byte[] all() {
    byte[] current = bytes;
    if (current.length == end()) {
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

  private SnapshotTable table(Section section) {
    byte[] file = bytes.length >= section.end() ? bytes : all();
    if (file.length < section.end()) {
      throw SnapshotErrors.truncated(section.end(), file.length);
    }
    section.check(file, section.start);
    return new SnapshotTable(section.name, file, section.start, section.end());
  }

  private ByteBuffer part(Section section) {
    byte[] file = bytes;
    if (file.length >= section.end()) {
      section.check(file, section.start);
      return ByteBuffer.wrap(file, section.start, section.length).slice();
    }
    byte[] part = read(section);
    section.check(part, 0);
    return ByteBuffer.wrap(part);
  }

  /** Reads a section alone. */
  private byte[] read(Section section) {
    try (InputStream in = opener.open()) {
      requireSameHead(in.readNBytes(bodyStart), bytes);
      in.skipNBytes(section.start - bodyStart);
      byte[] content = in.readNBytes(section.length);
      if (content.length < section.length) {
        throw SnapshotErrors.truncated(section.end(), section.start + content.length);
      }
      return content;
    } catch (EOFException e) {
      throw SnapshotErrors.damaged("it ends before its part " + section.name);
    } catch (IOException e) {
      throw SnapshotErrors.unreadable(e);
    }
  }

  /** Where the tables end that are needed for the first answer. */
  private int firstEnd() {
    int end = bodyStart;
    for (Section section : sections) {
      if (section.kind != SnapshotFormat.FIRST_TABLE) {
        break;
      }
      end = section.end();
    }
    return end;
  }

  private int end() {
    return sections.isEmpty() ? bodyStart : sections.get(sections.size() - 1).end();
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
    int start = headerEnd + Integer.BYTES;
    for (int count = cursor.u16(); count > 0; count--) {
      Section section =
          new Section(cursor.text(), cursor.u8(), start, cursor.length(), cursor.crc());
      if (section.end() < start) {
        throw SnapshotErrors.damaged("it claims more bytes than a file of its kind can have");
      }
      sections.add(section);
      start = section.end();
    }
    return new Snapshot(opener, head, sections, headerEnd + Integer.BYTES);
  }

  private void requireSameHead(byte[] whole, byte[] current) {
    if (whole.length < bodyStart) {
      throw SnapshotErrors.truncated(bodyStart, whole.length);
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
    private final int kind;
    private final int start;
    private final int length;
    private final int crc;

    Section(String name, int kind, int start, int length, int crc) {
      this.name = name;
      this.kind = kind;
      this.start = start;
      this.length = length;
      this.crc = crc;
    }

    boolean isPart() {
      return kind == SnapshotFormat.PART;
    }

    int end() {
      return start + length;
    }

    /** Compares the checksum with that of the bytes that begin at a place. */
    void check(byte[] bytes, int at) {
      CRC32 sum = new CRC32();
      sum.update(bytes, at, length);
      if ((int) sum.getValue() != crc) {
        throw SnapshotErrors.damaged(
            "the checksum of " + (isPart() ? "part " : "table ") + name + " is wrong");
      }
    }
  }
}
