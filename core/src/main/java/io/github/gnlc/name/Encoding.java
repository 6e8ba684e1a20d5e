package io.github.gnlc.name;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Mends texts in UTF-8 that somebody read in Windows-1252 or ISO 8859-1: {@code LiÃ¨ge} is
 * {@code Liège}. The bytes of such a text are UTF-8, which hardly any other text happens to be.
 */
final class Encoding {
  /**
   * The characters of Windows-1252 at 0x80 to 0x9F, by Microsoft's table in the mappings of the
   * Unicode Consortium; what it leaves open stands for itself.
   */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int FIRST_LEAD = 0xC2;
  private static final int LAST_LEAD = 0xF4;

  private Encoding() {}

  /** The mended text; the same text if it is not certain that it was broken in this way. */
  static String mend(String text) {
    if (!mayBeBroken(text)) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0) {
        return text;
      }
      bytes[i] = (byte) b;
    }
    CharsetDecoder strict = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer mended = strict.decode(ByteBuffer.wrap(bytes));
      return mended.toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** Whether there is a character that stands for the first byte of several. */
  private static boolean mayBeBroken(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_LEAD && c <= LAST_LEAD && byteOf(text.charAt(i + 1)) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int at = WINDOWS.indexOf(c);
    return at < 0 ? -1 : 0x80 + at;
  }
}
