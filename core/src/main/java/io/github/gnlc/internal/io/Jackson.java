package io.github.gnlc.internal.io;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.github.gnlc.dataset.MissingJacksonException;
import java.util.Objects;

/** Jackson, which reads tables, and which an application that reads none may leave out. */
public final class Jackson {
  private Jackson() {}

  /**
   * Says what to add if Jackson is not there, before anything that needs it.
   *
   * @throws MissingJacksonException if its CSV reader, or what that needs, is missing
   */
  static void require() {
    try {
      Objects.requireNonNull(CsvMapper.class);
    } catch (LinkageError e) {
      throw new MissingJacksonException(e);
    }
  }
}
