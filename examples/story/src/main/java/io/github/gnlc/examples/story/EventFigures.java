package io.github.gnlc.examples.story;

import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many took part in an event: by one source, and otherwise by others. */
final class EventFigures {
  private EventFigures() {}

  static List<Sentence> tell(Telling telling, Event event) {
    Map<String, List<EventFigure>> byMode = new LinkedHashMap<>();
    event.figures().stream()
        .filter(figure -> telling.isOwn(figure.sourceId()))
        .forEach(figure -> byMode
            .computeIfAbsent(predicate(figure), added -> new ArrayList<>())
            .add(figure));
    List<Sentence> sentences = new ArrayList<>();
    byMode.forEach(
        (predicate, figures) -> sentences.add(telling.says(people(figures) + " " + predicate)));
    if (!sentences.isEmpty()) {
      others(telling, event).sentence("Others count").ifPresent(sentences::add);
    }
    return sentences;
  }

  /** People come from cities and countries: "at least 500 people from about 200 cities". */
  private static String people(List<EventFigure> figures) {
    List<String> people = new ArrayList<>();
    List<String> places = new ArrayList<>();
    figures.forEach(figure -> (figure.figure().unit().equals("people") ? people : places)
        .add(Prose.figure(figure.figure())));
    String from = Prose.list(places);
    return people.isEmpty() || places.isEmpty()
        ? Prose.list(people) + from
        : Prose.list(people) + " from " + from;
  }

  private static String predicate(EventFigure figure) {
    String verb = figure.stage().isPresent() ? "were expected" : "took part";
    return verb + figure.mode().map(mode -> " " + Prose.plain(mode)).orElse("");
  }

  private static Others others(Telling telling, Event event) {
    List<String> own = event.figures().stream()
        .filter(figure -> telling.isOwn(figure.sourceId()))
        .map(EventFigures::words)
        .toList();
    Others others = new Others();
    event.figures().stream()
        .filter(figure -> !own.contains(words(figure)))
        .forEach(figure -> others.add(words(figure), figure.sourceId()));
    return others;
  }

  private static String words(EventFigure figure) {
    return Prose.figure(figure.figure())
        + figure.mode().map(mode -> " " + Prose.plain(mode)).orElse("")
        + figure.stage().map(stage -> " (" + Prose.plain(stage) + ")").orElse("");
  }
}
