package io.github.gnlc.examples.story;

import io.github.gnlc.Network;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import io.github.gnlc.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A source being told from a network, and how the things in its page are called. */
record Telling(Network network, Source source, Names names) {
  /** What is said of the source; of what was done, a note says "It was". */
  private static final Pattern IT = Pattern.compile("^It (?!was )");

  /** Returns whether these words are those of the source. */
  boolean isOwn(String sourceId) {
    return sourceId.equals(source.id());
  }

  /** Returns a sentence that the source says. */
  Sentence says(String text) {
    return new Sentence(text, source.id());
  }

  /** Returns a remark of the editors on what the source says. */
  List<Sentence> remark(Optional<String> note) {
    return note.stream()
        .map(text -> says("The editors remark: " + remark(text)))
        .toList();
  }

  /** Returns a remark that goes on within a sentence, with the source as its subject. */
  String remark(String note) {
    return names.within(IT.matcher(note).replaceFirst("The source "));
  }

  /** Returns whether the source has an account of a proposition. */
  boolean has(Proposition proposition) {
    return proposition.accounts().stream().anyMatch(account -> isOwn(account.sourceId()));
  }

  /** Returns the account of the source; the proposition has one. */
  PropositionAccount own(Proposition proposition) {
    return proposition.accounts().stream()
        .filter(account -> isOwn(account.sourceId()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what the source says, in its own sentence. */
  Sentence statement(Proposition proposition) {
    return says(Prose.plain(own(proposition).text()) + brackets(own(proposition)));
  }

  /** Returns in which manner, when and by whom it is said, and the remark; empty if plain. */
  String brackets(PropositionAccount account) {
    String when = when(account);
    String manner = account.manner().map(Prose::manner).orElse(when.isEmpty() ? "" : "stated");
    String note = account.note().map(names::within).orElse("").replaceFirst("^it was ", "");
    boolean told = !manner.isEmpty() && note.startsWith(manner);
    List<String> remarks = List.of(
        told ? note + when : manner + when,
        account.statedBy().map(who -> "as stated by " + Prose.plain(who)).orElse(""),
        told ? "" : note);
    String text =
        String.join("; ", remarks.stream().filter(part -> !part.isEmpty()).toList());
    return text.isEmpty() ? "" : " (" + text + ")";
  }

  /** Returns when it is stated, with a space before it; empty if it is when the source appeared. */
  String when(PropositionAccount account) {
    return account.stated().overlaps(source.published()) ? "" : " " + Prose.when(account.stated());
  }
}
