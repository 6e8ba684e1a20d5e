package io.github.gnlc.examples.story;

import io.github.gnlc.model.Organisation;
import io.github.gnlc.model.OrganisationRole;
import io.github.gnlc.model.PropositionKind;
import java.util.List;

/** Who does what in the network, and what its new members are. */
final class Beginnings implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    page.chapter("The network and its new members");
    for (Organisation organisation : telling.network().organisations()) {
      for (OrganisationRole role : organisation.roles()) {
        if (telling.isOwn(role.sourceId()) && role.eventId().isEmpty()) {
          page.paragraph(List.of(telling.says(
              telling.names().organisation(organisation.name()) + predicate(role.role()))));
        }
      }
    }
    telling
        .network()
        .propositions()
        .ofKind(PropositionKind.DESCRIPTION)
        .fromSource(telling.source().id())
        .forEach(description -> page.paragraph(List.of(telling.statement(description))));
  }

  /** A role is a predicate, "launched the network in 2013", or a noun, "regional alliance". */
  private static String predicate(String role) {
    return (role.matches("[a-z]+(s|ed) .*") ? " " : ": ") + Prose.plain(role);
  }
}
