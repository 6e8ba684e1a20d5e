package io.github.gnlc.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The table as written down against what Unicode's decomposition gives. */
class FoldingTableTest {
  private static final String APOSTROPHES = "'`´‘’ʻʼʹʾʿ′ˈ＇";

  @Test
  void isWhatUnicodeGives() {
    int[] table = FoldingTable.make();

    assertThat(table).hasSize(FoldingTable.END);
    for (char sign = 0; sign < FoldingTable.END; sign++) {
      assertThat(table[sign]).as("U+%04X", (int) sign).isEqualTo(decomposed(sign));
    }
  }

  @Test
  void signsBeyondItFoldAsUnicodeGives() {
    for (int sign = FoldingTable.END; sign <= Character.MAX_VALUE; sign++) {
      String text = "a" + (char) sign + "b " + (char) sign;
      assertThat(Folding.words(text).spaced())
          .as("U+%04X", sign)
          .isEqualTo(Folding.foldUnicode(text, true));
      assertThat(Folding.key(text)).isEqualTo(Folding.foldUnicode(text, false));
    }
  }

  private static int decomposed(char sign) {
    StringBuilder letters = new StringBuilder();
    boolean gap = false;
    for (char c : Normalizer.normalize("" + sign, Normalizer.Form.NFKD).toCharArray()) {
      if (Character.isLetterOrDigit(c) && APOSTROPHES.indexOf(c) < 0) {
        letters.append(written(Character.toLowerCase(Character.toUpperCase(c))));
      } else {
        gap |= !isMark(c) && APOSTROPHES.indexOf(c) < 0;
      }
    }
    if (letters.length() == 0) {
      return gap ? FoldingTable.GAP : FoldingTable.WITHIN;
    }
    if (gap || letters.length() > 2) {
      return FoldingTable.OTHER;
    }
    int second = letters.length() == 2 ? letters.charAt(1) : 0;
    return letters.charAt(0) | (second << Character.SIZE);
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT -> true;
      default -> false;
    };
  }

  /** What is written for a letter that Unicode does not decompose. */
  private static String written(char letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ', 'ӕ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'ŋ' -> "ng";
      case 'þ' -> "th";
      case 'ŧ' -> "t";
      case 'ə', 'ǝ' -> "a";
      case 'ς' -> "σ";
      default -> "" + letter;
    };
  }
}
