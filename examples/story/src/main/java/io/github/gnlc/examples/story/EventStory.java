package io.github.gnlc.examples.story;

import io.github.gnlc.model.Event;
import io.github.gnlc.model.EventAccount;
import io.github.gnlc.model.PropositionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The events that a source tells of. */
final class EventStory implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    for (Event event : telling.network().events()) {
      Optional<EventAccount> account = event.accounts().stream()
          .filter(told -> telling.isOwn(told.sourceId()))
          .findFirst();
      page.chapter(Prose.capital(title(event, account)));
      account.ifPresent(told -> {
        EventFacts facts = new EventFacts(telling, event, told);
        page.paragraph(facts.timeAndPlace());
        page.paragraph(facts.theme());
      });
      page.paragraph(EventFigures.tell(telling, event));
      Organisers.write(telling, event, page);
      list(telling, event, PropositionKind.AIM, "Aims", page);
      list(telling, event, PropositionKind.PROGRAMME, "Programme", page);
      list(telling, event, PropositionKind.THEME, "Subjects", page);
      list(telling, event, PropositionKind.OUTCOME, "Outcome", page);
    }
  }

  /** Returns {@code "the first International Conference on Learning Cities"}. */
  static String title(Event event, Optional<EventAccount> account) {
    if (event.edition().isEmpty()) {
      return account.flatMap(EventAccount::name).orElse(event.name());
    }
    String ordinal = Prose.ordinal(event.edition().getAsInt()) + " ";
    boolean named = event.name().toLowerCase(Locale.ENGLISH).startsWith(ordinal);
    return "the " + (named ? "" : ordinal) + event.name();
  }

  private static void list(
      Telling telling, Event event, PropositionKind kind, String heading, Page page) {
    page.section(heading);
    event.propositions().stream()
        .filter(proposition -> proposition.kind() == kind && telling.has(proposition))
        .forEach(proposition -> page.bullet(List.of(telling.statement(proposition))));
  }
}
