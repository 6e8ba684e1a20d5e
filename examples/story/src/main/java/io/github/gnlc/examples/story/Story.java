package io.github.gnlc.examples.story;

import io.github.gnlc.Gnlc;
import io.github.gnlc.Network;
import io.github.gnlc.model.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells sources again from the data: a page in Markdown for each, in which every sentence names its
 * source and other sources are heard where they differ.
 */
public final class Story {
  /** The documents with which the data began. */
  static final List<String> FIRST_SOURCES = List.of("s0001", "s0002", "s0003", "s0004", "s0005");

  private static final List<Chapter> CHAPTERS = List.of(
      new Totals(),
      new Beginnings(),
      new Memberships(),
      new AwardWinners(),
      new EventStory(),
      new Participants(),
      new DocumentStory(),
      new Cities(),
      new Practices(),
      new Purposes(),
      new RuleStory(),
      new Framework());

  private final Network network;

  Story(Network network) {
    this.network = network;
  }

  /** Writes the pages of the sources named, or of the first ones, to a folder if one is named. */
  public static void main(String[] arguments) throws IOException {
    Network network = Gnlc.network();
    List<String> ids = new ArrayList<>();
    Path folder = Path.of("target", "story");
    for (String argument : arguments) {
      if (argument.matches("s\\d+")) {
        ids.add(argument);
      } else {
        folder = Path.of(argument);
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Story(network).write(ids.isEmpty() ? FIRST_SOURCES : ids, folder, out);
  }

  void write(List<String> sourceIds, Path folder, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    for (String id : sourceIds) {
      Path file = folder.resolve(id + ".md");
      Files.writeString(file, page(id));
      out.println(file + ": " + network.sources().get(id).label());
    }
  }

  /** Returns the page of a source; an unknown id is an error that names the nearest ones. */
  String page(String sourceId) {
    Source source = network.sources().get(sourceId);
    Telling telling = new Telling(network, source, new Names(network));
    Page page = new Page();
    page.paragraph(introduction(telling));
    CHAPTERS.forEach(chapter -> chapter.write(telling, page));
    return page.toMarkdown(source.label(), network.sources());
  }

  private static List<Sentence> introduction(Telling telling) {
    Source source = telling.source();
    String publisher = Page.publisher(source, "a publisher that is not known");
    String when = source.published().isUnknown()
        ? ", at a time that is not known"
        : " " + Prose.when(source.published());
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(telling.says("This is what the data hold from source " + source.id()
        + ", published by " + publisher + when));
    sentences.addAll(telling.remark(source.note()));
    return sentences;
  }
}
