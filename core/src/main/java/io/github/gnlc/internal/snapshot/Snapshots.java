package io.github.gnlc.internal.snapshot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.dataset.SnapshotOpener;
import io.github.gnlc.internal.mapping.CountryStore;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberSection;
import io.github.gnlc.internal.names.NameTables;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import java.util.ArrayList;
import java.util.List;

/** Opens a snapshot as a dataset, and writes a dataset as a snapshot. */
public final class Snapshots {
  /**
   * What the first answer needs, in the order in which a snapshot has it; and the few rows that
   * tell which cohorts and awards there are, so that no filter of members needs the rest.
   */
  private static final List<String> FIRST = List.of(
      MemberSection.NAME, TableNames.COUNTRIES, TableNames.COHORTS, TableNames.AWARD_ROUNDS);

  private Snapshots() {}

  /**
   * Opens a snapshot that somebody vouches for. Only what the first answer needs is read and
   * checked now; what is wrong with the rest shows when it is first asked for.
   *
   * @throws SnapshotException if the bytes cannot be trusted
   */
  public static Dataset open(SnapshotOpener opener) {
    return open(new SnapshotTables(Snapshot.open(opener)));
  }

  public static Dataset open(SnapshotTables tables) {
    try {
      CountryStore countries = new CountryStore(tables.table(TableNames.COUNTRIES));
      return Dataset.of(tables, new SnapshotMembers(tables.table(MemberSection.NAME), countries));
    } catch (RuntimeException e) {
      throw SnapshotErrors.wrong(e);
    }
  }

  /** Returns a dataset as a snapshot, the same bytes for the same content. */
  public static byte[] toBytes(Dataset dataset) {
    if (dataset.source() instanceof SnapshotTables snapshot) {
      return snapshot.bytes();
    }
    List<Table> tables = new ArrayList<>();
    tables.add(MemberSection.of(dataset.members()));
    for (String name : FIRST.subList(1, FIRST.size())) {
      tables.add(dataset.table(name));
    }
    for (TableSchema schema : Schema.tables()) {
      if (!FIRST.contains(schema.name())) {
        tables.add(dataset.table(schema.name()));
      }
    }
    return SnapshotWriter.write(
        dataset.info(),
        ImmutableList.copyOf(tables),
        FIRST,
        ImmutableMap.of(NameTables.PART, NameTables.toBytes(dataset)));
  }
}
