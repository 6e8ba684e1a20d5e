package io.github.gnlc.internal.overlay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.dataset.SnapshotException;
import io.github.gnlc.internal.check.DatasetChecks;
import io.github.gnlc.internal.check.Description;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.check.TableChecks;
import io.github.gnlc.internal.io.DatasetAssembly;
import io.github.gnlc.internal.io.DatasetReader;
import io.github.gnlc.internal.io.TableFiles;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.mapping.ContentHash;
import io.github.gnlc.internal.snapshot.SnapshotFormat;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.RowKey;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dataset laid over another: {@code Overlay.of(base, Layers.of(base.info()), path)} has the
 * members of both. Applications call {@code network.overlaidWith(path)} instead, which says how
 * rows are merged.
 *
 * <p>Immutable and thread-safe.
 */
public final class Overlay {
  private final Dataset dataset;
  private final Layers layers;

  private Overlay(Dataset dataset, Layers layers) {
    this.dataset = dataset;
    this.layers = layers;
  }

  /**
   * Lays a dataset over another.
   *
   * @throws DatasetException if the two do not fit together; it holds everything that was found, by
   *     the lines that rows would have in CSV files
   */
  public static Overlay of(Dataset base, Layers baseLayers, Dataset own, Layers ownLayers) {
    return new Laying(base, baseLayers, new Findings(ReadLimits.defaults()))
        .lay(OwnTables.of(own, ownLayers), Set.of());
  }

  /**
   * Lays a folder of tables over a dataset, of which it may have some only; or any other file that
   * {@link DatasetReader} reads, which has all.
   *
   * @throws DatasetException if anything is wrong with the tables, they are larger than the limits,
   *     or the two do not fit together; it holds everything that was found
   * @throws SnapshotException if the path is a file and no dataset that can be trusted
   */
  public static Overlay of(Dataset base, Layers baseLayers, Path own, ReadLimits limits) {
    if (!Files.isDirectory(own)) {
      DatasetReader.Located read = new DatasetReader(limits).readWithPlaces(own);
      return new Laying(base, baseLayers, new Findings(limits, read.places()))
          .lay(OwnTables.asRead(read.dataset()), Set.of());
    }
    return new Laying(base, baseLayers, new Findings(limits)).lay(own, limits);
  }

  /** Returns the dataset of both, every conclusion drawn anew. */
  public Dataset dataset() {
    return dataset;
  }

  /** Returns what it was made of, and what came from where. */
  public Layers layers() {
    return layers;
  }

  /** One run of laying something over a dataset, with what is found wrong. */
  private static final class Laying {
    private final Dataset base;
    private final Layers beneath;
    private final Findings findings;

    Laying(Dataset base, Layers beneath, Findings findings) {
      this.base = base;
      this.beneath = beneath;
      this.findings = findings;
    }

    Overlay lay(Path folder, ReadLimits limits) {
      TableFiles files = TableFiles.ofFolder(folder, limits, findings);
      Description described = files.layerDescription();
      Map<String, MemoryTable> tables = files.layerTables();
      if (findings.broken().contains(Schema.DESCRIPTOR_FILE)) {
        new TableChecks(tables, findings.broken(), beneathTables(), findings).run();
        findings.throwIfAny();
      }
      DatasetInfo info = DatasetAssembly.info(described, tables);
      return lay(new OwnTables(info, tables, Layers.of(info)), findings.broken());
    }

    Overlay lay(OwnTables own, Set<String> unread) {
      if (beneath.infos().containsAll(own.layers().infos())) {
        findings.throwIfAny();
        return new Overlay(base, beneath);
      }
      checkNames(own);
      new TableChecks(own.tables(), unread, beneathTables(), findings).run();
      findings.throwIfAny();
      Map<String, String> ids = SourceIds.match(
          base.table(Tables.SOURCES),
          own.table(Tables.SOURCES),
          id -> own.layers().owner(new RowKey(Tables.SOURCES, ImmutableList.of(id))),
          findings);
      findings.throwIfAny();
      OverlayMerge merge = new OverlayMerge(base, beneath, own, own.withSourceIds(ids));
      merge.run();
      return new Overlay(dataset(own, merge.tables()), layers(own, ids, merge));
    }

