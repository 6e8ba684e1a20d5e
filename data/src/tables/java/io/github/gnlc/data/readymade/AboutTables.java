package io.github.gnlc.data.readymade;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.Network;
import java.util.ArrayList;
import java.util.List;

/** What stands beside the tables: version, licence, how to cite them, what their columns mean. */
final class AboutTables {
  static final String REPOSITORY = "https://github.com/gnlc/gnlc";

  private static final String LICENCE = "CC BY 4.0";
  private static final String LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

  private AboutTables() {}

  /** A line of it; each part may be empty. */
  record Line(String subject, String column, String text) {}

  static String citation(Network network) {
    return "The GNLC developers: Members of the UNESCO Global Network of Learning Cities (GNLC"
        + " dataset), version " + network.dataset().version() + ". Licence: " + LICENCE + ". "
        + REPOSITORY;
  }

  static List<Line> lines(Network network, List<ReadyTable> tables) {
    List<Line> lines = new ArrayList<>(ofDataset(network));
    for (ReadyTable table : tables) {
      lines.add(new Line("", "", ""));
      lines.add(new Line(
          table.name(),
          "",
          "One row is " + table.oneRowIs() + "; " + table.rows().size() + " rows."));
      for (ReadyColumn<?> column : table.columns()) {
        lines.add(new Line(table.name(), column.name(), column.meaning()));
      }
    }
    return lines;
  }

  private static List<Line> ofDataset(Network network) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(new Line("Title", "", network.dataset().title()));
    lines.add(new Line("Version", "", network.dataset().version()));
    lines.add(new Line("Compiled", "", network.dataset().compiled().toString()));
    network
        .audit()
        .coverage()
        .overall()
        .ifPresent(coverage -> lines.add(new Line(
            "What is missing",
            "",
            coverage + ". " + REPOSITORY + "/tree/main/data#what-is-missing says more.")));
    lines.add(new Line("Licence", "", LICENCE + ", " + LICENCE_ADDRESS));
    lines.add(new Line("How to cite", "", citation(network)));
    lines.add(new Line(
        "Places", "", "Contains data from GeoNames (https://www.geonames.org/), " + LICENCE + "."));
    lines.add(new Line("Corrections", "", REPOSITORY + "/issues"));
    lines.add(new Line(
        "Empty cells",
        "",
        "Not known, or does not apply. NA in the column country is Namibia: read it with"
            + " keep_default_na=False in pandas, na.strings = \"\" in R, or use alpha3."));
    lines.add(new Line(
        "UNESCO", "", "The network is UNESCO's; the data are not published or endorsed by it."));
    return lines.build();
  }

  /** All of it as a plain text. */
  static String text(Network network, List<ReadyTable> tables) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines(network, tables)) {
      String name = line.column().isEmpty() ? line.subject() : "  " + line.column();
      text.append(name.isEmpty() ? "" : name + ": " + line.text()).append('\n');
    }
    return text.toString();
  }
}
