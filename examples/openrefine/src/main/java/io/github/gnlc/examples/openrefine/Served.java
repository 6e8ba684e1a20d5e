package io.github.gnlc.examples.openrefine;

import io.github.gnlc.Network;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** Which network is served. */
final class Served {
  @Option(
      names = "--dataset",
      paramLabel = "FILE",
      description = "A dataset instead of the bundled one: a folder, a zip, JSON or a snapshot.")
  private Path dataset;

  @Option(
      names = "--overlay",
      paramLabel = "FOLDER",
      description = "A dataset of one's own to lay over it; may be given several times.")
  private List<Path> overlays = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The network as it stood on a day, such as 2022-09-02.")
  private LocalDate day;

  /** Opens it, and reads all of it once, so that a damaged one is refused at once. */
  Network open() {
    Network network = dataset == null ? Network.ofDefault() : Network.open(dataset);
    for (Path overlay : overlays) {
      network = network.overlaidWith(overlay);
    }
    network.verify();
    return day == null ? network : network.asOf(day);
  }
}
