package io.github.gnlc.internal.names;

import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.table.DamagedSnapshot;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Numbers in as many bytes each as the largest needs, read where they lie.
 *
 * <p>The layout is u32 count, u8 width, then the highest byte of every number, the next byte of
 * every number, and so on: bytes that are alike lie together, which helps compression.
 */
public final class PackedInts {
  private static final int HEAD = 5;

  private final byte[] bytes;
  private final int start;
  private final int size;
  private final int width;

  private PackedInts(byte[] bytes, int start, int size, int width) {
    this.bytes = bytes;
    this.start = start;
    this.size = size;
    this.width = width;
  }

  /** Packs numbers; a negative one takes four bytes. */
  public static PackedInts of(int... values) {
    int width = 0;
    for (int value : values) {
      width = Math.max(width, Integer.BYTES - Integer.numberOfLeadingZeros(value) / Byte.SIZE);
    }
    byte[] bytes = new byte[values.length * width];
    int at = 0;
    for (int plane = width - 1; plane >= 0; plane--) {
      for (int value : values) {
        bytes[at++] = (byte) (value >>> (plane * Byte.SIZE));
      }
    }
    return new PackedInts(bytes, 0, values.length, width);
  }

  /**
   * Takes the numbers that begin at the position of a buffer with an array, and moves it behind
   * them. They are not copied, so nobody may change the array.
   *
   * @throws SnapshotException if no numbers are there
   */
  public static PackedInts read(ByteBuffer buffer) {
    if (buffer.remaining() < HEAD) {
      throw damaged("the head of some numbers is cut off");
    }
    int size = buffer.getInt();
    int width = buffer.get();
    if (size < 0
        || width < 0
        || width > Integer.BYTES
        || (long) size * width > buffer.remaining()) {
      throw damaged(size + " numbers of " + width + " bytes in " + buffer.remaining() + " bytes");
    }
    int start = buffer.position();
    buffer.position(start + size * width);
    return new PackedInts(buffer.array(), buffer.arrayOffset() + start, size, width);
  }

  public void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(ByteBuffer.allocate(HEAD).putInt(size).put((byte) width).array());
    out.write(bytes, start, size * width);
  }

  public int size() {
    return size;
  }

  public int get(int index) {
    if (index < 0 || index >= size) {
      throw damaged("no number " + index + " of " + size);
    }
    int at = start + index;
    return switch (width) {
      case 0 -> 0;
      case 1 -> bytes[at] & 0xFF;
      case 2 -> ((bytes[at] & 0xFF) << 8) | (bytes[at + size] & 0xFF);
      default -> wide(at);
    };
  }

  private int wide(int at) {
    int value = ((bytes[at] & 0xFF) << 16)
        | ((bytes[at + size] & 0xFF) << 8)
        | (bytes[at + 2 * size] & 0xFF);
    return width == 3 ? value : (value << 8) | (bytes[at + 3 * size] & 0xFF);
  }

  static SnapshotException damaged(String what) {
    return DamagedSnapshot.of("a part of it has " + what);
  }
}
