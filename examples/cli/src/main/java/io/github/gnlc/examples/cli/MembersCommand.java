package io.github.gnlc.examples.cli;

import io.github.gnlc.Network;
import io.github.gnlc.export.CsvExport;
import io.github.gnlc.export.Export;
import io.github.gnlc.export.GeoJsonExport;
import io.github.gnlc.export.JsonExport;
import io.github.gnlc.export.JsonLdExport;
import io.github.gnlc.export.MarkdownExport;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import io.github.gnlc.query.Members;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which cities are members, of today or of another day. */
@Command(
    name = "members",
    description = "Lists members, by country, name and id.",
    exitCodeList = {
      "0:listed, also if there are none",
      "1:the data have no such country, cohort, round or column, or cannot be read; or, with"
          + " --require-any, there are none",
      "2:the options are wrong"
    })
final class MembersCommand implements Callable<Integer> {
  @Option(names = "--country", paramLabel = "CODE", description = "In this country: ISO 3166-1.")
  private String country;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      converter = Codes.OfRegion.class,
      completionCandidates = Codes.OfRegion.class,
      description = "In this region: ${COMPLETION-CANDIDATES}.")
  private Region region;

  @Option(names = "--cohort", paramLabel = "ID", description = "Of this intake, as gnlc-2022.")
  private String cohort;

  @Option(
      names = "--award-year",
      paramLabel = "YEAR",
      description = "With the Learning City Award of this round.")
  private Integer awardYear;

  @Option(
      names = "--joined-year",
      paramLabel = "YEAR",
      description = "Known to have joined in this year.")
  private Integer joinedYear;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Known to be members on this day, as 2020-09-23.")
  private LocalDate asOf;

  @Option(names = "--possible", description = "With --as-of: also those who may have been.")
  private boolean possible;

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      converter = Day.class,
      description = "As the sources published by this day tell it.")
  private LocalDate knownOn;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = Codes.OfStatus.class,
      completionCandidates = Codes.OfStatus.class,
      description = "${COMPLETION-CANDIDATES}; member if not given.")
  private MemberStatus status;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description = "With --format csv, md or geojson: these columns, such as id,name,joined.")
  private String[] columns;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Codes.OfMemberFormat.class,
      completionCandidates = Codes.OfMemberFormat.class,
      description = "${COMPLETION-CANDIDATES}; text if not given.")
  private Format format;

  @Option(names = "--require-any", description = "End with 1 if there are none.")
  private boolean requireAny;

  @ParentCommand
  private GnlcCommand gnlc;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    check();
    Members members = narrowed(members(network()));
    gnlc.write(out -> write(members, out));
    return requireAny && members.isEmpty()
        ? CommandLine.ExitCode.SOFTWARE
        : CommandLine.ExitCode.OK;
  }

  private void check() {
    if (possible && asOf == null) {
      throw new ParameterException(
          spec.commandLine(), "--possible says who may have been a member on a day; add --as-of");
    }
    boolean chosen = format == Format.CSV || format == Format.MD || format == Format.GEOJSON;
    if (columns != null && !chosen) {
      throw new ParameterException(
          spec.commandLine(),
          "--columns goes with --format csv, md or geojson, not with " + Codes.code(format));
    }
  }

  private Network network() {
    Network network = gnlc.network();
    if (asOf != null) {
      network = network.asOf(asOf, possible ? Certainty.POSSIBLE : Certainty.KNOWN);
    }
    return knownOn == null ? network : network.knownOn(knownOn);
  }

  private Members members(Network network) {
    network.caveats().forEach(gnlc.streams()::tell);
    return status == null ? network.members() : network.allMembers().withStatus(status);
  }

  private Members narrowed(Members all) {
    Members members = all;
    members = country == null ? members : members.inCountry(country);
    members = region == null ? members : members.inRegion(region);
    members = cohort == null ? members : members.inCohort(cohort);
    members = awardYear == null ? members : members.awardedIn(awardYear);
    return joinedYear == null ? members : members.joinedIn(joinedYear);
  }

  private void write(Members members, Writer out) throws IOException {
    if (format == Format.TEXT) {
      text(members).writeTo(out, Format.TEXT);
    } else {
      export(members).writeTo(out);
    }
  }

  private static Table text(Members members) {
    Table table = new Table("id", "joined", "basis", "label");
    for (Member member : members) {
      String label = member.label() + ", " + member.country().alpha2();
      table.add(member.id(), member.joined(), member.joinedBasis().code(), label);
    }
    return table;
  }

  private Export export(Members members) {
    boolean all = columns == null;
    return switch (format) {
      case CSV -> all ? CsvExport.of(members) : CsvExport.of(members).columns(columns);
      case MD -> all ? MarkdownExport.of(members) : MarkdownExport.of(members).columns(columns);
      case GEOJSON ->
        all ? GeoJsonExport.of(members) : GeoJsonExport.of(members).properties(columns);
      case JSONLD -> JsonLdExport.of(members);
      default -> JsonExport.of(members);
    };
  }
}
