package io.github.gnlc.internal.overlay;

import io.github.gnlc.dataset.OverlayChoice;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Authority;
import java.util.List;

/** Chooses between two rows of one key by the authority of those who published their sources. */
final class SourceAuthority {
  private final MergedTable publishers;
  private final MergedTable sources;

  SourceAuthority(MergedTable publishers, MergedTable sources) {
    this.publishers = publishers;
    this.sources = sources;
  }

  /** Which row is taken, and why: the own one only if its source has the greater authority. */
  Choice choose(TableSchema schema, Row base, Row own) {
    if (schema.name().equals(TableNames.DECISIONS)) {
      return new Choice(
          OverlayChoice.BASE, "the editors of the base decided already, so the base's stays");
    }
    if (!schema.columnNames().contains(Schema.SOURCE_COLUMN)) {
      return new Choice(OverlayChoice.BASE, "no source weighs the two rows, so the base's stays");
    }
    if (schema.key().contains(Schema.SOURCE_COLUMN)) {
      String source = own.text(Schema.SOURCE_COLUMN);
      return new Choice(
          OverlayChoice.BASE, "both rows are of source " + source + ", so the base's stays");
    }
    return compare(base.text(Schema.SOURCE_COLUMN), own.text(Schema.SOURCE_COLUMN));
  }

  private Choice compare(String base, String own) {
    Authority ofBase = authority(base);
    Authority ofOwn = authority(own);
    String theirs = base + " (" + ofBase.code() + ")";
    String ours = own + " (" + ofOwn.code() + ")";
    return ofOwn.compareTo(ofBase) < 0
        ? new Choice(
            OverlayChoice.OWN, "its source " + ours + " carries more weight than " + theirs)
        : new Choice(
            OverlayChoice.BASE,
            "source " + ours + " carries no more weight than the base's " + theirs);
  }

  /** The authority of whose text a source is; that of others where it is not known. */
  private Authority authority(String sourceId) {
    Row source = sources.get(List.of(sourceId));
    Row publisher = source == null
        ? null
        : publishers.get(List.of(source
            .optional("original_publisher_id")
            .or(() -> source.optional("publisher_id"))
            .orElse("")));
    return publisher == null ? Authority.OTHER : Authority.of(publisher.text("authority"));
  }

  /** Which of two rows is taken, and why. */
  record Choice(OverlayChoice taken, String reason) {}
}
