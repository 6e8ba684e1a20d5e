package io.github.gnlc.examples.owndata;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.NetworkHolder;
import io.github.gnlc.UpdateRefusedException;
import io.github.gnlc.dataset.DatasetException;
import io.github.gnlc.dataset.DatasetFormat;
import io.github.gnlc.dataset.DatasetInfo;
import io.github.gnlc.dataset.DatasetTables;
import io.github.gnlc.diff.DatasetDiff;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.model.Member;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lays a country's own network of learning cities over the bundled data, says what that changes,
 * writes the result in every form, reads it back, and exports a part of it.
 */
public final class OwnData {
  private final PrintStream out;
  private final Path own;
  private final Path target;

  private OwnData(PrintStream out, Path own, Path target) {
    this.out = out;
    this.own = own;
    this.target = target;
  }

  /** Reads the tables in the folder named first, writes to the folder named second. */
  public static void main(String[] arguments) throws IOException {
    print(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        Path.of(arguments[0]),
        Path.of(arguments[1]));
  }

  static void print(PrintStream out, Path own, Path target) throws IOException {
    Files.createDirectories(target);
    OwnData example = new OwnData(out, own, target);
    Network korea = example.overlay();
    example.diff(korea);
    Path file = example.write(korea);
    example.refuse(file);
    example.update(file);
    example.export(korea);
  }

  private Network overlay() {
    heading("Our cities over the bundled data");
    Network korea = Gnlc.network().overlaidWith(own);
    out.println(korea + " is laid together from " + korea.layers());
    Members ours = korea.membersFrom("kr-learning-cities");
    out.println("In our table: " + ours.list());
    out.println("Of Korea altogether: " + korea.members().inCountry("KR").count() + ", from GNLC: "
        + korea.membersFrom("gnlc").inCountry("KR").count());
    Member haneul = korea.members().get("kr-haneul");
    out.println(haneul + " joined " + haneul.joined() + " ("
        + haneul.joinedBasis().code() + "), from " + korea.layersOf(haneul));
    out.println(korea.resolve("하늘시").explanation());
    out.println(korea.resolve("꽃의 도시 수원").explanation());
    korea.overlayConflicts().forEach(conflict -> out.println("Conflict: " + conflict));
    return korea;
  }

  private void diff(Network korea) {
    heading("What that changes");
    out.println(DatasetDiff.between(Gnlc.network(), korea).toMarkdown());
  }

  private Path write(Network korea) {
    heading("The same dataset in every form, each made of the one before");
    Network last = korea;
    for (DatasetFormat format : DatasetFormat.values()) {
      Path path = target.resolve("korea." + format.name().toLowerCase(Locale.ROOT));
      last.writeTo(path, format);
      last = Network.open(path);
      out.println(path.getFileName() + " holds " + last + ", "
          + last.members().inCountry("KR").count() + " members of Korea");
    }
    return target.resolve("korea.snapshot");
  }

  private void refuse(Path file) throws IOException {
    heading("What is damaged is refused");
    byte[] begun = Arrays.copyOf(Files.readAllBytes(file), 10);
    Path damaged = Files.write(target.resolve("damaged.snapshot"), begun);
    NetworkHolder holder = NetworkHolder.of(Network.open(file));
    try {
      holder.update(damaged);
    } catch (UpdateRefusedException e) {
      out.println(e.getMessage());
    }
    Path broken = Files.createDirectories(target.resolve("broken"));
    for (String table : new String[] {"datapackage.json", "publishers.csv", "sources.csv"}) {
      Files.write(broken.resolve(table), Files.readAllBytes(own.resolve(table)));
    }
    Files.writeString(
        broken.resolve("members.csv"),
        "member_id,country,name,distinction\nkr-haneul,XX,,\nkr-suwon,KR,Suwon\n");
    try {
      Gnlc.network().overlaidWith(broken);
    } catch (DatasetException e) {
      out.println(e.getMessage());
    }
  }

  private void update(Path file) {
    heading("A program that takes newer data while it runs");
    NetworkHolder holder = NetworkHolder.of(Gnlc.network().overlaidWith(own));
    Network reader = holder.get();
    out.println("In use: " + holder.version());
    out.println("Changed by the same content: " + holder.update(file));
    Network newer = newer(reader);
    out.println("Changed by a newer version: " + holder.update(newer));
    out.println("In use: " + holder.version() + ", while callers keep "
        + reader.dataset().version());
  }

  /** Stands for the next release: the same rows under a later version. */
  private static Network newer(Network network) {
    DatasetInfo next = DatasetInfo.builder()
        .name(network.dataset().name())
        .title(network.dataset().title())
        .version("2027.1.0+2026.1.0")
        .compiled(LocalDate.parse("2027-01-31"))
        .contentHash(network.dataset().contentHash())
        .build();
    DatasetTables tables = network.tables();
    return Network.ofTables(
        next, tables.names().stream().collect(Collectors.toMap(name -> name, tables::rows)));
  }

  private void export(Network korea) throws IOException {
    heading("For people who do not write Java");
    Members ours = korea.membersFrom("kr-learning-cities");
    out.println(MarkdownExport.of(ours)
        .columns("id", "name", "joined", "joinedBasis", "status")
        .toText());
    CsvExport.of(ours).withByteOrderMark().write(target.resolve("ours.csv"));
    GeoJsonExport.of(ours).write(target.resolve("ours.geojson"));
    JsonLdExport.of(ours).write(target.resolve("ours.jsonld"));
    out.println("Also as ours.csv, ours.geojson and ours.jsonld");
  }

  private void heading(String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }
}
