package io.github.gnlc.internal.table;

import io.github.gnlc.dataset.DatasetInfo;
import java.time.LocalDate;

/** Where the tables of a dataset come from. */
public interface TableSource {
  DatasetInfo info();

  /** The day on which the dataset was compiled, as the info has it. */
  LocalDate compiled();

  /** The table of this name; an exception if there is none. */
  Table table(String name);

  /** Reads everything, so that what is wrong shows. */
  void verify();
}
