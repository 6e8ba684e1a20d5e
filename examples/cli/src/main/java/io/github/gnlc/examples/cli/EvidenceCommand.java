package io.github.gnlc.examples.cli;

import io.github.gnlc.Network;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.EvidenceList;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What do the sources say of a member? */
@Command(name = "evidence", description = "Lists what each source says of a member.")
final class EvidenceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The id of a member of any status, as cn-hangzhou.")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfTableFormat.class,
      completionCandidates = Codes.OfTableFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given. Text has no notes and addresses.")
  private Format format;

  @ParentCommand
  private GnlcCommand gnlc;

  @Override
  public Integer call() throws IOException {
    Network network = gnlc.network();
    EvidenceList evidence = network.evidence().ofMember(id);
    Table table = format == Format.TEXT ? brief(evidence, network) : whole(evidence, network);
    gnlc.write(out -> table.writeTo(out, format));
    return CommandLine.ExitCode.OK;
  }

  private static Table brief(EvidenceList evidence, Network network) {
    Table table = new Table("date", "kind", "source");
    for (Evidence each : evidence) {
      table.add(each.date(), each.kind().code(), network.sources().get(each.sourceId()));
    }
    return table;
  }

  private static Table whole(EvidenceList evidence, Network network) {
    Table table = new Table(
        "memberId", "kind", "date", "note", "sourceId", "authority", "published", "title", "url");
    for (Evidence each : evidence) {
      Source source = network.sources().get(each.sourceId());
      table.add(
          each.memberId(),
          each.kind().code(),
          each.date(),
          each.note().orElse(""),
          source.id(),
          source.authority().code(),
          source.published(),
          source.label(),
          source.url().orElse(""));
    }
    return table;
  }
}
