package io.github.gnlc.examples.brief;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.Network;
import io.github.gnlc.audit.Audit;
import io.github.gnlc.examples.brief.Brief.Announced;
import io.github.gnlc.examples.brief.Brief.AwardEntry;
import io.github.gnlc.examples.brief.Brief.Joining;
import io.github.gnlc.examples.brief.Brief.KeyFigures;
import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.examples.brief.Brief.Origin;
import io.github.gnlc.examples.brief.Brief.ThemeEntry;
import io.github.gnlc.history.History;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.AwardRound;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the briefs of a network, of any country and in any language. */
final class BriefBuilder {
  private final Network network;
  private final SeenOn seen;
  private final Audit audit;
  private final History history;
  private final ListMultimap<String, MemberName> names;

  BriefBuilder(Network network) {
    this.network = network;
    this.seen = new SeenOn(network.moment().asOf());
    // worked out once, for all briefs
    this.audit = network.audit();
    this.history = network.history();
    this.names = Multimaps.index(network.memberNames(), MemberName::memberId);
  }

  /**
   * Returns the brief of a country.
   *
   * @param code its ISO 3166-1 code
   * @throws io.github.gnlc.error.UnknownKeyException if there is no such country; the message names
   *     the nearest codes
   */
  Brief build(String code, Language language) {
    Country country = network.countries().get(code);
    Members all = network.allMembers().inCountry(country.alpha2());
    Notes notes = new Notes(network.sources());
    TotalsReader totals = new TotalsReader(network, history, country, notes);
    // in the order of the page, for that is the order of the notes
    Optional<Announced> announced = totals.latestAnnounced();
    MemberEntries entries =
        new MemberEntries(network, new MemberTitles(names, country, language), notes);
    List<MemberEntry> members = entries.of(all.withStatus(MemberStatus.MEMBER));
    List<MemberEntry> others = entries.of(all.difference(all.withStatus(MemberStatus.MEMBER)));
    List<AwardEntry> awards = awards(country, notes);
    List<ThemeEntry> themes = new PracticeEntries(network, seen, notes).of(country);
    Findings findings = new Findings(network, audit, seen, country, notes);
    return new Brief(
        language,
        country,
        new CountryTitle(network, language).of(country),
        new Origin(network.dataset(), seen.day(), network.caveats()),
        key(members, announced, awards, themes),
        members,
        others,
        awards,
        themes,
        totals.totals(),
        findings.contradictions(),
        findings.gaps(),
        notes.notes());
  }

  private KeyFigures key(
      List<MemberEntry> members,
      Optional<Announced> announced,
      List<AwardEntry> awards,
      List<ThemeEntry> themes) {
    return new KeyFigures(
        members.size(),
        network.members().count(),
        audit.coverage().overall(),
        announced,
        awards.size(),
        themes.stream().mapToInt(theme -> theme.practices().size()).sum(),
        joining(members, latestDays(members).min(LocalDate::compareTo)),
        joining(members, latestDays(members).max(LocalDate::compareTo)));
  }

  /** By which day each member had joined at the latest, of those of whom that is known. */
  private static Stream<LocalDate> latestDays(List<MemberEntry> members) {
    return members.stream().map(MemberEntry::joined).flatMap(date -> date.latest().stream());
  }

  private static Optional<Joining> joining(List<MemberEntry> members, Optional<LocalDate> latest) {
    return latest.map(day -> {
      List<MemberEntry> joined = members.stream()
          .filter(member -> member.joined().latest().equals(latest))
          .toList();
      EdtfDate date = joined.get(0).joined();
      return new Joining(
          date,
          joined.stream()
              .filter(member -> member.joined().equals(date))
              .map(MemberEntry::name)
              .toList());
    });
  }

  private List<AwardEntry> awards(Country country, Notes notes) {
    return network.awards().inCountry(country.alpha2()).stream()
        .map(award -> new AwardEntry(
            Year.of(award.year()),
            conferred(award),
            Text.name(network.allMembers().get(award.memberId()).label()),
            notes.cite(award.sourceIds())))
        .toList();
  }

  private EdtfDate conferred(Award award) {
    return network
        .awardRounds()
        .find(Integer.toString(award.year()))
        .map(AwardRound::conferred)
        .orElse(EdtfDate.UNKNOWN);
  }
}
