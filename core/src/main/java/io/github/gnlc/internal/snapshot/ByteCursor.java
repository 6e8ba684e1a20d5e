package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.SnapshotException;
import java.nio.charset.StandardCharsets;

/** Reads numbers and texts from bytes, one after the other; never beyond its end. */
final class ByteCursor {
  private final byte[] bytes;
  private final int end;
  private int position;

  ByteCursor(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  int position() {
    return position;
  }

  int u8() {
    require(1);
    return bytes[position++] & 0xFF;
  }

  int u16() {
    return (u8() << 8) | u8();
  }

  /** An unsigned number of 32 bits that must fit a length, so at most 2^31 - 1. */
  int length() {
    int value = crc();
    if (value < 0) {
      throw damaged("a length of " + Integer.toUnsignedString(value));
    }
    return value;
  }

  /**
   * A number of things that take at least a byte each, so at most as many as there are bytes left.
   */
  int count() {
    int value = length();
    require(value);
    return value;
  }

  int crc() {
    return (u16() << 16) | u16();
  }

  /** Fills an array with numbers, from an index on. */
  void varints(int[] values, int from) {
    for (int i = from; i < values.length; i++) {
      // nearly all have one byte, and a cold JVM feels every call
      if (position < end && bytes[position] >= 0) {
        values[i] = bytes[position++];
      } else {
        values[i] = varint();
      }
    }
  }

  private int varint() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = u8();
      value |= (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
    throw damaged("an endless number");
  }

  byte[] bytes(int length) {
    require(length);
    byte[] copy = new byte[length];
    System.arraycopy(bytes, position, copy, 0, length);
    position += length;
    return copy;
  }

  String text() {
    int length = u16();
    require(length);
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** The length of some things of one size, if there are as many bytes left. */
  int length(int count, int size) {
    if ((long) count * size > end - position) {
      throw damaged("a part that reaches beyond its end");
    }
    return count * size;
  }

  void skip(int length) {
    require(length);
    position += length;
  }

  private void require(int length) {
    if (length < 0 || length > end - position) {
      throw damaged("a part that reaches beyond its end");
    }
  }

  static SnapshotException damaged(String what) {
    return SnapshotErrors.damaged("it has " + what);
  }
}
