package io.github.gnlc.examples.story;

import io.github.gnlc.model.Award;
import java.util.List;

/** Which members a source names as winners of the UNESCO Learning City Award. */
final class AwardWinners implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    page.chapter("Awards");
    List<String> winners = telling
        .network()
        .awards()
        .where(award -> award.sourceIds().contains(telling.source().id()))
        .stream()
        .map((Award award) ->
            telling.names().membersAlone(List.of(award.memberId())) + " (" + award.year() + ")")
        .toList();
    if (!winners.isEmpty()) {
      page.paragraph(
          List.of(telling.says(Prose.list(winners) + " won the UNESCO Learning City Award")));
    }
  }
}
