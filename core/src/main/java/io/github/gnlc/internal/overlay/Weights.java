package io.github.gnlc.internal.overlay;

import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.Authority;
import java.util.List;

/** Weighs rows that say different things of one key by who published their sources. */
public final class Weights {
  private final MergedTable publishers;
  private final MergedTable sources;

  public Weights(MergedTable publishers, MergedTable sources) {
    this.publishers = publishers;
    this.sources = sources;
  }

  /** Whether the own row is taken, and why; without a greater authority the base's stays. */
  public Verdict weigh(TableSchema schema, Row base, Row own) {
    if (schema.name().equals(Tables.DECISIONS)) {
      return new Verdict(false, "the editors of the base decided already, so the base's stays");
    }
    if (!schema.columnNames().contains(SourceIds.COLUMN)) {
      return new Verdict(false, "no source weighs the two rows, so the base's stays");
    }
    if (schema.key().contains(SourceIds.COLUMN)) {
      String source = own.text(SourceIds.COLUMN);
      return new Verdict(false, "both rows are of source " + source + ", so the base's stays");
    }
    return compare(base.text(SourceIds.COLUMN), own.text(SourceIds.COLUMN));
  }

  private Verdict compare(String base, String own) {
    Authority ofBase = authority(base);
    Authority ofOwn = authority(own);
    String theirs = base + " (" + ofBase.code() + ")";
    String ours = own + " (" + ofOwn.code() + ")";
    return ofOwn.compareTo(ofBase) < 0
        ? new Verdict(true, "its source " + ours + " carries more weight than " + theirs)
        : new Verdict(
            false, "source " + ours + " carries no more weight than the base's " + theirs);
  }

  /** That of the publisher; the least where none is known. */
  private Authority authority(String sourceId) {
    Row source = sources.get(List.of(sourceId));
    Row publisher = source == null
        ? null
        : publishers.get(List.of(source.optional("publisher_id").orElse("")));
    return publisher == null ? Authority.OTHER : Authority.of(publisher.text("authority"));
  }

  /** Which of two rows is taken, and why. */
  public record Verdict(boolean own, String reason) {}
}
