package io.github.gnlc.internal.overlay;

import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.internal.mapping.Dataset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A dataset laid over another, as {@code Network.overlaidWith} describes it.
 *
 * @param dataset the dataset of both, with every conclusion drawn anew
 * @param layers what it was made of, and which layer has which row
 */
public record Overlay(Dataset dataset, Layers layers) {
  /**
   * Lays a dataset over another.
   *
   * @throws DatasetException if the two do not fit together; rows have the lines that they would
   *     have in CSV files
   */
  public static Overlay of(Dataset base, Layers baseLayers, Dataset own, Layers ownLayers) {
    return new OverlayBuilder(base, baseLayers, new Findings(ReadLimits.defaults()))
        .build(LayerTables.of(own, ownLayers));
  }

  /**
   * Lays a folder of tables over a dataset, of which it may have some only; or any other file that
   * {@link DatasetReader} reads, which has all.
   *
   * @throws DatasetException if anything is wrong with the tables, they are larger than the limits,
   *     or the two do not fit together
   * @throws SnapshotException if the path is a damaged snapshot
   */
  public static Overlay of(Dataset base, Layers baseLayers, Path own, ReadLimits limits) {
    if (Files.isDirectory(own)) {
      return new OverlayBuilder(base, baseLayers, new Findings(limits)).build(own, limits);
    }
    DatasetReader.Located read = new DatasetReader(limits).readWithPlaces(own);
    return new OverlayBuilder(base, baseLayers, new Findings(limits, read.places()))
        .build(LayerTables.asRead(read.dataset()));
  }
}
