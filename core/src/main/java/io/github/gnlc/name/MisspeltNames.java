package io.github.gnlc.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks names up with typing errors, as many as each is long enough to bear. */
final class MisspeltNames {
  /** How much shorter a name may be if asked to be lenient; a country does not make it shorter. */
  private static final int SHORTER = 2;

  private final NameIndex index;
  private final Thresholds thresholds;
  private final Findings findings;

  /** The key of which all within most errors were searched first, or null. */
  private @Nullable String searched;

  private List<Near> found = List.of();

  MisspeltNames(NameIndex index, Thresholds thresholds, Findings findings) {
    this.index = index;
    this.thresholds = thresholds;
    this.findings = findings;
  }

  /** Shorter names count only where the longer ones say nothing. */
  void lookUp(List<Reading> readings, Strictness strictness) {
    int most = strictness == Strictness.LENIENT ? SHORTER : 0;
    for (int shorter = 0; shorter <= most && findings.accepted().isEmpty(); shorter += SHORTER) {
      for (Reading reading : readings) {
        lookUp(reading, shorter);
      }
    }
  }

  private void lookUp(Reading reading, int shorter) {
    NameForms.Form form = (key, steps) -> lookUp(key, steps, reading, shorter);
    reading.asWritten(form);
    reading.further(form);
  }

  private void lookUp(String written, int steps, Reading reading, int shorter) {
    // the recorded name may be as much longer than the text as there are errors
    int edits = Steps.has(steps, NameStep.WORD_ORDER)
        ? 0
        : bearableEdits(written.length() + FuzzyIndex.MOST_EDITS + shorter);
    if (edits > 0) {
      for (Near near : within(edits, written)) {
        String key = index.fuzzy().key(near.key());
        consider(key, steps, near.errors(), key.length() + shorter, reading);
      }
    }
  }

  /** The keys within so many errors of a text's; the widest search is made once. */
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

  private void consider(String key, int steps, int errors, int length, Reading reading) {
    for (int packed : index.namesUnder(key)) {
      int recorded = NameIndex.steps(packed);
      boolean shortened = Steps.has(recorded, NameStep.ADMINISTRATION);
      int bearable = bearableEdits(shortened ? length - SHORTER : length);
      if (errors == 0 || (errors <= bearable && reading.misspelling().mayBe(key, packed, errors))) {
        int all = steps | recorded | Steps.ofErrors(errors);
        findings.consider(NameIndex.name(packed), all, reading.beside());
      }
    }
  }

  /**
   * How many typing errors a name of some length bears; see the curve in the benchmarks' report.
   */
  private int bearableEdits(int length) {
    if (length >= thresholds.twoEditsFrom()) {
      return 2;
    }
    return length >= thresholds.oneEditFrom() ? 1 : 0;
  }

  /** Of all names within two errors, however short, the nearest are told if none is enough. */
  List<Candidates.Candidate> nearest(String written) {
    Candidates nearest = new Candidates();
    for (Near near : within(FuzzyIndex.MOST_EDITS, written)) {
      int errors = Steps.ofErrors(Math.max(1, near.errors()));
      for (int packed : index.namesUnder(index.fuzzy().key(near.key()))) {
        int name = NameIndex.name(packed);
        nearest.add(index.member(name), name, NameIndex.steps(packed) | errors);
      }
    }
    return nearest.sorted();
  }

  /** A key by its number, and how many errors lie between it and the text's. */
  private record Near(int key, int errors) {}
}
