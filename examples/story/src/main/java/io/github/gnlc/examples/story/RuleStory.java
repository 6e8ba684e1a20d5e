package io.github.gnlc.examples.story;

import io.github.gnlc.model.Rule;
import io.github.gnlc.model.RuleProvision;
import java.util.ArrayList;
import java.util.List;

/** The rules of the network that a source states, and other numbers of the same time. */
final class RuleStory implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    page.chapter("Rules");
    for (Rule rule : telling.network().rules()) {
      rule.provisions().stream()
          .filter(provision -> telling.isOwn(provision.sourceId()))
          .forEach(provision -> page.bullet(tell(telling, rule, provision)));
    }
  }

  private static List<Sentence> tell(Telling telling, Rule rule, RuleProvision provision) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.says(Prose.plain(provision.label())
        + separator(provision.label())
        + Prose.plain(provision.value())
        + when(provision)));
    sentences.addAll(telling.remark(provision.note()));
    Others others = new Others();
    rule.provisions().stream()
        .filter(other -> other.label().equals(provision.label()))
        .filter(other -> other.validFrom().equals(provision.validFrom()))
        .filter(other ->
            !other.number().equals(provision.number()) || !other.date().overlaps(provision.date()))
        .forEach(other -> others.add(Prose.plain(other.value()), other.sourceId()));
    others.sentence("Others state").ifPresent(sentences::add);
    return sentences;
  }

  /** Some labels go on in the value: "nomination by", "new members added on". */
  private static String separator(String label) {
    return label.matches(".* (at|by|for|from|in|of|on|to)") ? " " : ": ";
  }

  private static String when(RuleProvision provision) {
    return provision.validFrom().isUnknown()
        ? ""
        : " (as of " + Prose.date(provision.validFrom()) + ")";
  }
}
