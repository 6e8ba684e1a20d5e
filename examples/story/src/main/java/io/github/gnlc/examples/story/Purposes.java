package io.github.gnlc.examples.story;

import io.github.gnlc.model.Manner;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.PropositionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the network is for and what members gain, and how others put it before and after. */
final class Purposes implements Chapter {
  private static final Comparator<PropositionAccount> BY_TIME =
      Comparator.comparing(PropositionAccount::stated);

  @Override
  public void write(Telling telling, Page page) {
    page.chapter("What the network is for");
    write(telling, PropositionKind.PURPOSE, page);
    page.chapter("What members gain");
    write(telling, PropositionKind.BENEFIT, page);
  }

  private static void write(Telling telling, PropositionKind kind, Page page) {
    telling
        .network()
        .purposes()
        .ofKind(kind)
        .fromSource(telling.source().id())
        .forEach(purpose -> page.bullet(tell(telling, purpose)));
  }

  private static List<Sentence> tell(Telling telling, Proposition purpose) {
    PropositionAccount own = telling.own(purpose);
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.statement(purpose));
    Optional<PropositionAccount> first =
        dated(purpose, other -> other.stated().compareTo(own.stated()) < 0).min(BY_TIME);
    Optional<PropositionAccount> calledFor = dated(
            purpose, other -> other.manner().equals(Optional.of(Manner.CALLED_FOR)))
        .filter(other -> !other.equals(own) && !Optional.of(other).equals(first))
        .min(BY_TIME);
    Optional<PropositionAccount> last =
        dated(purpose, other -> other.stated().compareTo(own.stated()) > 0).max(BY_TIME);
    first.ifPresent(other -> sentences.add(quote("First stated", other)));
    calledFor.ifPresent(other -> sentences.add(quote("Called for", other)));
    last.ifPresent(other -> sentences.add(quote("Last stated", other)));
    return sentences;
  }

  private static Stream<PropositionAccount> dated(
      Proposition purpose, Predicate<PropositionAccount> condition) {
    return purpose.accounts().stream()
        .filter(account -> !account.stated().isUnknown())
        .filter(condition);
  }

  private static Sentence quote(String lead, PropositionAccount account) {
    return new Sentence(
        lead + " " + Prose.when(account.stated()) + ": " + Prose.quoted(account.text()),
        account.sourceId());
  }
}
