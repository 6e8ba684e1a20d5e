package io.github.gnlc.internal.names;

/**
 * What each sign of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic folds to, written down as
 * Unicode's decomposition and cases give it: to ask them takes a new JVM longer than all the rest
 * of a first look-up.
 */
public final class FoldingTable {
  /** The signs before this one are in the table. */
  public static final int END = 0x700;

  /** Stands for a character that separates words. */
  public static final int GAP = 0;

  /** Stands for a character within words that is no letter or digit. */
  public static final int WITHIN = -1;

  /** Stands for a character that only the full Unicode way can fold. */
  public static final int OTHER = -2;

  /**
   * For each sign, 64 a line: {@code .} for the sign itself, a space for {@link #GAP}, {@code -}
   * for {@link #WITHIN}, {@code ?} for {@link #OTHER}, a capital for a pair of letters, else the
   * letter or digit that it folds to.
   */
  static final String SIGNS = "                                       -        ..........      "
      + " abcdefghijklmnopqrstuvwxyz     -..........................     "
      + "                                          a  -    23 μ   1o ??? "
      + "aaaaaaAceeeeiiiidnooooo ouuuuyBCaaaaaaAceeeeiiiidnooooo ouuuuyBy"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiDDjjkk.llllll?"
      + "?llnnnnnnnEEooooooFFrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + ".ɓƃ.ƅ.ɔƈ.ɖɗƌ..aaɛƒ.ɠɣ.ɩɨƙ...ɯɲ.ɵooƣ.ƥ.ʀƨ.ʃ..ƭ.ʈuuʊʋƴ.ƶ.ʒƹ...ƽ..."
      + "....GGGHHHIIIaaiioouuuuuuuuuuaaaaaAAǥ.ggkkooooʒʒjGGGggƕƿnnaaAAoo"
      + "aaaaeeeeiiiioooorrrruuuussttȝ.hhƞ.ȣ.ȥ.aaeeooooooooyy......ⱥȼ.ƚⱦ."
      + ".ɂ.ƀʉʌɇ.ɉ.ɋ.ɍ.ɏ..........a......................................"
      + "................................................hɦjrɹɻʁwy-.--.--"
      + "..    ..-.........              ɣlsxʕ       . .                 "
      + "----------------------------------------------------------------"
      + "------------------------------------------------ͱ.ͳ.- ͷ.   ... ϳ"
      + "      α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυ..............."
      + "..σ.......ιυουωϗβθυυυφπ.ϙ.ϛ.ϝ.ϟ.ϡ.ϣ.ϥ.ϧ.ϩ.ϫ.ϭ.ϯ.κρσ.θε ϸ.σϻ..ͻͼͽ"
      + "ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя.........и......"
      + "................ее.г...і....киу.ѡ.ѣ.ѥ.ѧ.ѩ.ѫ.ѭ.ѯ.ѱ.ѳ.ѵ.ѵѵѹ.ѻ.ѽ.ѿ."
      + "ҁ. -------ҋ.ҍ.ҏ.ґ.ғ.ҕ.җ.ҙ.қ.ҝ.ҟ.ҡ.ң.ҥ.ҧ.ҩ.ҫ.ҭ.ү.ұ.ҳ.ҵ.ҷ.ҹ.һ.ҽ.ҿ."
      + "ӏжжӄ.ӆ.ӈ.ӊ.ӌ.ӎ..ааааAAееә.әәжжззӡ.ииииооө.өөээууууууччӷ.ыыӻ.ӽ.ӿ."
      + "ԁ.ԃ.ԅ.ԇ.ԉ.ԋ.ԍ.ԏ.ԑ.ԓ.ԕ.ԗ.ԙ.ԛ.ԝ.ԟ.ԡ.ԣ.ԥ.ԧ.ԩ.ԫ.ԭ.ԯ. աբգդեզէըթժիլխծկ"
      + "հձղճմյնշոչպջռսվտրցւփքօֆ  .      ................................"
      + ".......J.        --------------------------------------------- -"
      + " -- -- -        ...........................    ....             "
      + "------          ----------- -   ..\u0627\u0627\u0648\u0627\u064A........................."
      + "...........---------------------..........    ..-....KLMN......."
      + "................................................................"
      + "\u06D5.\u06C1................\u06D2 .-------- ------..-- ----...............  .";

  /** The pairs of letters that stand for A, B and so on. */
  static final String PAIRS =
      "aethssijngoedzljnjեւ\u0627\u0674\u0648\u0674\u06C7\u0674\u064A\u0674";

  private FoldingTable() {}

  /**
   * A new table from 0 to {@link #END}: one of the constants, one letter, or two with the second in
   * the higher half.
   */
  public static int[] make() {
    int[] table = new int[END];
    for (int sign = 0; sign < END; sign++) {
      table[sign] = entry(sign, SIGNS.charAt(sign));
    }
    return table;
  }

  private static int entry(int sign, char written) {
    return switch (written) {
      case '.' -> sign;
      case ' ' -> GAP;
      case '-' -> WITHIN;
      case '?' -> OTHER;
      default -> written < 'A' || written > 'Z' ? written : pair(2 * (written - 'A'));
    };
  }

  private static int pair(int at) {
    return PAIRS.charAt(at) | (PAIRS.charAt(at + 1) << Character.SIZE);
  }
}
