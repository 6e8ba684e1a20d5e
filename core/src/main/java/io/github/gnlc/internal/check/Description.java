package io.github.gnlc.internal.check;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.dataset.DatasetInfo;
import java.time.LocalDate;

/** What a dataset says of itself, without the hash of its content. */
public record Description(String name, String title, String version, LocalDate compiled) {
  /** Stands for a description that could not be read, which is reported already. */
  public static final Description UNREAD = new Description("", "", "", LocalDate.EPOCH);

  public static Description of(DatasetInfo info) {
    return new Description(info.name(), info.title(), info.version(), info.compiled());
  }

  /** The texts that it is made of, by the names of their properties. */
  public ImmutableMap<String, String> texts() {
    return ImmutableMap.of("name", name, "title", title, "version", version);
  }
}
