package io.github.gnlc.name;

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

  /** Looks shorter names up only if the longer ones give nothing. */
  void lookUp(List<Interpretation> interpretations, Strictness strictness) {
    int most = strictness == Strictness.LENIENT ? SHORTER : 0;
    for (int shorter = 0; shorter <= most && collector.accepted().isEmpty(); shorter += SHORTER) {
      for (Interpretation interpretation : interpretations) {
        lookUp(interpretation, shorter);
      }
    }
  }

  private void lookUp(Interpretation interpretation, int shorter) {
    KeyGenerator.KeyConsumer consumer = (key, steps) -> lookUp(key, steps, interpretation, shorter);
    interpretation.forEachKeyInOrder(consumer);
    interpretation.forEachOtherKey(consumer);
  }

  private void lookUp(String written, int steps, Interpretation interpretation, int shorter) {
    // the recorded name may be as much longer than the text as there are errors
    int edits = StepSet.has(steps, NameStep.WORD_ORDER)
        ? 0
        : bearableEdits(written.length() + FuzzyIndex.MOST_EDITS + shorter);
    if (edits > 0) {
      for (Near near : within(edits, written)) {
        String key = index.fuzzy().key(near.key());
        consider(key, steps, near.errors(), key.length() + shorter, interpretation);
      }
    }
  }

  /** The keys within a number of errors of the text's key; the widest search is made once. */
  private List<Near> within(int edits, String written) {
    if (edits == FuzzyIndex.MOST_EDITS && written.equals(searched)) {
      return found;
    }
    List<Near> near = new ArrayList<>(4);
    index.fuzzy().find(written, edits, (key, errors) -> near.add(new Near(key, errors)));
    if (edits == FuzzyIndex.MOST_EDITS && searched == null) {
      searched = written;
      found = near;
    }
    return near;
  }

  private void consider(
      String key, int steps, int errors, int length, Interpretation interpretation) {
    for (NameIndex.KeyedName keyed : index.namesUnder(key)) {
      int recorded = keyed.steps();
      boolean shortened = StepSet.has(recorded, NameStep.ADMINISTRATION);
      int bearable = bearableEdits(shortened ? length - SHORTER : length);
      if (errors == 0
          || (errors <= bearable && interpretation.typoCheck().mayBe(key, keyed, errors))) {
        int all = steps | recorded | StepSet.ofErrors(errors);
        collector.consider(keyed.name(), all, interpretation.context());
      }
    }
  }

  /** How many typing errors a name of a length may have. */
  private int bearableEdits(int length) {
    if (length >= TWO_EDITS_FROM) {
      return 2;
    }
    return length >= ONE_EDIT_FROM ? 1 : 0;
  }

  /** The nearest of all names within two errors, however short; for an answer that abstains. */
  List<Candidates.Candidate> nearest(String written) {
    Candidates nearest = new Candidates();
    for (Near near : within(FuzzyIndex.MOST_EDITS, written)) {
      int errors = StepSet.ofErrors(Math.max(1, near.errors()));
      for (NameIndex.KeyedName keyed : index.namesUnder(index.fuzzy().key(near.key()))) {
        int name = keyed.name();
        nearest.add(index.member(name), name, keyed.steps() | errors);
      }
    }
    return nearest.sorted();
  }

  /** A key by its number, and how many errors lie between it and the text's. */
  private record Near(int key, int errors) {}
}
