package io.github.gnlc.internal.time;

import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberDirectory;
import io.github.gnlc.internal.snapshot.ContentHash;
import io.github.gnlc.internal.table.MemoryTables;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableSource;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.EdtfDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a dataset as it is seen at some moment. Most who ask want its members, so the
 * directory is there at once, and the other tables are made when first asked for; what the view
 * says of itself only when somebody asks that, as it takes a hash of all content.
 *
 * <p>Thread-safe: in a race tables are made twice, with the same content.
 */
public final class ViewTables implements TableSource {
  private final Dataset viewed;
  private final DirectoryView directory;
  private final Supplier<EdtfDate> opened;
  private final Supplier<Map<String, Table>> others;
  private volatile @Nullable MemoryTables made;
  private volatile @Nullable DatasetInfo info;

  /**
   * Takes the dataset, the directory of the view, what tells when the network opened as the view
   * has it, and what makes all tables of the schema.
   */
  ViewTables(
      Dataset viewed,
      DirectoryView directory,
      Supplier<EdtfDate> opened,
      Supplier<Map<String, Table>> others) {
    this.viewed = viewed;
    this.directory = directory;
    this.opened = opened;
    this.others = others;
  }

  public Dataset viewed() {
    return viewed;
  }

  public DirectoryView directory() {
    return directory;
  }

  public EdtfDate opened() {
    return opened.get();
  }

  /** Of the same name and version as the whole, but with the hash of what is left. */
  @Override
  public DatasetInfo info() {
    DatasetInfo known = info;
    if (known == null) {
      DatasetInfo whole = viewed.whole().info();
      known = DatasetInfo.builder()
          .name(whole.name())
          .title(whole.title())
          .version(whole.version())
          .compiled(whole.compiled())
          .contentHash(ContentHash.of(whole, all()::table))
          .build();
      info = known;
    }
    return known;
  }

  @Override
  public Table table(String name) {
    return switch (name) {
      case MemberDirectory.NAME -> directory;
      case Tables.COUNTRIES -> viewed.table(name);
      default -> all().table(name);
    };
  }

  @Override
  public void verify() {
    all();
  }

  @Override
  public byte[] toSnapshot() {
    return new MemoryTables(info(), all().tables()).toSnapshot();
  }

  private MemoryTables all() {
    MemoryTables known = made;
    if (known == null) {
      Map<String, Table> tables = others.get();
      tables.put(MemberDirectory.NAME, directory);
      known = new MemoryTables(viewed.whole().info(), tables);
      made = known;
    }
    return known;
  }
}
