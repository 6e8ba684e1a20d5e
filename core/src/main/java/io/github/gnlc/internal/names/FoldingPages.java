package io.github.gnlc.internal.names;

import java.text.Normalizer;

/**
 * What each sign between {@link FoldingTable} and Han folds to: the scripts of India and South East
 * Asia, Georgian, Ethiopic, kana. It is worked out the full Unicode way when the first of them
 * comes. Signs can be folded one by one, as those that Unicode puts in another order fold to
 * nothing.
 */
final class FoldingPages {
  /** The signs before this one are in the table. */
  static final int END = 0x3400;

  private static final int[] ENTRIES = new int[END - FoldingTable.END];

  static {
    for (int i = 0; i < ENTRIES.length; i++) {
      ENTRIES[i] = entry((char) (FoldingTable.END + i));
    }
  }

  private FoldingPages() {}

  /** The entry of a sign as {@link FoldingTable#make} has it. */
  static int fold(char c) {
    return c < END ? ENTRIES[c - FoldingTable.END] : FoldingTable.OTHER;
  }

  private static int entry(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    boolean gap = false;
    for (int i = 0; i < parts.length(); i++) {
      gap |= Folding.separates(parts.charAt(i));
    }
    String folded = Folding.foldUnicode(parts, false);
    return switch (folded.length()) {
      case 0 -> gap ? FoldingTable.GAP : FoldingTable.WITHIN;
      case 1 -> gap ? FoldingTable.OTHER : folded.charAt(0);
      case 2 ->
        gap || folded.charAt(1) > Short.MAX_VALUE
            ? FoldingTable.OTHER
            : folded.charAt(0) | folded.charAt(1) << Character.SIZE;
      default -> FoldingTable.OTHER;
    };
  }
}
