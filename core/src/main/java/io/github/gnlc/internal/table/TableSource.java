package io.github.gnlc.internal.table;

import io.github.gnlc.dataset.DatasetInfo;

/** Where the tables of a dataset come from. */
public interface TableSource {
  DatasetInfo info();

  /** The table of this name; an exception if there is none. */
  Table table(String name);

  /** Reads everything, so that what is wrong shows. */
  void verify();

  byte[] toSnapshot();
}
