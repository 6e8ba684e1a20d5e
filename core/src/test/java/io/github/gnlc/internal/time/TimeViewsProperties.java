package io.github.gnlc.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.mapping.MemberStore;
import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.internal.schema.TableSchema;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Source;
import io.github.gnlc.model.Ternary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The members of a view, which remembers what it found on other days, are those that its tables and
 * dates tell of that day alone.
 */
class TimeViewsProperties {
  private static final int TRIES = 60;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theDirectoryAsKnownIsTheOneDerivedFromTheTablesThatAreLeft(
      @ForAll("datasets") Dataset dataset, @ForAll("picks") List<Integer> picks) {
    for (LocalDate day : days(dataset, picks)) {
      Dataset view = TimeViews.knownOn(dataset, day);
      Map<String, Table> tables = new HashMap<>();
      for (TableSchema schema : Schema.tables()) {
        tables.put(schema.name(), view.table(schema.name()));
      }
      Dataset derived = Dataset.of(view.info(), tables);

      assertThat(awardYears(view)).as("%s", day).isEqualTo(awardYears(derived));
      assertThat(members(view)).as("%s", day).isEqualTo(members(derived));
      assertThat(view.opened()).as("%s", day).isEqualTo(derived.opened());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theDirectoryAsOfADayIsThatOfAScan(
      @ForAll("datasets") Dataset dataset,
      @ForAll("picks") List<Integer> picks,
      @ForAll Certainty certainty) {
    for (LocalDate day : days(dataset, picks)) {
      assertThat(standings(TimeViews.asOf(dataset, day, certainty)))
          .as("%s", day)
          .isEqualTo(scanned(dataset, day, certainty));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void asOfADayOverAsKnownIsThatOfAScanToo(
      @ForAll("datasets") Dataset dataset,
      @ForAll("picks") List<Integer> picks,
      @ForAll Certainty certainty) {
    List<LocalDate> days = days(dataset, picks);
    Dataset known = TimeViews.knownOn(dataset, days.get(0));
    LocalDate day = days.get(days.size() - 1);
    Dataset view = TimeViews.asOf(known, day, certainty);

    assertThat(standings(view)).isEqualTo(scanned(known, day, certainty));
    assertThat(view.opened()).isEqualTo(known.opened());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatIsAskedOfANumberIsOfItsMember(
      @ForAll("datasets") Dataset dataset, @ForAll("picks") List<Integer> picks) {
    for (LocalDate day : days(dataset, picks)) {
      MemberStore store = TimeViews.asOf(dataset, day, Certainty.POSSIBLE).members();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < store.size(); i++) {
        ids.add(store.get(i).id());
        assertThat(store.id(i)).isEqualTo(store.get(i).id());
        assertThat(store.ordinalOf(store.id(i))).isEqualTo(i);
        assertThat(store.statusCode(i)).isEqualTo(store.get(i).status().code());
      }
      for (int i = 0; i < dataset.members().size(); i++) {
        String id = dataset.members().id(i);
        assertThat(store.ordinalOf(id) >= 0).as(id).isEqualTo(ids.contains(id));
      }
      assertThat(store.ordinalOf("no-such-member")).isEqualTo(-1);
    }
  }

  /** Looks at every member, and at its dates on that day. */
  private static List<String> scanned(Dataset dataset, LocalDate day, Certainty certainty) {
    List<String> standings = new ArrayList<>();
    for (int i = 0; i < dataset.members().size(); i++) {
      Member member = dataset.members().get(i);
      boolean joined = joined(dataset, member, day).counts(certainty);
      String awarded = awarded(dataset, dataset.members().awardYears(i), day, certainty);
      boolean stillIn =
          member.status() == MemberStatus.WITHDRAWN && member.left().after(day).counts(certainty);
      MemberStatus status = stillIn ? MemberStatus.MEMBER : member.status();
      if (joined || !awarded.isEmpty()) {
        standings.add(standing(member.id(), joined ? status : MemberStatus.UNCONFIRMED, awarded));
      }
    }
    return standings;
  }

  private static Ternary joined(Dataset dataset, Member member, LocalDate day) {
    if (dataset.opened().earliest().filter(day::isBefore).isPresent()) {
      return Ternary.NO;
    }
    return member.joined().isUnknown() && !day.isBefore(dataset.info().compiled())
        ? Ternary.YES
        : member.joined().onOrBefore(day);
  }

  private static String awarded(
      Dataset dataset, List<Integer> years, LocalDate day, Certainty certainty) {
    List<String> conferred = new ArrayList<>();
    dataset.awardRounds().forEach(round -> {
      String year = Integer.toString(round.year());
      EdtfDate date = round.ceremonyDate().isUnknown() ? EdtfDate.of(year) : round.ceremonyDate();
      if (years.contains(round.year()) && date.onOrBefore(day).counts(certainty)) {
        conferred.add(year);
      }
    });
    return String.join(" ", conferred);
  }

  private static List<String> standings(Dataset dataset) {
    MemberStore store = dataset.members();
    List<String> standings = new ArrayList<>();
    for (int i = 0; i < store.size(); i++) {
      standings.add(
          standing(store.id(i), store.get(i).status(), Joiner.on(' ').join(store.awardYears(i))));
    }
    return standings;
  }

  private static String standing(String id, MemberStatus status, String awarded) {
    return id + " " + status + " " + awarded;
  }

  private static List<Member> members(Dataset dataset) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < dataset.members().size(); i++) {
      members.add(dataset.members().get(i));
    }
    return members;
  }

  private static List<List<Integer>> awardYears(Dataset dataset) {
    List<List<Integer>> years = new ArrayList<>();
    for (int i = 0; i < dataset.members().size(); i++) {
      years.add(dataset.members().awardYears(i));
    }
    return years;
  }

  /** Days at which an answer may change, and those next to them, in the order of the picks. */
  private static List<LocalDate> days(Dataset dataset, List<Integer> picks) {
    Set<LocalDate> days = new TreeSet<>();
    for (Member member : members(dataset)) {
      around(member.joined(), days);
      around(member.left(), days);
    }
    for (Source source : dataset.sources()) {
      around(source.published(), days);
    }
    for (Evidence piece : dataset.evidence()) {
      around(piece.date(), days);
    }
    dataset.awardRounds().forEach(round -> around(round.ceremonyDate(), days));
    dataset.cohortIdsByDay().keySet().forEach(day -> around(EdtfDate.of(day), days));
    around(dataset.opened(), days);
    around(EdtfDate.of(dataset.info().compiled()), days);
    List<LocalDate> all = List.copyOf(days);
    return picks.stream().map(pick -> all.get(pick % all.size())).toList();
  }

  private static void around(EdtfDate date, Set<LocalDate> days) {
    for (LocalDate day : date.latest().stream().toList()) {
      days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }
    for (LocalDate day : date.earliest().stream().toList()) {
      days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
    }
  }

  @Provide
  Arbitrary<List<Integer>> picks() {
    return Arbitraries.integers().between(0, 100_000).list().ofMinSize(2).ofMaxSize(8);
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
