package io.github.gnlc.examples.story;

import io.github.gnlc.model.Official;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.query.Propositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What cities promise, who received their certificates, and what a source tells of them. */
final class Cities implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    byMember(telling, telling.network().commitments()).forEach((id, promises) -> {
      String city = telling.names().membersAlone(List.of(id));
      page.chapter("What " + telling.network().allMembers().get(id).label() + " promises");
      page.paragraph(introduce(telling, id, promises));
      promises.forEach(promise -> page.bullet(List.of(telling.says(
          city + " promised to " + telling.names().within(telling.own(promise).text())))));
    });
    byMember(telling, telling.network().profiles()).forEach((id, facts) -> {
      page.chapter("About " + telling.network().allMembers().get(id).label());
      facts.forEach(fact -> page.bullet(tell(telling, fact)));
    });
  }

  private static Map<String, List<Proposition>> byMember(Telling telling, Propositions all) {
    Map<String, List<Proposition>> byMember = new TreeMap<>();
    all.fromSource(telling.source().id())
        .forEach(proposition -> proposition
            .memberId()
            .ifPresent(
                id -> byMember.computeIfAbsent(id, added -> new ArrayList<>()).add(proposition)));
    return byMember;
  }

  private static List<Sentence> introduce(Telling telling, String id, List<Proposition> promises) {
    PropositionAccount account = telling.own(promises.get(0));
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.says(telling.names().membersAlone(List.of(id)) + " made "
        + Prose.count(promises.size(), "promise", "promises") + telling.when(account)));
    sentences.addAll(telling.remark(account.note()));
    telling.network().officials().forMember(id).fromSource(telling.source().id()).stream()
        .filter(official -> received(telling, official))
        .forEach(official -> sentences.add(telling.says(Prose.plain(official.name() + ", "
            + official.office() + ", received the certificate for the city"))));
    return sentences;
  }

  private static boolean received(Telling telling, Official official) {
    return official.roles().stream()
        .anyMatch(
            role -> role.role() == ParticipantRole.RECEIVED && telling.isOwn(role.sourceId()));
  }

  /** A fact, and the numbers that others give for it. */
  private static List<Sentence> tell(Telling telling, Proposition fact) {
    PropositionAccount own = telling.own(fact);
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.statement(fact));
    Others others = new Others();
    fact.accounts().stream()
        .filter(other -> other.figure().isPresent() && own.figure().isPresent())
        .filter(other -> !other.figure().equals(own.figure()))
        .forEach(other -> others.add(Prose.figure(other.figure().orElseThrow()), other.sourceId()));
    others.sentence("Others say").ifPresent(sentences::add);
    return sentences;
  }
}
