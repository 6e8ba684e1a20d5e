package io.github.gnlc.internal.snapshot;

import java.nio.charset.StandardCharsets;

/**
 * The layout of a snapshot, all numbers big-endian.
 *
 * <pre>
 * magic            8 bytes, like PNG's: a byte above 127, a name, CR LF, Ctrl-Z
 * format           u16
 * header length    u32
 * header           name, title, version, compiled (each u16 length + UTF-8); SHA-256 of the content (32 bytes);
 *                  u16 count of sections; each: name, u8 kind, u32 length, u32 CRC-32
 * header checksum  u32, CRC-32 of everything before
 * sections         one after the other: tables needed for the first answer (kind 1), parts (2), other tables (0)
 *
 * part             bytes that whoever asks for them understands
 * table            u32 rows, u16 columns; each column: name, u32 length; then the columns
 * column           u32 count of distinct texts, u8 width of an index (0: the texts are in row order, none missing);
 *                  u32 length of the texts; varint lengths of the texts; the texts in UTF-8; an index per row (0: missing)
 * </pre>
 */
public final class SnapshotFormat {
  public static final int VERSION = 2;

  /** Magic, format and header length. */
  static final int PREFIX_LENGTH = 14;

  /** No header of this format comes near this length. */
  static final int MAX_HEADER_LENGTH = 1 << 16;

  /** Name, title, version and day of compilation. */
  static final int INFO_TEXTS = 4;

  static final int HASH_LENGTH = 32;

  /** A section that holds a table. */
  static final int TABLE = 0;

  /** A section that holds a table needed for the first answer. */
  static final int FIRST_TABLE = 1;

  /** A section that holds a part. */
  static final int PART = 2;

  /** How many bytes each text of the header may have, so that the header is never too long. */
  public static final int MAX_TEXT_LENGTH = 10_000;

  private static final byte[] MAGIC = {(byte) 0x89, 'G', 'N', 'L', 'C', '\r', '\n', 0x1A};

  private SnapshotFormat() {}

  static byte[] magic() {
    return MAGIC.clone();
  }

  public static boolean fitsHeader(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length <= MAX_TEXT_LENGTH;
  }

  public static boolean isMagic(byte[] bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }
}
