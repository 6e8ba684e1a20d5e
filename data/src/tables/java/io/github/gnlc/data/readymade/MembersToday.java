package io.github.gnlc.data.readymade;

import io.github.gnlc.Network;
import io.github.gnlc.model.Award;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Place;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Region;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of today, a row each, in the order of the library. */
final class MembersToday {
  private final Network network;
  private final BestSource best;

  private MembersToday(Network network) {
    this.network = network;
    best = new BestSource(network);
  }

  static ReadyTable of(Network network) {
    return ReadyTable.of(
        "members_today",
        "a member of today",
        new MembersToday(network).columns(),
        network.members());
  }

  private List<ReadyColumn<Member>> columns() {
    List<ReadyColumn<Member>> columns = new ArrayList<>(who());
    columns.addAll(when());
    columns.addAll(where());
    columns.addAll(onWhatEvidence());
    return columns;
  }

  private static List<ReadyColumn<Member>> who() {
    return List.of(
        ReadyColumn.text("id", "the member_id of the other tables", Member::id),
        ReadyColumn.text("label", Meanings.LABEL, Member::label),
        ReadyColumn.text("country", Meanings.COUNTRY, member -> member.country().alpha2()),
        ReadyColumn.text(
            "country_name", Meanings.COUNTRY_NAME, member -> member.country().name()),
        ReadyColumn.text("alpha3", Meanings.ALPHA3, member -> member.country().alpha3()),
        ReadyColumn.text(
            "region",
            "UNESCO's region",
            member -> member.country().region().map(Region::label).orElse(null)));
  }

  private static List<ReadyColumn<Member>> when() {
    return List.of(
        ReadyColumn.text(
            "joined",
            "when it joined, as exact as it is known (EDTF): a day, a month, a year, a bound such as"
                + " ../2016-12-21, by that day at the latest, or an interval such as 2016-10/2018-03,"
                + " at some time from the first to the last",
            member -> member.joined().isUnknown() ? null : member.joined().toEdtf()),
        ReadyColumn.day(
            "earliest",
            "the first day on which it may have joined",
            member -> member.joined().earliest().orElse(null)),
        ReadyColumn.day(
            "latest",
            "the last day on which it may have joined",
            member -> member.joined().latest().orElse(null)),
        ReadyColumn.text(
            "basis",
            Meanings.oneOf("how the date is known", JoinedBasis.class, JoinedBasis::code),
            member -> member.joinedBasis().code()),
        ReadyColumn.text(
            "cohort",
            "the announced intake that it belongs to",
            member -> member.cohortId().orElse(null)),
        ReadyColumn.text(
            "status", "member, as all in this table", member -> member.status().code()));
  }

  private static List<ReadyColumn<Member>> where() {
    return List.of(
        new ReadyColumn<>(
            "latitude",
            ColumnType.DECIMAL_NUMBER,
            "degrees north, WGS 84",
            coordinate(Coordinate::latitude)),
        new ReadyColumn<>(
            "longitude",
            ColumnType.DECIMAL_NUMBER,
            "degrees east, WGS 84",
            coordinate(Coordinate::longitude)),
        ReadyColumn.text(
            "place_kind",
            "what lies at these coordinates: city (the place itself), seat (its main town) or parent"
                + " (the city that it lies in)",
            member -> member.place().map(place -> place.kind().code()).orElse(null)));
  }

  private static Function<Member, @Nullable Object> coordinate(Function<Coordinate, Double> part) {
    return member -> member.place().map(Place::coordinate).map(part).orElse(null);
  }

  private List<ReadyColumn<Member>> onWhatEvidence() {
    return List.of(
        ReadyColumn.text(
            "awards", "the years in which it won the UNESCO Learning City Award", this::awards),
        ReadyColumn.number(
            "sources",
            "how many sources say that it joined, will join, or is a member",
            best::count),
        ReadyColumn.text(
            "best_source",
            "the source_id of the most authoritative of them; of equals one that gives the date"
                + " concluded; then one with an address; then the first in evidence_with_sources",
            source(source -> Optional.of(source.id()))),
        ReadyColumn.text(
            "best_source_title", Meanings.TITLE, source(source -> Optional.of(source.label()))),
        ReadyColumn.text(
            "best_source_publisher",
            "who published it, or whose text it is and who reprints it",
            source(MembersToday::publisher)),
        new ReadyColumn<>(
            "best_source_url", ColumnType.ADDRESS, "its address", source(Source::url)));
  }

  /** {@code uil.unesco.org}, or {@code unesco.org as reprinted by miragenews.com}. */
  private static Optional<String> publisher(Source source) {
    Optional<String> publisher = source.publisher().map(Publisher::id);
    return source
        .originalPublisher()
        .map(original -> original.id() + " as reprinted by " + publisher.orElse("others"))
        .or(() -> publisher);
  }

  private @Nullable Object awards(Member member) {
    String years = network.awards().where(award -> award.memberId().equals(member.id())).stream()
        .map(Award::year)
        .map(String::valueOf)
        .collect(Collectors.joining("; "));
    return years.isEmpty() ? null : years;
  }

  private Function<Member, @Nullable Object> source(Function<Source, Optional<String>> part) {
    return member -> best.of(member).flatMap(part).orElse(null);
  }
}
