package io.github.gnlc.internal.check;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetInfo;
import java.time.LocalDate;

/** What a dataset says of itself, without the hash of its content. */
public record DatasetDescription(String name, String title, String version, LocalDate compiled) {
  /** Stands for a description that could not be read, which is reported already. */
  public static final DatasetDescription UNREAD =
      new DatasetDescription("", "", "", LocalDate.EPOCH);

  public static DatasetDescription of(DatasetInfo info) {
    return new DatasetDescription(info.name(), info.title(), info.version(), info.compiled());
  }

  /** The texts that it is made of, by the names of their properties. */
  public ImmutableMap<String, String> texts() {
    return ImmutableMap.of("name", name, "title", title, "version", version);
  }
}
