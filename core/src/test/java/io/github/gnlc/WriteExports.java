package io.github.gnlc;

import io.github.gnlc.dataset.MissingJacksonException;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.query.Members;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The program of a user who exports members of a snapshot; run in a Java of its own. */
public final class WriteExports {
  private WriteExports() {}

  /** Prints for each kind of export its first line or what it lacks. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] snapshot) {
    Network network = Network.open(Path.of(snapshot[0]));
    Members members = network.members();
    List<Supplier<String>> exports = List.of(
        () -> MarkdownExport.of(members).columns("id", "name").toText(),
        () -> MarkdownExport.of(network.events()).columns("id", "accounts").toText(),
        () -> CsvExport.of(members).toText(),
        () -> JsonExport.of(members).toText(),
        () -> GeoJsonExport.of(members).toText(),
        () -> JsonLdExport.of(members).toText());
    for (Supplier<String> export : exports) {
      try {
        System.out.println(export.get().lines().findFirst().orElse("nothing"));
      } catch (MissingJacksonException e) {
        System.out.println(e.getMessage() + "; missing " + e.missing());
      }
    }
  }
}
