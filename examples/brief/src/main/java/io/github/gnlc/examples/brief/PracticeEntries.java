package io.github.gnlc.examples.brief;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.gnlc.Network;
import io.github.gnlc.examples.brief.Brief.Cite;
import io.github.gnlc.examples.brief.Brief.FigureEntry;
import io.github.gnlc.examples.brief.Brief.PracticeEntry;
import io.github.gnlc.examples.brief.Brief.ThemeEntry;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.PracticeTheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the practices of a country by theme, with the figures of the day that is looked at. */
final class PracticeEntries {
  private final Network network;
  private final SeenOn seen;
  private final Notes notes;

  PracticeEntries(Network network, SeenOn seen, Notes notes) {
    this.network = network;
    this.seen = seen;
    this.notes = notes;
  }

  List<ThemeEntry> of(Country country) {
    Map<PracticeTheme, List<Practice>> byTheme = network.practices().inCountry(country).stream()
        .filter(practice -> seen.has(practice.since()))
        .sorted(comparing(practice -> member(practice).name()))
        .collect(groupingBy(Practice::theme, () -> new EnumMap<>(PracticeTheme.class), toList()));
    return byTheme.entrySet().stream()
        .map(theme -> new ThemeEntry(
            theme.getKey(), theme.getValue().stream().map(this::entry).toList()))
        .toList();
  }

  private PracticeEntry entry(Practice practice) {
    // cited before its figures, as it is read
    Cite cite = notes.cite(practice.sourceId());
    return new PracticeEntry(
        Text.name(practice.name()),
        Text.name(member(practice).label()),
        practice.description().map(Text::prose),
        practice.since(),
        figures(practice),
        cite);
  }

  private List<FigureEntry> figures(Practice practice) {
    return practice.figures().stream()
        .filter(figure -> seen.has(figure.asOf()))
        .map(figure -> new FigureEntry(
            figure.metric(),
            figure.figure(),
            figure.asOf(),
            figure.stage(),
            notes.cite(figure.sourceId())))
        .toList();
  }

  private Member member(Practice practice) {
    return network.allMembers().get(practice.memberId());
  }
}
