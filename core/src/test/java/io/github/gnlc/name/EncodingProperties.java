package io.github.gnlc.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts in UTF-8 that were read in another encoding are mended, and no others are changed. */
class EncodingProperties {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** As Windows reads bytes: those that its encoding leaves open stand for themselves. */
  private static String readInWindows(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      char c = new String(new byte[] {b}, WINDOWS).charAt(0);
      text.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return text.toString();
  }

  @Example
  void everyByteIsReadBack() {
    for (int second = 0x80; second <= 0xBF; second++) {
      for (int first = 0xC2; first <= 0xDF; first++) {
        byte[] bytes = {(byte) first, (byte) second};
        String meant = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Encoding.mend(readInWindows(bytes))).isEqualTo(meant);
        assertThat(Encoding.mend(new String(bytes, StandardCharsets.ISO_8859_1)))
            .isEqualTo(meant);
      }
    }
    for (int only = 0; only <= 0xFF; only++) {
      String text = readInWindows(new byte[] {(byte) only});
      assertThat(Encoding.mend(text)).isEqualTo(text);
    }
  }

  @Example
  void whatIsNotBrokenStays() {
    for (String text : List.of(
        "", "Liège", "Eskişehir", "北京", "Ãgua", "Ã", "MÃE", "São Paulo â€", "Â", "Ð½Ð°Ñ x Ã")) {
      assertThat(Encoding.mend(text)).isEqualTo(text);
    }
  }

  @Example
  void isMendedOnce() {
    assertThat(Encoding.mend("LiÃ¨ge")).isEqualTo("Liège");
    assertThat(Encoding.mend("EskiÅŸehir, TÃ¼rkiye")).isEqualTo("Eskişehir, Türkiye");
    assertThat(Encoding.mend("åŒ—äº¬")).isEqualTo("北京");
    assertThat(Encoding.mend("Xiâ€™an")).isEqualTo("Xi’an");
    assertThat(Encoding.mend("LiÃ¨ge\0")).isEqualTo("Liège\0");
    assertThat(Encoding.mend("\u00F4\u0080\u0080\u0080")).isEqualTo("\uDBC0\uDC00");
  }

  @Property
  void whatWasReadInWindowsIsMended(@ForAll("words") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Encoding.mend(readInWindows(bytes))).isEqualTo(text);
    assertThat(Encoding.mend(new String(bytes, StandardCharsets.ISO_8859_1))).isEqualTo(text);
  }

  @Property
  void aTextInSomeScriptStays(@ForAll("words") String text) {
    assertThat(Encoding.mend(text)).isEqualTo(text);
  }

  @Property
  void neverFails(@ForAll String text) {
    assertThat(Encoding.mend(text)).isNotNull();
  }

  /** Words with a letter that is not in ASCII, none of which is the beginning of a broken one. */
  @Provide
  Arbitrary<String> words() {
    String letters = "abc ,'áèñöşğżłčřßøéàüÀÖИванкийσΚςάअहमदाबाد北京東서울กรุงათბილისԵրևանשלום🏙";
    Arbitrary<Integer> letter = Arbitraries.of(letters.codePoints().boxed().toList());
    return letter
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> list.stream()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString())
        .filter(text -> text.chars().anyMatch(c -> c > 0x7F));
  }
}
