package io.github.gnlc.examples.story;

import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
      sentences.addAll(others(telling, event));
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

  /** Figures contradict one another only in the same unit; what others count is told as well. */
  private static List<Sentence> others(Telling telling, Event event) {
    List<EventFigure> own = event.figures().stream()
        .filter(figure -> telling.isOwn(figure.sourceId()))
        .toList();
    List<EventFigure> rest =
        event.figures().stream().filter(figure -> !own.contains(figure)).toList();
    List<String> told = own.stream().map(EventFigures::words).toList();
    Set<String> units = units(own);
    Others same = new Others();
    Others further = new Others();
    rest.stream()
        .filter(figure -> !told.contains(words(figure)))
        .forEach(figure -> (units.contains(figure.figure().unit()) ? same : further)
            .add(words(figure), figure.sourceId()));
    units.removeAll(units(rest));
    String alone = units.isEmpty()
        ? "O"
        : "Of " + Prose.list(List.copyOf(units)) + " no other source speaks; o";
    List<Sentence> sentences = new ArrayList<>();
    same.sentence("Others count").ifPresent(sentences::add);
    further.sentence(alone + "thers speak of").ifPresent(sentences::add);
    return sentences;
  }

  private static Set<String> units(List<EventFigure> figures) {
    return figures.stream()
        .map(figure -> figure.figure().unit())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(EventFigure figure) {
    return Prose.figure(figure.figure())
        + figure.mode().map(mode -> " " + Prose.plain(mode)).orElse("")
        + figure.stage().map(stage -> " (" + Prose.plain(stage) + ")").orElse("");
  }
}
