package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.EventFigure;
import io.github.gnlc.model.Figure;
import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * For each statement of a document the call of the library that answers it, and what it answers.
 */
final class FirstChecks {
  private final Map<String, Consumer<FirstStatement>> checks = new LinkedHashMap<>();

  /** Adds the check of a statement. */
  void answer(String id, Consumer<FirstStatement> check) {
    assertThat(checks.put(id, check)).as("a second check of %s", id).isNull();
  }

  /** Returns the checks by the id of their statement, in the order in which they were added. */
  Map<String, Consumer<FirstStatement>> byId() {
    return checks;
  }

  /** A statement in words, said outright. */
  static void says(
      FirstStatement row,
      Proposition proposition,
      PropositionKind kind,
      String stated,
      String text) {
    says(row, proposition, kind, stated, Optional.empty(), text);
  }

  /** A statement in words, said in a manner. */
  static void says(
      FirstStatement row,
      Proposition proposition,
      PropositionKind kind,
      String stated,
      Optional<Manner> manner,
      String text) {
    PropositionAccount account = account(row, proposition);
    assertThat(proposition.kind()).isEqualTo(kind);
    assertThat(subjects(proposition)).contains(row.subject());
    assertThat(account.stated()).isEqualTo(EdtfDate.of(stated));
    assertThat(account.manner()).isEqualTo(manner);
    assertThat(account.text()).isEqualTo(text);
  }

  /** Returns what the document of a statement says of a proposition. */
  static PropositionAccount account(FirstStatement row, Proposition proposition) {
    return only(proposition.accounts().stream()
        .filter(account -> account.sourceId().equals(row.sourceId())));
  }

  private static List<String> subjects(Proposition proposition) {
    List<String> subjects = Stream.of(
            proposition.eventId(),
            proposition.documentId(),
            proposition.memberId(),
            proposition.cohortId(),
            proposition.officialId().map(id -> Gnlc.officials().get(id).name()))
        .flatMap(Optional::stream)
        .toList();
    return subjects.isEmpty() ? List.of("network", "membership") : subjects;
  }

  /** What an official did at an event, in which office. */
  static void acted(
      FirstStatement row,
      Official official,
      ParticipantRole role,
      String office,
      String organisation,
      String words) {
    OfficialRole acted = role(row, official, role);
    assertThat(official.name()).isEqualTo(row.subject());
    assertThat(official.office()).isEqualTo(office);
    assertThat(official.organisation()).isEqualTo(organisation);
    assertThat(acted.words()).contains(words);
  }

  /** Returns what the document of a statement says that an official did. */
  static OfficialRole role(FirstStatement row, Official official, ParticipantRole role) {
    return only(official.roles().stream()
        .filter(acted -> acted.sourceId().equals(row.sourceId()) && acted.role() == role));
  }

  /** The one figure of a kind and unit that the document of a statement gives of its event. */
  static void counts(FirstStatement row, String counted, String unit) {
    EventFigure figure = only(Gnlc.events().get(row.subject()).figures().stream()
        .filter(candidate -> candidate.sourceId().equals(row.sourceId()))
        .filter(candidate -> candidate.counted().equals(counted))
        .filter(candidate -> candidate.figure().unit().equals(unit)));
    assertThat(figure.figure()).isEqualTo(figure(row, unit));
    assertThat(figure.stage()).as("expected or counted").isEmpty();
  }

  /** Returns the figure that the value of a statement is. */
  static Figure figure(FirstStatement row, String unit) {
    return Figure.builder()
        .value(row.number())
        .qualifier(row.qualifier())
        .unit(unit)
        .build();
  }

  /** Returns the one thing that there must be. */
  static <T> T only(Stream<T> things) {
    List<T> all = things.toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
