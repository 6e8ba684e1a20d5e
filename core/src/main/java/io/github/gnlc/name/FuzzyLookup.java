package io.github.gnlc.name;

import io.github.gnlc.internal.names.Articles;
import io.github.gnlc.internal.names.FoldedText;
import io.github.gnlc.internal.names.Folding;
import io.github.gnlc.internal.names.FuzzyIndex;
import io.github.gnlc.internal.names.KeyGenerator;
import io.github.gnlc.internal.names.Misspellings;
import io.github.gnlc.internal.names.NameIndex;
import io.github.gnlc.internal.names.Steps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks names up with typing errors, as many as the length of each allows. */
final class FuzzyLookup {
  /**
   * The smallest length of a name, in letters and digits, with which it may have typing errors; the
   * README of the benchmarks shows the accuracy with these lengths.
   */
  static final int ONE_EDIT_FROM = 6;

  static final int TWO_EDITS_FROM = 10;

  /** How much shorter a name may be under {@link Strictness#LENIENT}. */
  private static final int SHORTER = 2;

  private final NameIndex index;
  private final MatchCollector collector;

  /** The key whose neighbours within the most errors were searched first, or null. */
  private @Nullable String searched;

  private List<Near> found = List.of();

  FuzzyLookup(NameIndex index, MatchCollector collector) {
    this.index = index;
    this.collector = collector;
  }

  /**
   * Looks names up with one error, and with two unless one of those found is more likely than any
   * such; shorter names only if the longer ones give nothing.
   */
  void lookUp(List<Interpretation> interpretations, Strictness strictness) {
    int most = strictness == Strictness.LENIENT ? SHORTER : 0;
    for (int shorter = 0; shorter <= most && collector.accepted().isEmpty(); shorter += SHORTER) {
      for (int errors = 1; errors <= FuzzyIndex.MOST_EDITS; errors++) {
        if (!collector.accepted().excel(Steps.cost(Steps.ofErrors(errors)))) {
          lookUp(interpretations, errors, shorter);
        }
      }
    }
  }

  private void lookUp(List<Interpretation> interpretations, int errors, int shorter) {
    for (Interpretation interpretation : interpretations) {
      lookUp(interpretation, errors, shorter);
    }
  }

  private void lookUp(Interpretation interpretation, int errors, int shorter) {
    KeyGenerator.KeyConsumer consumer =
        (key, steps) -> lookUp(key, steps, interpretation, errors, shorter);
    interpretation.forEachKeyInOrder(consumer);
    interpretation.forEachOtherKey(consumer);
  }

  private void lookUp(
      String written, int steps, Interpretation interpretation, int errors, int shorter) {
    // what is read from another script is uncertain already;
    // the recorded name may be as much longer than the text as there are errors
    int bearable = Steps.has(steps, Steps.WORD_ORDER | Steps.SCRIPT)
        ? 0
        : bearableEdits(written.length() + errors + shorter);
    if (errors <= bearable) {
      for (Near near : within(errors, written)) {
        // names without errors are found before, those with fewer errors too
        if (near.errors() == errors) {
          consider(near, steps, near.key().length() + shorter, interpretation);
        }
      }
    }
  }

  /** The keys within a number of errors of the text's key; the widest search is made once. */
  private List<Near> within(int edits, String written) {
    if (edits == FuzzyIndex.MOST_EDITS && written.equals(searched)) {
      return found;
    }
    List<Near> near = new ArrayList<>(4);
    Misspellings misspellings = index.misspellings();
    FuzzyIndex fuzzy = misspellings.fuzzy();
    fuzzy.find(
        written,
        edits,
        (key, errors) -> near.add(new Near(fuzzy.key(key), misspellings.number(key), errors)));
    if (edits == FuzzyIndex.MOST_EDITS && searched == null) {
      searched = written;
      found = near;
    }
    return near;
  }

  private void consider(Near near, int steps, int length, Interpretation interpretation) {
    int errors = near.errors();
    TypoCheck check = interpretation.typoCheck();
    if (errors > bearableEdits(length) || !check.mayBe(near.key(), errors)) {
      return;
    }
    int end = index.to(near.number());
    for (int at = index.from(near.number()); at < end; at++) {
      int name = index.name(at);
      int all = steps | index.steps(at) | Steps.ofErrors(errors);
      if (index.misspellings().bearsErrors(name, index.steps(at))
          && !collector.isBeaten(name, all, interpretation)
          && errors <= bearableEdits(length - shorter(at, interpretation))
          && check.hasPartsOf(index.text(name), errors)) {
        collector.consider(name, all, interpretation);
      }
    }
  }

  /**
   * By how much a name counts as shorter: without its article, without a word of administration, in
   * a foreign language, or where nothing tells the country.
   */
  private int shorter(int at, Interpretation interpretation) {
    int name = index.name(at);
    int shorter = Steps.has(index.steps(at), Steps.ADMINISTRATION) ? SHORTER : 0;
    shorter += index.isLocal(name) ? 0 : SHORTER;
    shorter += interpretation.context().isPlaced() ? 0 : 1;
    if (Articles.areWrittenIn(index.members().countryCode(index.member(name)))) {
      FoldedText words = Folding.words(index.text(name));
      String rest = Articles.strip(words.spaced());
      shorter += words.key().length() - FoldedText.ofSpaced(rest).key().length();
    }
    return shorter;
  }

  /** How many typing errors a name of a length may have. */
  private static int bearableEdits(int length) {
    if (length >= TWO_EDITS_FROM) {
      return 2;
    }
    return length >= ONE_EDIT_FROM ? 1 : 0;
  }

  /** The nearest of all names within two errors, however short; for an answer that abstains. */
  List<Candidates.Candidate> nearest(String written) {
    Candidates nearest = new Candidates();
    for (Near near : within(FuzzyIndex.MOST_EDITS, written)) {
      int errors = Steps.ofErrors(Math.max(1, near.errors()));
      int number = near.number();
      int end = index.to(number);
      for (int at = index.from(number); at < end; at++) {
        int name = index.name(at);
        nearest.add(index.member(name), name, index.steps(at) | errors);
      }
    }
    return nearest.sorted();
  }

  /** A key, its number, and how many errors lie between it and the text's. */
  private record Near(String key, int number, int errors) {}
}
