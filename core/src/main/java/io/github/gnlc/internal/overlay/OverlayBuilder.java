package io.github.gnlc.internal.overlay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.DatasetChecks;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.check.TableChecks;
import io.github.gnlc.internal.io.DatasetAssembly;
import io.github.gnlc.internal.io.TableFiles;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.RowKey;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lays one dataset over another: checks it, matches the sources, merges the rows, checks both. */
final class OverlayBuilder {
  private final Dataset base;
  private final Layers beneath;
  private final Findings findings;

  OverlayBuilder(Dataset base, Layers beneath, Findings findings) {
    this.base = base;
    this.beneath = beneath;
    this.findings = findings;
  }

  /**
   * Lays a folder over the base.
   *
   * @throws DatasetException if there is any finding
   */
  Overlay build(Path folder, ReadLimits limits) {
    TableFiles files = TableFiles.ofLayer(folder, limits, findings);
    DatasetDescription description = files.layerDescription();
    Map<String, MemoryTable> tables = files.layerTables();
    if (findings.broken().contains(Schema.DESCRIPTOR_FILE)) {
      new TableChecks(tables, findings.broken(), baseTables(), findings).run();
      findings.throwIfAny();
    }
    DatasetInfo info = DatasetAssembly.info(description, tables);
    return build(new LayerTables(info, tables, Layers.of(info)));
  }

  /**
   * Lays tables over the base.
   *
   * @throws DatasetException if there is any finding
   */
  Overlay build(LayerTables own) {
    if (beneath.infos().containsAll(own.layers().infos())) {
      findings.throwIfAny();
      return new Overlay(base, beneath);
    }
    checkNames(own);
    new TableChecks(own.tables(), findings.broken(), baseTables(), findings).run();
    findings.throwIfAny();
    Map<String, String> ids = matchSources(own);
    OverlayMerge merge = new OverlayMerge(base, beneath, own, own.withSourceIds(ids));
    merge.run();
    return new Overlay(dataset(own, merge.tables()), layers(own, ids, merge));
  }

  /** Two layers of one name could not be told apart. */
  private void checkNames(LayerTables own) {
    for (DatasetInfo info : own.layers().infos()) {
      for (DatasetInfo other : beneath.infos()) {
        if (info.name().equals(other.name()) && !info.equals(other)) {
          String expected = "is the name of " + other + ", which is beneath; expected a name of its"
              + " own, or, to use another release of it, open that and lay the rest over it";
          findings.accept(new Finding(Schema.DESCRIPTOR_FILE, 0, "name", info.name(), expected));
        }
      }
    }
  }

  private Map<String, String> matchSources(LayerTables own) {
    Map<String, String> ids = SourceMatching.match(
        base.table(TableNames.SOURCES),
        own.table(TableNames.SOURCES),
        id -> own.layers().owner(new RowKey(TableNames.SOURCES, ImmutableList.of(id))),
        findings);
    findings.throwIfAny();
    return ids;
  }

  private Dataset dataset(LayerTables own, Map<String, MemoryTable> tables) {
    DatasetChecks checks = new DatasetChecks(tables, Set.of(), this::addOfEither);
    checks.run();
    findings.throwIfAny();
    Dataset dataset = Dataset.of(LayeredInfo.of(infos(own), tables, findings), tables);
    // cities that only the own dataset knows are of its network and in no intake of UNESCO's
    checks.checkIntakes(dataset.members().list().stream()
        .filter(member -> base.members().ordinalOf(member.id()) >= 0)
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
    String file = base.info().name() + "/" + finding.file();
    findings.accept(
        TableSchema.nameOfFile(finding.file()),
        new Finding(file, -finding.line(), finding.column(), finding.value(), finding.expected()));
  }

  private Layers layers(LayerTables own, Map<String, String> ids, OverlayMerge merge) {
    ImmutableList<DatasetInfo> infos = infos(own);
    OverlayConflicts conflicts = new OverlayConflicts(infos);
    own.layers().conflicts().forEach(conflict -> conflicts.add(conflict, ids));
    merge.conflicts().forEach(conflicts::add);
    return new Layers(
        infos, ImmutableMap.copyOf(merge.origins()), conflicts.after(beneath.conflicts()));
  }

  private ImmutableList<DatasetInfo> infos(LayerTables own) {
    Set<DatasetInfo> infos = new LinkedHashSet<>(beneath.infos());
    infos.addAll(own.layers().infos());
    return ImmutableList.copyOf(infos);
  }

  private Map<String, Table> baseTables() {
    Map<String, Table> tables = new HashMap<>();
    for (TableSchema schema : Schema.tables()) {
      tables.put(schema.name(), base.table(schema.name()));
    }
    return tables;
  }
}
