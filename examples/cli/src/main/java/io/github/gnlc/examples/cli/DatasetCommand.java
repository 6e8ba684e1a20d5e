package io.github.gnlc.examples.cli;

import io.github.gnlc.Network;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.model.MemberStatus;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Which data are asked? */
@Command(
    name = "dataset",
    description = "Says which data are asked: their version, their layers, how many cities of each"
        + " status and how many rows of each table they have.")
final class DatasetCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfTextFormat.class,
      completionCandidates = Codes.OfTextFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @ParentCommand
  private GnlcCommand gnlc;

  @Override
  public Integer call() throws IOException {
    Network network = gnlc.network();
    gnlc.write(out -> {
      if (format == Format.JSON) {
        JsonExport.of(List.of(json(network))).writeTo(out);
      } else {
        writeText(network, out);
      }
    });
    return CommandLine.ExitCode.OK;
  }

  private static Map<String, Object> json(Network network) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("dataset", network.dataset());
    told.put("layers", network.layers());
    told.put("cities", cities(network));
    told.put("rows", rows(network));
    return told;
  }

  private static void writeText(Network network, Writer out) throws IOException {
    out.write(network.dataset() + ", compiled " + network.dataset().compiled() + "\n");
    out.write(network.dataset().title() + "\n");
    out.write("content hash " + network.dataset().contentHash() + "\n");
    out.write("layers " + network.layers() + "\n\ncities\n");
    write(cities(network), out);
    out.write("\nrows\n");
    write(rows(network), out);
  }

  private static void write(Map<String, Integer> counts, Writer out) throws IOException {
    Table table = new Table("what", "count");
    counts.forEach((what, count) -> table.add("  " + what, count));
    table.writeTo(out, Format.TEXT);
  }

  private static Map<String, Integer> cities(Network network) {
    Map<String, Integer> cities = new LinkedHashMap<>();
    for (MemberStatus status : MemberStatus.values()) {
      cities.put(status.code(), network.allMembers().withStatus(status).count());
    }
    return cities;
  }

  private static Map<String, Integer> rows(Network network) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (String table : network.tables().names()) {
      rows.put(table, network.tables().rows(table).size());
    }
    return rows;
  }
}
