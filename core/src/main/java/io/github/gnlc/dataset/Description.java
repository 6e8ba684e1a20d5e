package io.github.gnlc.dataset;

import io.github.gnlc.model.DatasetInfo;
import java.time.LocalDate;

/** What a dataset says of itself, without the hash of its content. */
record Description(String name, String title, String version, LocalDate compiled) {
  static Description of(DatasetInfo info) {
    return new Description(info.name(), info.title(), info.version(), info.compiled());
  }
}
