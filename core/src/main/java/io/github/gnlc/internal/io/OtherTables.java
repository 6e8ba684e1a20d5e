package io.github.gnlc.internal.io;

import io.github.gnlc.dataset.Finding;
import io.github.gnlc.error.UnknownKeyException;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds tables under wrong names, which would be missing without a word. */
final class OtherTables {
  private OtherTables() {}

  /** Reports files that look like tables and are none; hidden ones are passed over. */
  static void report(Collection<String> files, Consumer<Finding> findings) {
    List<String> known = Schema.tables().stream().map(TableSchema::fileName).toList();
    for (String file : files) {
      boolean table = file.toLowerCase(Locale.ROOT).endsWith(".csv") && !file.startsWith(".");
      if (table && !known.contains(file)) {
        findings.accept(new Finding(
            file, 0, "", "", "is no table of a dataset; nearest: " + nearest(file, known)));
      }
    }
  }

  private static String nearest(String file, List<String> known) {
    List<String> nearest = UnknownKeyException.nearest(file.toLowerCase(Locale.ROOT), known);
    return String.join(", ", nearest.isEmpty() ? known : nearest);
  }
}
