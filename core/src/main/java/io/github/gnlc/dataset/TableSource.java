package io.github.gnlc.dataset;

import io.github.gnlc.model.DatasetInfo;

/** Where the tables of a dataset come from. */
interface TableSource {
  DatasetInfo info();

  /** The table of this name; an exception if there is none. */
  Table table(String name);

  /** Reads everything, so that what is wrong shows. */
  void verify();

  byte[] toSnapshot();
}
