package io.github.gnlc.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import io.github.gnlc.error.InvalidValueException;
import io.github.gnlc.error.UnknownCodeException;
import io.github.gnlc.error.UnknownKeyException;
import org.junit.jupiter.api.Test;

class ChangeTest {
  @Test
  void aChangeTellsItsScopeAndItsSentence() {
    Change change = Change.builder()
        .kind(ChangeKind.JOINED)
        .subject(ChangeSubject.MEMBER)
        .subjectId("ma-benguerir")
        .putAllAfter(ImmutableMap.of("joined", "2022-09-02"))
        .sentence("Benguerir joined on 2022-09-02.")
        .build();

    assertThat(change.scope()).isEqualTo(ChangeScope.WORLD);
    assertThat(change).hasToString("Benguerir joined on 2022-09-02.");
    assertThat(change.before()).isEmpty();
  }

  @Test
  void aChangeWithoutIdOrSentenceIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Change.builder()
            .kind(ChangeKind.ADDED)
            .subject(ChangeSubject.MEMBER)
            .subjectId("")
            .sentence(" ")
            .build())
        .withMessage("Change: subjectId '' is blank; expected some text; sentence ' ' is blank;"
            + " expected some text");
  }

  @Test
  void aChangeOfARowIsAddedRemovedOrChanged() {
    RowChange.Builder row = RowChange.builder().table("awards").addKey("2024").addKey("a");

    assertThat(row.kind(ChangeKind.ADDED).index(3).build()).hasToString("added 2024/a in awards");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            RowChange.builder().table("awards").kind(ChangeKind.LEFT).index(-1).build())
        .withMessage("RowChange: kind LEFT is not added, removed or changed; index -1 is negative;"
            + " expected 0 or more");
  }

  @Test
  void everyCodeIsReadAgain() {
    for (ChangeKind kind : ChangeKind.values()) {
      assertThat(ChangeKind.of(kind.code())).isEqualTo(kind);
    }
    for (ChangeSubject subject : ChangeSubject.values()) {
      assertThat(ChangeSubject.of(subject.code())).isEqualTo(subject);
    }
    for (ChangeScope scope : ChangeScope.values()) {
      assertThat(ChangeScope.of(scope.code())).isEqualTo(scope);
    }
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> ChangeScope.of("World"))
        .withMessage("No scope of a change 'World'; expected one of world, knowledge");
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> ChangeKind.of("moved"))
        .withMessageStartingWith("No kind of change 'moved'; expected one of joined, left, ");
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> ChangeSubject.of("city"))
        .withMessageStartingWith("No subject of a change 'city'; expected one of dataset, member");
  }

  @Test
  void aSubjectHasWordsForOneAndForMany() {
    assertThat(ChangeSubject.KEY_FEATURE_ACCOUNT).hasToString("key feature account");
    assertThat(ChangeSubject.COUNTRY.plural()).isEqualTo("countries");
    assertThat(ChangeKind.DATE_NARROWED.heading(ChangeSubject.MEMBER))
        .isEqualTo("members with a date better known");
    assertThat(ChangeKind.HAPPENED.heading(ChangeSubject.RULE)).isEqualTo("rules with a new value");
    assertThat(ChangeKind.HAPPENED.heading(ChangeSubject.EVENT)).isEqualTo("events that are new");
  }

  @Test
  void aTableWithoutSubjectIsAnError() {
    assertThat(ChangeSubject.ofTable("external_ids")).isEqualTo(ChangeSubject.EXTERNAL_ID);
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> ChangeSubject.ofTable("dataset"))
        .withMessageStartingWith("No table 'dataset'; ");
    assertThatExceptionOfType(UnknownKeyException.class)
        .isThrownBy(() -> ChangeSubject.ofTable("event_acounts"))
        .withMessageStartingWith(
            "No table 'event_acounts'; nearest: event_accounts, event_figures, document_accounts; a"
                + " dataset has tables [members, cohorts, ");
  }
}
