package io.github.gnlc.internal.snapshot;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableSource;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tables of a snapshot, each opened when asked for; lists decoded from them are kept by the
 * dataset.
 */
public final class SnapshotTables implements TableSource {
  private final Snapshot snapshot;

  /** Decoded when first asked for; a race decodes it twice, with the same content. */
  private volatile @Nullable DatasetInfo info;

  public SnapshotTables(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  @Override
  public DatasetInfo info() {
    DatasetInfo known = info;
    if (known == null) {
      known = snapshot.info();
      info = known;
    }
    return known;
  }

  @Override
  public LocalDate compiled() {
    return info().compiled();
  }

  @Override
  public Table table(String name) {
    SnapshotTable table = snapshot.table(name);
    if (table == null) {
      throw ByteCursor.damaged("no table " + name + ", only " + snapshot.tableNames());
    }
    return table;
  }

  @Override
  public @Nullable ByteBuffer part(String name) {
    return snapshot.part(name);
  }

  @Override
  public <T> T decode(Supplier<T> decoder) {
    try {
      return decoder.get();
    } catch (UncheckedIOException e) {
      throw e; // the bytes could not be read, which says nothing of them
    } catch (RuntimeException e) {
      throw SnapshotErrors.wrong(e);
    }
  }

  @Override
  public void verify() {
    snapshot.verify();
  }

  /** The whole file, after all its checksums were compared. */
  public byte[] bytes() {
    snapshot.verify();
    return snapshot.all().clone();
  }
}
