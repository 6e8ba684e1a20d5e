package io.github.gnlc.internal.snapshot;

import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Shorts;
import io.github.gnlc.internal.mapping.ContentHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** A snapshot in parts, of which one can be replaced as if whoever wrote it had meant it so. */
final class SnapshotParts {
  private static final String HEADER = "header";
  private static final String FILE = "file";
  private static final int PREFIX = SnapshotFormat.PREFIX_LENGTH;

  private final byte[] file;
  private final byte[] described;
  private final Map<String, Section> sections = new LinkedHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Section(int kind, byte[] bytes) {}

  private SnapshotParts(byte[] file) {
    this.file = file;
    ByteBuffer header = ByteBuffer.wrap(file).position(PREFIX);
    int body = PREFIX + ByteBuffer.wrap(file).getInt(PREFIX - Integer.BYTES) + Integer.BYTES;
    for (int i = 0; i < SnapshotFormat.INFO_TEXTS; i++) {
      text(header);
    }
    header.position(header.position() + SnapshotFormat.HASH_LENGTH);
    described = Arrays.copyOfRange(file, PREFIX, header.position());
    for (int count = header.getShort(); count > 0; count--) {
      String name = text(header);
      int kind = header.get();
      int length = header.getInt();
      header.getInt();
      sections.put(name, new Section(kind, Arrays.copyOfRange(file, body, body + length)));
      body += length;
    }
  }

  static SnapshotParts of(byte[] snapshot) {
    return new SnapshotParts(snapshot);
  }

  private static String text(ByteBuffer header) {
    byte[] bytes = new byte[header.getShort()];
    header.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The names of the sections, and {@code header} and {@code file}; each by itself. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(HEADER, HEADER);
    names.put(FILE, FILE);
    sections.keySet().forEach(name -> names.put(name, name));
    return names;
  }

  byte[] part(String name) {
    if (name.equals(FILE)) {
      return file;
    }
    return name.equals(HEADER) ? header(Map.of()) : sections.get(name).bytes();
  }

  /** The snapshot with another part, and right checksums. */
  byte[] with(String name, byte[] part) {
    if (name.equals(FILE)) {
      return SnapshotChecksums.corrected(part);
    }
    if (name.equals(HEADER)) {
      return file(part, Map.of());
    }
    Map<String, byte[]> other = Map.of(name, part);
    byte[] header = header(other);
    return file(hashed(header, file(header, other)), other);
  }

  private byte[] file(byte[] header, Map<String, byte[]> other) {
    byte[] start = Bytes.concat(
        SnapshotFormat.magic(),
        Shorts.toByteArray((short) SnapshotFormat.VERSION),
        Ints.toByteArray(header.length),
        header);
    byte[] snapshot = Bytes.concat(start, Ints.toByteArray(SnapshotWriter.crc(start)));
    for (Map.Entry<String, Section> section : sections.entrySet()) {
      snapshot = Bytes.concat(
          snapshot, other.getOrDefault(section.getKey(), section.getValue().bytes()));
    }
    return snapshot;
  }

  private byte[] header(Map<String, byte[]> other) {
    byte[] header = Bytes.concat(described, Shorts.toByteArray((short) sections.size()));
    for (Map.Entry<String, Section> section : sections.entrySet()) {
      byte[] name = section.getKey().getBytes(StandardCharsets.UTF_8);
      byte[] bytes = other.getOrDefault(section.getKey(), section.getValue().bytes());
      header = Bytes.concat(
          header,
          Shorts.toByteArray((short) name.length),
          name,
          new byte[] {(byte) section.getValue().kind()},
          Ints.toByteArray(bytes.length),
          Ints.toByteArray(SnapshotWriter.crc(bytes)));
    }
    return header;
  }

  /** The header with the hash of what can be read of the tables. */
  private byte[] hashed(byte[] header, byte[] snapshot) {
    try {
      SnapshotTables tables = new SnapshotTables(Snapshot.of(snapshot));
      byte[] hash = HexFormat.of().parseHex(ContentHash.of(tables.info(), tables::table));
      System.arraycopy(hash, 0, header, described.length - hash.length, hash.length);
    } catch (RuntimeException e) {
      // no tables, no hash; what is thrown is seen again when the snapshot is opened
    }
    return header;
  }
}
