package io.github.gnlc.internal.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/** The directory at the end of a zip: what other programs believe to be in it. */
final class ZipDirectory {
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY = 0x02014B50;
  private static final int ENTRY_LENGTH = 46;

  private ZipDirectory() {}

  /** The names of the entries, in the order of the directory. */
  static List<String> names(byte[] zip) throws ZipException {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    long start = Integer.toUnsignedLong(bytes.getInt(end + 16));
    if (start + Integer.toUnsignedLong(bytes.getInt(end + 12)) != end) {
      throw new ZipException("it has bytes that belong to no entry");
    }
    List<String> names = new ArrayList<>();
    int at = (int) start;
    while (at < end) {
      if (end - at < ENTRY_LENGTH || bytes.getInt(at) != ENTRY) {
        throw new ZipException("its directory is damaged");
      }
      int length = u16(bytes, at + 28);
      int next = at + ENTRY_LENGTH + length + u16(bytes, at + 30) + u16(bytes, at + 32);
      if (next > end) {
        throw new ZipException("its directory is damaged");
      }
      names.add(new String(zip, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
      at = next;
    }
    return names;
  }

  /** Where the record begins that ends a zip, its comment reaching exactly to the end. */
  private static int end(ByteBuffer bytes) throws ZipException {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
      if (bytes.getInt(at) == END && u16(bytes, at + 20) == last - at) {
        return at;
      }
    }
    throw new ZipException("it is cut off, or has bytes after its end");
  }

  private static int u16(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
