package io.github.gnlc;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.dataset.Finding;
import io.github.gnlc.dataset.ReadLimits;
import io.github.gnlc.internal.check.DatasetDescription;
import io.github.gnlc.internal.check.Findings;
import io.github.gnlc.internal.io.DatasetAssembly;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.RowMaps;
import io.github.gnlc.internal.schema.RowSchema;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.value.NotJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of the dataset of a network. */
final class NetworkTables implements DatasetTables {
  private final Dataset dataset;

  NetworkTables(Dataset dataset) {
    this.dataset = dataset;
  }

  @Override
  public ImmutableList<String> names() {
    return Schema.names();
  }

  @Override
  public ImmutableList<String> key(String table) {
    return Schema.of(table).key();
  }

  @Override
  public ImmutableList<ImmutableMap<String, String>> rows(String table) {
    return RowMaps.rows(dataset, table);
  }

  @Override
  public ImmutableMap<String, Object> rowSchema(String table) {
    return RowSchema.of(Schema.of(table));
  }

  @Override
  public ImmutableList<Finding> check() {
    Map<String, MemoryTable> tables = new LinkedHashMap<>();
    for (String name : names()) {
      tables.put(name, MemoryTable.numbered(dataset.table(name)));
    }
    try {
      DatasetAssembly.make(
          DatasetDescription.of(dataset.info()), tables, new Findings(ReadLimits.defaults()));
      return ImmutableList.of();
    } catch (DatasetException e) {
      return e.findings();
    }
  }

  /** Returns the name of the dataset and of its tables. */
  @Override
  public String toString() {
    return dataset + " with tables " + names();
  }

  @JsonValue
  private Object toJson() {
    throw NotJson.of("the tables of a dataset", "rows(table), or the dataset by Network.writeTo");
  }
}
