package io.github.gnlc.examples.story;

import io.github.gnlc.model.EdtfDate;
import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** When and where an event was by one source, on what theme, and what others say instead. */
record EventFacts(Telling telling, Event event, EventAccount account) {
  List<Sentence> timeAndPlace() {
    String name = event.edition().isPresent()
        ? Prose.plain(EventStory.title(event, Optional.of(account)))
        : Prose.quoted(EventStory.title(event, Optional.of(account)));
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.says(timeAndPlace(name)));
    sentences.addAll(telling.remark(account.note()));
    text("name", Prose::quoted).sentence("Others call it").ifPresent(sentences::add);
    day("start").sentence("Others say that it began").ifPresent(sentences::add);
    day("end").sentence("Others say that it ended").ifPresent(sentences::add);
    text("place", Prose::plain).sentence("Others say that it was in").ifPresent(sentences::add);
    return sentences;
  }

  private String timeAndPlace(String name) {
    if (isDayOfAPart()) {
      return "The source tells of " + name + "; an event of it was held "
          + Prose.when(account.start()) + place();
    }
    String facts = time() + place();
    return facts.isEmpty() ? "The source tells of " + name : name + " was" + facts;
  }

  /** The only day given need not be the first one: a note says that a part was held on it. */
  private boolean isDayOfAPart() {
    return account
            .note()
            .filter(note -> note.startsWith("It gives the day of "))
            .isPresent()
        && account.end().isUnknown();
  }

  List<Sentence> theme() {
    List<Sentence> sentences = new ArrayList<>();
    account.theme().ifPresent(theme -> {
      sentences.add(telling.says("Its theme was " + Prose.quoted(theme)));
      text("theme", Prose::quoted).sentence("Others give it as").ifPresent(sentences::add);
    });
    return sentences;
  }

  /** A source that gives a first day alone may speak of an event that goes on. */
  private String time() {
    EdtfDate start = account.start();
    EdtfDate end = account.end();
    if (start.isUnknown()) {
      return end.isUnknown() ? "" : " held until " + Prose.date(end);
    }
    if (end.isUnknown()) {
      return start.isDay() ? " opened " + Prose.when(start) : " held " + Prose.when(start);
    }
    return " held " + Prose.span(start, end);
  }

  private String place() {
    List<String> parts = new ArrayList<>();
    account.place().map(Prose::plain).ifPresent(parts::add);
    account.country().map(telling.names()::country).ifPresent(parts::add);
    if (parts.isEmpty()) {
      return "";
    }
    return (parts.get(0).equals("online") ? " " : " in ") + String.join(", ", parts);
  }

  private Others text(String property, UnaryOperator<String> words) {
    return others(property, (own, other) -> !own.equalsIgnoreCase(other), words);
  }

  private Others day(String property) {
    return others(
        property,
        (own, other) -> !EdtfDate.parse(own).overlaps(EdtfDate.parse(other)),
        day -> Prose.when(EdtfDate.parse(day)));
  }

  private Others others(
      String property, Others.Contradiction contradiction, UnaryOperator<String> words) {
    return telling.network().explain().event(event.id()).stream()
        .filter(explanation -> explanation.property().equals(property))
        .findFirst()
        .map(explanation -> Others.of(explanation, account.sourceId(), contradiction, words))
        .orElseGet(Others::new);
  }
}
