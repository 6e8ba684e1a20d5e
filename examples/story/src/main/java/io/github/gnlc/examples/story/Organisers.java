package io.github.gnlc.examples.story;

import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventPart;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.Organiser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which organisations had which part in an event. */
final class Organisers {
  private Organisers() {}

  static void write(Telling telling, Event event, Page page) {
    page.section("Organisers");
    Map<EventPart, List<Organiser>> byPart = new EnumMap<>(EventPart.class);
    event.organisers().stream()
        .filter(organiser -> organiser.sourceIds().contains(telling.source().id()))
        .forEach(organiser ->
            byPart.computeIfAbsent(organiser.part(), part -> new ArrayList<>()).add(organiser));
    List<Sentence> sentences = new ArrayList<>();
    byPart.forEach((part, organisers) -> {
      List<String> names = organisers.stream()
          .map(organiser ->
              telling.names().organisation(organiser.name()) + note(telling, event, organiser))
          .toList();
      sentences.add(telling.says(Prose.list(names) + predicate(part, names.size())));
    });
    others(telling, event).sentence("Others say that").ifPresent(sentences::add);
    page.paragraph(sentences);
  }

  private static String note(Telling telling, Event event, Organiser organiser) {
    return telling.network().organisations().get(organiser.organisationId()).roles().stream()
        .filter(role -> telling.isOwn(role.sourceId()))
        .filter(role -> role.eventId().equals(Optional.of(event.id())))
        .filter(role -> role.part().equals(Optional.of(organiser.part())))
        .map(OrganisationRole::note)
        .flatMap(Optional::stream)
        .findFirst()
        .map(note -> " (" + telling.names().within(note) + ")")
        .orElse("");
  }

  /** Parts that only other sources give an organisation that the source names. */
  private static Others others(Telling telling, Event event) {
    Map<String, Set<EventPart>> own = new HashMap<>();
    event.organisers().stream()
        .filter(organiser -> organiser.sourceIds().contains(telling.source().id()))
        .forEach(organiser -> own.computeIfAbsent(
                organiser.organisationId(), added -> EnumSet.noneOf(EventPart.class))
            .add(alike(organiser.part())));
    Others others = new Others();
    event.organisers().stream()
        .filter(organiser -> own.containsKey(organiser.organisationId()))
        .filter(organiser -> !own.get(organiser.organisationId()).contains(alike(organiser.part())))
        .forEach(organiser -> organiser
            .sourceIds()
            .forEach(id -> others.add(
                telling.names().organisation(organiser.name()) + predicate(organiser.part(), 1),
                id)));
    return others;
  }

  /** Whoever organises with others organises: one source names the others, another need not. */
  private static EventPart alike(EventPart part) {
    return switch (part) {
      case CO_ORGANISER -> EventPart.ORGANISER;
      case CO_HOST -> EventPart.HOST;
      default -> part;
    };
  }

  private static String predicate(EventPart part, int organisers) {
    boolean together = organisers > 1;
    return switch (part) {
      case ORGANISER -> " organised it";
      case CO_ORGANISER -> together ? " organised it together" : " was one of its organisers";
      case HOST -> " hosted it";
      case CO_HOST -> together ? " hosted it together" : " was one of its hosts";
      case PARTNER -> together ? " were its partners" : " was its partner";
      case SUPPORTER -> " supported it";
      case PATRON -> together ? " were its patrons" : " was its patron";
      case CONTRIBUTOR -> " contributed to it";
      case PARTICIPANT -> " took part in it";
    };
  }
}
