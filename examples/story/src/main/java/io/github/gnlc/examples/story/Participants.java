package io.github.gnlc.examples.story;

import io.github.gnlc.model.Official;
import io.github.gnlc.model.OfficialRole;
import io.github.gnlc.model.ParticipantRole;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What officials did, whom they met, what they visited and what they said. */
final class Participants implements Chapter {
  /** Told in the words of the meeting, the visit or the position that belongs to it. */
  private static final Set<ParticipantRole> TOLD_ELSEWHERE =
      Set.of(ParticipantRole.MET, ParticipantRole.VISITED, ParticipantRole.QUOTED);

  @Override
  public void write(Telling telling, Page page) {
    page.chapter("People");
    Map<String, List<Official>> byDeed = new LinkedHashMap<>();
    telling
        .network()
        .officials()
        .fromSource(telling.source().id())
        .forEach(official -> official.roles().stream()
            .filter(role -> telling.isOwn(role.sourceId()))
            .filter(role -> !TOLD_ELSEWHERE.contains(role.role()))
            .forEach(role ->
                byDeed.computeIfAbsent(deed(role), added -> new ArrayList<>()).add(official)));
    byDeed.forEach((deed, doers) -> page.bullet(deeds(telling, deed, doers)));
    telling
        .network()
        .propositions()
        .ofKind(PropositionKind.POSITION, PropositionKind.MEETING, PropositionKind.VISIT)
        .fromSource(telling.source().id())
        .forEach(proposition -> page.bullet(List.of(said(telling, proposition))));
  }

  private static String deed(OfficialRole role) {
    return Prose.plain(role.words().orElseGet(() -> role.role().code().replace('-', ' ')));
  }

  private static List<Sentence> deeds(Telling telling, String deed, List<Official> doers) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> names = doers.stream().map(telling.names()::official).toList();
    sentences.add(telling.says(Prose.list(names) + " " + deed));
    Map<String, Others> byOtherDeed = new LinkedHashMap<>();
    for (Official doer : doers) {
      doer.roles().stream()
          .filter(role -> isOther(telling, doer, role))
          .forEach(role -> byOtherDeed
              .computeIfAbsent(deed(role), added -> new Others())
              .add(Prose.plain(doer.name()), role.sourceId()));
    }
    byOtherDeed.forEach((otherDeed, people) ->
        people.together("Another source says that", otherDeed).ifPresent(sentences::add));
    return sentences;
  }

  /** A role by another source that this one does not give the official. */
  private static boolean isOther(Telling telling, Official official, OfficialRole role) {
    return !TOLD_ELSEWHERE.contains(role.role())
        && official.roles().stream()
            .filter(own -> telling.isOwn(own.sourceId()))
            .noneMatch(own -> own.role() == role.role());
  }

  private static Sentence said(Telling telling, Proposition proposition) {
    PropositionAccount account = telling.own(proposition);
    String who = proposition
        .officialId()
        .map(id -> telling.names().official(telling.network().officials().get(id)))
        .orElse("The source");
    String what = telling.names().within(account.text());
    return telling.says(
        proposition.kind() == PropositionKind.POSITION
            ? who + " said" + telling.when(account) + " that " + what
            : who + " " + what + telling.brackets(account));
  }
}
