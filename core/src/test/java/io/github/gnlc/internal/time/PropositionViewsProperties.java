package io.github.gnlc.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.dataset.ArbitraryDatasets;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.Cohort;
import io.github.gnlc.model.Document;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The propositions of a view are those of a plain scan, and all that they name is there. */
class PropositionViewsProperties {
  private static final int TRIES = 100;
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void asOfADayTheyAreThoseOfAScan(
      @ForAll("datasets") Dataset dataset,
      @ForAll("days") LocalDate day,
      @ForAll Certainty certainty) {
    Dataset view = TimeViews.asOf(dataset, day, certainty);

    assertThat(said(view)).isEqualTo(scanned(dataset, view, proposition -> account -> {
      boolean ofSomethingDated = proposition.eventId().isPresent()
          || proposition.documentId().isPresent()
          || proposition.officialId().isPresent();
      return ofSomethingDated || account.stated().onOrBefore(day).counts(certainty);
    }));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void asKnownTheyAreThoseOfAScan(
      @ForAll("datasets") Dataset dataset, @ForAll("days") LocalDate day) {
    Dataset view = TimeViews.knownOn(dataset, day);
    Set<String> out = ids(view.sources(), Source::id);

    assertThat(said(view))
        .isEqualTo(
            scanned(dataset, view, proposition -> account -> out.contains(account.sourceId())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void nothingThatTheyNameIsMissing(
      @ForAll("datasets") Dataset dataset,
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate other,
      @ForAll Certainty certainty) {
    Dataset view = TimeViews.asOf(TimeViews.knownOn(dataset, other), day, certainty);

    Subjects there = new Subjects(view);
    for (Proposition proposition : view.propositions()) {
      assertThat(there.hasAllOf(proposition)).as("%s", proposition.id()).isTrue();
    }
    assertThat(cells(view, TableNames.PROPOSITION_ACCOUNTS, "proposition_id"))
        .isEqualTo(ids(view.propositions(), Proposition::id));
    assertThat(ids(view.officials(), Official::id)).isEqualTo(officialsWithRoles(view));
    assertThat(cells(view, TableNames.ORGANISATION_ROLES, "organisation_id"))
        .isEqualTo(ids(view.organisations(), Organisation::id));
    assertThat(cells(view, TableNames.PRACTICES, "practice_id"))
        .containsAll(cells(view, TableNames.PRACTICE_GROUPS, "practice_id"));
    view.organisations().stream()
        .flatMap(organisation -> organisation.roles().stream())
        .flatMap(role -> role.eventId().stream())
        .forEach(event -> assertThat(there.events).contains(event));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void eachIsWithTheThingThatItIsOf(
      @ForAll("datasets") Dataset dataset,
      @ForAll("days") LocalDate day,
      @ForAll Certainty certainty) {
    Dataset view = TimeViews.asOf(dataset, day, certainty);

    List<Proposition> withTheirThing = new ArrayList<>();
    view.events().forEach(event -> withTheirThing.addAll(event.propositions()));
    view.documents().forEach(document -> withTheirThing.addAll(document.provisions()));
    view.officials().forEach(official -> withTheirThing.addAll(official.positions()));
    List<Proposition> expected = view.propositions().stream()
        .filter(proposition -> switch (proposition.kind()) {
          case PURPOSE, BENEFIT, DESCRIPTION, PROFILE -> false;
          case COMMITMENT -> proposition.documentId().isPresent();
          default -> true;
        })
        .toList();
    assertThat(withTheirThing).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** What each proposition of a dataset says, of the accounts that count and the things there. */
  private static List<String> scanned(
      Dataset dataset, Dataset view, Function<Proposition, Predicate<PropositionAccount>> counts) {
    Subjects there = new Subjects(view);
    List<String> said = new ArrayList<>();
    for (Proposition proposition : dataset.propositions()) {
      if (there.hasAllOf(proposition)) {
        proposition.accounts().stream()
            .filter(counts.apply(proposition))
            .forEach(account -> said.add(proposition.id() + " " + account));
      }
    }
    return said;
  }

  private static List<String> said(Dataset view) {
    return view.propositions().stream()
        .flatMap(proposition ->
            proposition.accounts().stream().map(account -> proposition.id() + " " + account))
        .toList();
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  private static Set<String> cells(Dataset view, String name, String column) {
    Table table = view.table(name);
    Set<String> cells = new HashSet<>();
    for (int i = 0; i < table.rowCount(); i++) {
      cells.add(table.row(i).text(column));
    }
    return cells;
  }

  private static Set<String> officialsWithRoles(Dataset view) {
    Table table = view.table(TableNames.OFFICIAL_ROLES);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < table.rowCount(); i++) {
      ids.add(table.row(i).text("name") + "/" + table.row(i).text("date"));
    }
    return ids;
  }

  /** The ids of what a proposition may be of. */
  private static final class Subjects {
    private final Set<String> events;
    private final Set<String> documents;
    private final Set<String> cohorts;
    private final Set<String> officials;

    Subjects(Dataset view) {
      events = ids(view.events(), Event::id);
      documents = ids(view.documents(), Document::id);
      cohorts = ids(view.cohorts(), Cohort::id);
      officials = ids(view.officials(), Official::id);
    }

    boolean hasAllOf(Proposition proposition) {
      return has(events, proposition.eventId())
          && has(documents, proposition.documentId())
          && has(cohorts, proposition.cohortId())
          && has(officials, proposition.officialId());
    }

    private static boolean has(Set<String> ids, Optional<String> id) {
      return id.isEmpty() || ids.contains(id.get());
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Dataset> datasets() {
    return ArbitraryDatasets.datasets();
  }
}
