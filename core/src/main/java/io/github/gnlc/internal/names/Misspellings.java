package io.github.gnlc.internal.names;

import io.github.gnlc.model.MemberName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names that a text may be a misspelling of. Names that bear no typing error are left
 * out: those of a gazetteer without a language, former ones, and what is read from another script.
 */
public final class Misspellings {
  /** The names that bear errors. */
  private final BitSet bearing = new BitSet();

  private final FuzzyIndex fuzzy;

  /** The number in the index of names of each key of the fuzzy index. */
  private final int[] numbers;

  private final SharedEndings endings;

  Misspellings(NameIndex index) {
    for (int name = 0; name < index.list().size(); name++) {
      if (index.member(name) >= 0
          && !index.isWeak(name)
          && isSpelt(MemberName.scriptOf(index.text(name)))) {
        bearing.set(name);
      }
    }
    List<String> keys = new ArrayList<>();
    for (int key = 0; key < index.names().size(); key++) {
      String text = index.names().key(key);
      if (text.indexOf(' ') < 0 && bearsErrors(index, key)) {
        keys.add(text);
      }
    }
    KeysByLength byLength = new KeysByLength(keys);
    fuzzy = new FuzzyIndex(byLength);
    numbers = new int[byLength.size()];
    for (int key = 0; key < numbers.length; key++) {
      numbers[key] = index.find(byLength.get(key));
    }
    endings = new SharedEndings(placeKeys(index));
  }

  private boolean bearsErrors(NameIndex index, int key) {
    int end = index.to(key);
    for (int at = index.from(key); at < end; at++) {
      if (bearsErrors(index.name(at), index.steps(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text may be taken for a name misspelt, by steps that lead from the name to its key.
   */
  public boolean bearsErrors(int name, int steps) {
    return !Steps.has(steps, Steps.SCRIPT) && bearing.get(name);
  }

  /** Whether a script has a letter for nearly every sound, so that one may be mistyped. */
  private static boolean isSpelt(String script) {
    return switch (script) {
      case "Latn", "Cyrl", "Grek", "Armn", "Geor" -> true;
      default -> false;
    };
  }

  private static Set<String> placeKeys(NameIndex index) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < index.members().size(); i++) {
      keys.add(Folding.key(index.text(i)));
    }
    index.otherPlaces().addKeysTo(keys);
    return keys;
  }

  public FuzzyIndex fuzzy() {
    return fuzzy;
  }

  /** The number in the index of names of a key of the fuzzy index. */
  public int number(int key) {
    return numbers[key];
  }

  public SharedEndings endings() {
    return endings;
  }
}
