package io.github.gnlc.fuzz;

import io.github.gnlc.Network;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.error.UnknownKeyException.Kind;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.EveryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Opens what a fuzzer made; once it is taken, everything that can be asked of it is answered. */
public final class TakenDataset {
  private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

  private final Path path;

  /** Makes a place for datasets that goes with the JVM. */
  public TakenDataset() {
    try {
      path = Files.createTempFile("gnlc", ".fuzz");
      path.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file with these bytes is a dataset. */
  public boolean isTaken(byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return isTaken(path);
  }

  /** Whether there is a dataset. */
  public boolean isTaken(Path dataset) {
    Network network;
    try {
      network = Network.open(dataset);
    } catch (DatasetException | SnapshotException e) {
      if (e.getMessage().isBlank()) {
        throw new AssertionError("Refused without a word", e);
      }
      return false;
    }
    ask(network);
    network.writeTo(path, DatasetFormat.JSON);
    if (!Network.open(path).equals(network)) {
      throw new AssertionError("Another dataset was read than was written");
    }
    return true;
  }

  private static void ask(Network network) {
    network.verify();
    network.asOf(DAY).knownOn(DAY).members().list();
    for (Kind kind : EveryKind.ALL) {
      EveryKind.of(network, kind).list();
    }
    for (Member member : network.allMembers()) {
      network.explain().joined(member.id());
      network.resolve(member.name());
    }
    network.audit().toText();
    network.history().changePoints();
    CsvExport.of(network.members()).toText();
    GeoJsonExport.of(network.members()).toText();
  }
}
