package io.github.gnlc.examples.atlas;

import com.google.common.collect.ImmutableListMultimap;
import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.examples.atlas.PageData.CohortEntry;
import io.github.gnlc.examples.atlas.PageData.CountryEntry;
import io.github.gnlc.examples.atlas.PageData.DayEntry;
import io.github.gnlc.examples.atlas.PageData.RegionEntry;
import io.github.gnlc.examples.atlas.PageData.TotalEntry;
import io.github.gnlc.history.History;
import io.github.gnlc.history.HistoryPoint;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks the library all that the page tells. */
final class PageDataBuilder {
  static final String NO_REGION = "no region";

  private final Network network;
  private final Audit audit;
  private final SourceNumbers sources;

  PageDataBuilder(Network network, Audit audit) {
    this.network = network;
    this.audit = audit;
    sources = new SourceNumbers(network);
  }

  PageData build() {
    List<PageData.MemberEntry> members = members();
    List<TotalEntry> totals = totals();
    return new PageData(
        GrowthFigure.firstDay(network).toString(),
        network.dataset().compiled().toString(),
        regions(),
        countries(),
        network.cohorts().stream().map(this::cohort).toList(),
        network.awardRounds().stream().map(AwardRound::year).toList(),
        members,
        sources.entries(),
        totals,
        network.history().changePoints().stream()
            .map(point -> new DayEntry(point.day().toString(), point.known(), point.possible()))
            .toList());
  }

  private List<PageData.MemberEntry> members() {
    ImmutableListMultimap<String, LocalDate> known = Presence.changes(network, Certainty.KNOWN);
    ImmutableListMultimap<String, LocalDate> possible =
        Presence.changes(network, Certainty.POSSIBLE);
    MemberEntries entries = new MemberEntries(network, audit, sources);
    return network.allMembers().stream()
        .map(member ->
            entries.of(member, texts(known.get(member.id())), texts(possible.get(member.id()))))
        .toList();
  }

  private static List<String> texts(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).toList();
  }

  /** The regions, and one more for members in countries without a region, if there are any. */
  private List<RegionEntry> regions() {
    List<RegionEntry> regions = new ArrayList<>();
    for (Region region : Region.values()) {
      regions.add(new RegionEntry(region.label(), Palette.nameOf(region)));
    }
    if (network.allMembers().stream()
        .anyMatch(member -> member.country().region().isEmpty())) {
      regions.add(new RegionEntry(NO_REGION, "no-region"));
    }
    return regions;
  }

  private Map<String, CountryEntry> countries() {
    Map<String, CountryEntry> countries = new TreeMap<>();
    for (Country country : network.allMembers().byCountry().keySet()) {
      countries.put(
          country.alpha2(),
          new CountryEntry(
              country.name(),
              country.region().map(Region::ordinal).orElse(Region.values().length)));
    }
    return countries;
  }

  private CohortEntry cohort(Cohort cohort) {
    return new CohortEntry(
        cohort.id(),
        "Intake of " + Words.of(cohort, network),
        cohort.announced().toString());
  }

  /** What was last announced, from each day on that something was. */
  private List<TotalEntry> totals() {
    History history = network.history();
    return Announced.of(network).stream()
        .map(Announced::first)
        .filter(day -> !day.isAfter(network.dataset().compiled()))
        .distinct()
        .map(history::lastAnnounced)
        .flatMap(Optional::stream)
        .distinct()
        .map(this::total)
        .toList();
  }

  private TotalEntry total(HistoryPoint point) {
    long total = point.announcedTotal().orElseThrow();
    Source source = point.announced().stream()
        .filter(statement -> statement.figure().qualifier() == Qualifier.EXACTLY)
        .filter(statement -> statement.figure().value() == total)
        .map(statement -> network.sources().get(statement.sourceId()))
        .min(Comparator.comparing(Source::authority))
        .orElseThrow();
    return new TotalEntry(point.day().toString(), total, sources.of(source.id()));
  }
}
