package io.github.gnlc.internal.names;

import java.util.Arrays;

/**
 * Texts as bytes: a character in one to three, as in UTF-8, but each half of a pair on its own. So
 * every text has bytes of its own, even one with half a pair, and bytes are in the order of texts.
 */
final class KeyBytes {
  private static final int MOST = 3;

  private KeyBytes() {}

  static byte[] of(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return of(text, i, bytes);
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  /** The same for a text whose first characters are ASCII and done. */
  private static byte[] of(String text, int done, byte[] ascii) {
    byte[] bytes = Arrays.copyOf(ascii, done + MOST * (text.length() - done));
    int at = done;
    for (int i = done; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return Arrays.copyOf(bytes, at);
  }

  /** Whether some bytes are those of a text. */
  static boolean areOf(String text, byte[] bytes, int from, int to) {
    int at = from;
    int length = text.length();
    if (to - from < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int width = c < 0x80 ? 1 : c < 0x800 ? 2 : MOST;
      if (at + width > to || charAt(bytes, at, width) != c) {
        return false;
      }
      at += width;
    }
    return at == to;
  }

  /** What the bytes of a character are, if they are so many. */
  private static int charAt(byte[] bytes, int at, int width) {
    return switch (width) {
      case 1 -> bytes[at];
      case 2 ->
        (bytes[at] & 0xE0) == 0xC0 ? ((bytes[at] & 0x1F) << 6) | (bytes[at + 1] & 0x3F) : -1;
      default ->
        (bytes[at] & 0xF0) == 0xE0
            ? ((bytes[at] & 0xF) << 12) | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F)
            : -1;
    };
  }

  /** The first four bytes of a text, with zeros where it is shorter; they are in its order. */
  static int head(byte[] bytes) {
    int head = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      head = (head << Byte.SIZE) | (i < bytes.length ? bytes[i] & 0xFF : 0);
    }
    return head;
  }

  static String text(byte[] bytes) {
    char[] text = new char[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; ) {
      int b = bytes[i++] & 0xFF;
      if (b >= 0xE0) {
        b = ((b & 0xF) << 12) | ((bytes[i++] & 0x3F) << 6) | (bytes[i++] & 0x3F);
      } else if (b >= 0x80) {
        b = ((b & 0x1F) << 6) | (bytes[i++] & 0x3F);
      }
      text[length++] = (char) b;
    }
    return new String(text, 0, length);
  }
}
