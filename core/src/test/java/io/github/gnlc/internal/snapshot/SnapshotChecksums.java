package io.github.gnlc.internal.snapshot;

import com.google.common.primitives.Bytes;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Sets the checksums of a snapshot right after its bytes were changed, so that what is then refused
 * is refused for its content. Whatever the lengths claim, only what is there is summed up.
 */
public final class SnapshotChecksums {
  private SnapshotChecksums() {}

  /** The same bytes, with the checksums of the sections and then that of the header right. */
  public static byte[] corrected(byte[] snapshot) {
    byte[] bytes = snapshot.clone();
    if (bytes.length < SnapshotFormat.PREFIX_LENGTH) {
      return bytes;
    }
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int headerLength = file.getInt(SnapshotFormat.PREFIX_LENGTH - Integer.BYTES);
    if (headerLength < 0 || headerLength > file.remaining() - bodyStart(0)) {
      return bytes;
    }
    try {
      correctSections(file, bodyStart(headerLength));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      // the header ends before the sections that it claims, or they lie beyond the file
    }
    int headerEnd = SnapshotFormat.PREFIX_LENGTH + headerLength;
    file.clear().putInt(headerEnd, crc(file.slice(0, headerEnd)));
    return bytes;
  }

  /**
   * Replaces a text where it is first, by one as long; that of a member is first in the directory.
   */
  public static byte[] withFirst(byte[] snapshot, String from, String to) {
    byte[] bytes = snapshot.clone();
    byte[] old = from.getBytes(StandardCharsets.UTF_8);
    byte[] replacement = to.getBytes(StandardCharsets.UTF_8);
    int at = Bytes.indexOf(bytes, old);
    if (at < 0 || old.length != replacement.length) {
      throw new IllegalArgumentException("'" + from + "' is not there, or not as long");
    }
    System.arraycopy(replacement, 0, bytes, at, replacement.length);
    return corrected(bytes);
  }

  private static void correctSections(ByteBuffer file, int bodyStart) {
    file.position(SnapshotFormat.PREFIX_LENGTH).limit(bodyStart - Integer.BYTES);
    for (int i = 0; i < SnapshotFormat.INFO_TEXTS; i++) {
      skipText(file);
    }
    file.position(file.position() + SnapshotFormat.HASH_LENGTH);
    int start = bodyStart;
    for (int count = Short.toUnsignedInt(file.getShort()); count > 0; count--) {
      skipText(file);
      file.get();
      int length = file.getInt();
      boolean isThere = length >= 0 && length <= file.capacity() - start;
      if (!isThere || file.remaining() < Integer.BYTES) {
        return;
      }
      file.putInt(crc(file.duplicate().clear().slice(start, length)));
      start += length;
    }
  }

  private static void skipText(ByteBuffer file) {
    int length = Short.toUnsignedInt(file.getShort());
    file.position(file.position() + length);
  }

  private static int bodyStart(int headerLength) {
    return SnapshotFormat.PREFIX_LENGTH + headerLength + Integer.BYTES;
  }

  private static int crc(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