    /** Two layers of one name could not be told apart. */
    private void checkNames(OwnTables own) {
      for (DatasetInfo info : own.layers().infos()) {
        for (DatasetInfo other : beneath.infos()) {
          if (info.name().equals(other.name()) && !info.equals(other)) {
            findings.accept(new Finding(
                Schema.DESCRIPTOR_FILE,
                0,
                "name",
                info.name(),
                "is the name of " + other + ", which is beneath; expected a name of its own, or,"
                    + " to use another release of it, open that and lay the rest over it"));
          }
        }
      }
    }

    private Dataset dataset(OwnTables own, Map<String, MemoryTable> tables) {
      DatasetChecks checks = new DatasetChecks(tables, Set.of(), this::addOfEither);
      checks.run();
      findings.throwIfAny();
      Dataset dataset = Dataset.of(info(own, tables), tables);
      // cities that only the own dataset knows are of its network and in no intake of UNESCO's
      Set<String> members = baseMembers();
      checks.checkIntakes(dataset.members().list().stream()
          .filter(member -> members.contains(member.id()))
          .toList());
      findings.throwIfAny();
      return dataset;
    }

    /** What is wrong with a row of the base is told with the base's name before the file's. */
    private void addOfEither(Finding finding) {
      if (finding.line() >= 0) {
        findings.accept(finding);
        return;
      }
      findings.accept(
          TableSchema.nameOfFile(finding.file()),
          new Finding(
              base.info().name() + "/" + finding.file(),
              -finding.line(),
              finding.column(),
              finding.value(),
              finding.expected()));
    }

    private Set<String> baseMembers() {
      Set<String> ids = new HashSet<>();
      Table members = base.table(Tables.MEMBERS);
      for (int i = 0; i < members.rowCount(); i++) {
        ids.add(members.row(i).text("member_id"));
      }
      return ids;
    }

    private Layers layers(OwnTables own, Map<String, String> ids, OverlayMerge merge) {
      ImmutableList<DatasetInfo> infos = infos(own);
      ConflictList conflicts = new ConflictList(infos);
      own.layers().conflicts().forEach(conflict -> conflicts.add(conflict, ids));
      merge.conflicts().forEach(conflicts::add);
      return new Layers(
          infos, ImmutableMap.copyOf(merge.origins()), conflicts.after(beneath.conflicts()));
    }

    private ImmutableList<DatasetInfo> infos(OwnTables own) {
      Set<DatasetInfo> infos = new LinkedHashSet<>(beneath.infos());
      infos.addAll(own.layers().infos());
      return ImmutableList.copyOf(infos);
    }

    /** Named after its layers, and compiled when the last of them was. */
    private DatasetInfo info(OwnTables own, Map<String, MemoryTable> tables) {
      ImmutableList<DatasetInfo> infos = infos(own);
      List<DatasetInfo> over = infos.subList(1, infos.size());
      String name = infos.get(0).name() + ".with."
          + over.stream().map(DatasetInfo::name).collect(Collectors.joining(".and."));
      String title = infos.get(0).title() + ", with "
          + over.stream().map(DatasetInfo::title).collect(Collectors.joining(", and "));
      String version = infos.stream().map(DatasetInfo::version).collect(Collectors.joining("+"));
      LocalDate compiled =
          infos.stream().map(DatasetInfo::compiled).max(LocalDate::compareTo).orElseThrow();
      checkLengths(new Description(name, title, version, compiled));
      return DatasetInfo.builder()
          .name(name)
          .title(title)
          .version(version)
          .compiled(compiled)
          .contentHash(ContentHash.of(name, title, version, compiled.toString(), tables::get))
          .build();
    }

    /** Texts that are joined of all layers may be too long to be written, each being well. */
    private void checkLengths(Description joined) {
      joined.texts().forEach((property, text) -> {
        if (!SnapshotFormat.fitsHeader(text)) {
          findings.accept(new Finding(
              Schema.DESCRIPTOR_FILE,
              0,
              property,
              text,
              "is what the layers beneath and this one have for a " + property
                  + " together; expected at most " + SnapshotFormat.MAX_TEXT_LENGTH
                  + " bytes in UTF-8, so give each a shorter " + property));
        }
      });
      findings.throwIfAny();
    }

    private Map<String, Table> beneathTables() {
      Map<String, Table> tables = new HashMap<>();
      for (TableSchema schema : Schema.tables()) {
        tables.put(schema.name(), base.table(schema.name()));
      }
      return tables;
    }
  }
}
