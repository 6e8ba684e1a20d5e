package io.github.gnlc.internal.table;

import io.github.gnlc.dataset.DatasetInfo;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the tables of a dataset come from. */
public interface TableSource {
  DatasetInfo info();

  /** The day on which the dataset was compiled, as the info has it. */
  LocalDate compiled();

  /** The table of this name; an exception if there is none. */
  Table table(String name);

  /**
   * The bytes of a name that were made from the tables when the dataset was compiled, in an array
   * that nobody may change; null where they were not made.
   */
  default @Nullable ByteBuffer part(String name) {
    return null;
  }

  /**
   * Makes something of what the tables hold. Where a source has tables that nobody checked, what
   * goes wrong is its own exception.
   */
  default <T> T decode(Supplier<T> decoder) {
    return decoder.get();
  }

  /** Reads everything, so that what is wrong shows. */
  void verify();
}
