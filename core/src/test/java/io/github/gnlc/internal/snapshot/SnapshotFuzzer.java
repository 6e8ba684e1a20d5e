package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.Decoded;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.TestTables;
import io.github.gnlc.fuzz.FuzzInput;
import io.github.gnlc.fuzz.TakenDataset;
import io.github.gnlc.internal.mapping.Dataset;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/**
 * A part of a snapshot is edited, and lengths, checksums and the hash of the content are made
 * right. Whoever made it, it is refused as a whole or answers everything; and one that somebody
 * vouches for is refused where it is wrong, and there alone.
 */
public final class SnapshotFuzzer {
  private static final SnapshotParts SMALL =
      SnapshotParts.of(Snapshots.toBytes(TestTables.small().build()));

  private static final TakenDataset TAKEN = new TakenDataset();

  private SnapshotFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    isTaken(input);
  }

  public static boolean isTaken(byte[] input) {
    FuzzInput edits = FuzzInput.of(input);
    String part = edits.choose(SMALL.names());
    byte[] bytes = SMALL.with(part, edits.edited(SMALL.part(part)));
    boolean isTaken = TAKEN.isTaken(bytes);
    boolean isTrusted = isReadInParts(bytes);
    if (isTaken && !isTrusted) {
      throw new AssertionError("Taken as a whole, and refused in part");
    }
    return isTaken;
  }

  private static boolean isReadInParts(byte[] bytes) {
    boolean[] isWhole = {true};
    try {
      Dataset dataset = Snapshots.open(() -> new ByteArrayInputStream(bytes));
      ask(dataset, Decoded::members, isWhole);
      for (String list : Decoded.lists()) {
        ask(dataset, from -> Decoded.list(from, list), isWhole);
      }
      ask(dataset, Dataset::info, isWhole);
      ask(dataset, Dataset::verify, isWhole);
    } catch (SnapshotException e) {
      return false;
    }
    return isWhole[0];
  }

  private static void ask(Dataset dataset, Consumer<Dataset> question, boolean[] isWhole) {
    try {
      question.accept(dataset);
    } catch (SnapshotException e) {
      isWhole[0] = false;
    }
  }
}
