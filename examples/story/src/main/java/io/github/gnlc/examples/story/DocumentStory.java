package io.github.gnlc.examples.story;

import io.github.gnlc.model.Document;
import io.github.gnlc.model.DocumentAccount;
import io.github.gnlc.model.DocumentExtent;
import io.github.gnlc.model.Proposition;
import io.github.gnlc.model.PropositionAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents that a source tells of, what it says of their text, and how much that is. */
final class DocumentStory implements Chapter {
  @Override
  public void write(Telling telling, Page page) {
    for (Document document : telling.network().documents()) {
      page.chapter(document.title());
      document.accounts().stream()
          .filter(account -> telling.isOwn(account.sourceId()))
          .forEach(account -> page.paragraph(introduce(telling, document, account)));
      List<Proposition> told =
          document.provisions().stream().filter(telling::has).toList();
      told.forEach(provision -> page.bullet(List.of(provision(telling, provision))));
      if (!told.isEmpty()) {
        page.paragraph(List.of(extent(telling, document, told.size())));
      }
    }
  }

  private static List<Sentence> introduce(
      Telling telling, Document document, DocumentAccount account) {
    String date = account.adopted().isUnknown() ? "" : " of " + Prose.date(account.adopted());
    String place = account.place().map(text -> ", " + Prose.plain(text)).orElse("");
    String note =
        account.note().map(text -> " (" + telling.names().within(text) + ")").orElse("");
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.says("The source names the " + document.kind() + " "
        + Prose.quoted(account.title()) + date + place + note));
    Others titles = new Others();
    Others dates = new Others();
    for (DocumentAccount other : document.accounts()) {
      if (other.language().equals(account.language())
          && !other.title().equalsIgnoreCase(account.title())) {
        titles.add(Prose.quoted(other.title()), other.sourceId());
      }
      if (!other.adopted().overlaps(account.adopted())) {
        dates.add(Prose.date(other.adopted()), other.sourceId());
      }
    }
    titles.sentence("Others call it").ifPresent(sentences::add);
    dates.sentence("Others date it").ifPresent(sentences::add);
    return sentences;
  }

  private static Sentence provision(Telling telling, Proposition provision) {
    PropositionAccount account = telling.own(provision);
    String number =
        provision.number().map(text -> " (" + Prose.plain(text) + ")").orElse("");
    return telling.says(lead(provision) + number + sharedBy(provision) + ": "
        + telling.names().within(account.text()) + telling.brackets(account));
  }

  /** Number and addressee are known from all its sources, not from the one being told alone. */
  private static String sharedBy(Proposition provision) {
    boolean plain = provision.number().isEmpty() && provision.addressee().isEmpty();
    List<String> sources =
        provision.accounts().stream().map(PropositionAccount::sourceId).toList();
    return plain || sources.size() < 2 ? "" : Sentence.notes(sources);
  }

  private static String lead(Proposition provision) {
    Optional<String> addressee = provision.addressee().map(DocumentStory::addressees);
    return switch (provision.kind()) {
      case COMMITMENT -> addressee.map(who -> who + " promise").orElse("It promises");
      case CALL -> "It calls" + addressee.map(who -> " on " + who).orElse(" for this");
      case INVITATION -> "It invites" + addressee.map(who -> " " + who).orElse(" others");
      case RECOMMENDATION ->
        "It recommends" + addressee.map(who -> " to " + who).orElse("");
      default -> "It affirms" + addressee.map(who -> ", for " + who).orElse("");
    };
  }

  private static String addressees(String text) {
    return Prose.list(List.of(Prose.plain(text).split(", ")));
  }

  /** Everything that is known of the text, which may come from many sources. */
  private static Sentence extent(Telling telling, Document document, int told) {
    List<String> sources = document.provisions().stream()
        .flatMap(provision -> provision.accounts().stream())
        .map(PropositionAccount::sourceId)
        .toList();
    int known = document.provisions().size();
    String what = document.extent().map(DocumentStory::words).orElse("its text is not known");
    String note =
        document.extentNote().map(text -> ": " + telling.names().within(text)).orElse("");
    String points = Prose.count(known, "point", "points") + " known from all sources";
    return new Sentence(
        "This source gives "
            + (told == known ? "the " : Prose.count(told) + " of the ") + points + "; " + what
            + note,
        sources);
  }

  private static String words(DocumentExtent extent) {
    return switch (extent) {
      case SUMMARY -> "of its text only what others say of it is known";
      case PART -> "a part of its text is known";
      case WHOLE -> "its whole text is known";
    };
  }
}
