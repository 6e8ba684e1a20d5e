package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.fuzz.FuzzInput;
import io.github.gnlc.fuzz.TakenDataset;
import java.util.Map;

/** A JSON document is edited: it is a dataset that answers everything, or is refused. */
public final class DocumentFuzzer {
  private static final Map<String, byte[]> BASES = FuzzBases.in(DatasetFormat.JSON);
  private static final TakenDataset TAKEN = new TakenDataset();

  private DocumentFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) {
    FuzzInput edits = FuzzInput.of(input);
    return TAKEN.isTaken(edits.edited(edits.choose(BASES)));
  }
}
