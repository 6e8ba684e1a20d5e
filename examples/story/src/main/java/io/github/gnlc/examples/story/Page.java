package io.github.gnlc.examples.story;

import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.Sources;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page in Markdown: headings, sentences with footnotes, and at its end the sources. */
final class Page {
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)]");

  private final StringBuilder body = new StringBuilder();
  private String heading = "";
  private String part = "";

  /** Begins a chapter; its heading is written with its first sentence, if it has any. */
  void chapter(String title) {
    heading = "\n## " + Prose.plain(title) + "\n";
    part = "";
  }

  /** Begins a part of a chapter; its heading, too, is written with its first sentence. */
  void section(String title) {
    part = "\n### " + Prose.plain(title) + "\n";
  }

  /** Writes sentences as a paragraph. */
  void paragraph(List<Sentence> sentences) {
    write("\n", sentences);
  }

  /** Writes sentences as a bullet; those that belong to one list follow one another. */
  void bullet(List<Sentence> sentences) {
    boolean first = !heading.isEmpty() || !part.isEmpty() || !lastLine().startsWith("- ");
    write(first ? "\n- " : "- ", sentences);
  }

  private void write(String before, List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    body.append(heading).append(part).append(before);
    heading = "";
    part = "";
    body.append(sentences.stream().map(Sentence::toMarkdown).collect(Collectors.joining(" ")))
        .append('\n');
  }

  private String lastLine() {
    return body.substring(body.lastIndexOf("\n", body.length() - 2) + 1);
  }

  /** Returns the page under a title, with a footnote for each source that a sentence names. */
  String toMarkdown(String title, Sources sources) {
    StringBuilder page = new StringBuilder("# " + Prose.plain(title) + "\n");
    page.append(body).append('\n');
    Set<String> ids = new TreeSet<>();
    NOTE.matcher(body).results().map((MatchResult note) -> note.group(1)).forEach(ids::add);
    ids.forEach(id -> page.append("[^" + id + "]: " + citation(sources.get(id)) + "\n"));
    return page.toString();
  }

  /** Returns who published a source, and whose text it is if it is a reprint. */
  static String publisher(Source source, String ifUnknown) {
    String publisher = source.publisher().map(Publisher::id).orElse(ifUnknown);
    return source
        .originalPublisher()
        .map(original -> original.id() + " as reprinted by " + publisher)
        .orElse(publisher);
  }

  private static String citation(Source source) {
    String published =
        source.published().isUnknown() ? "date unknown" : Prose.date(source.published());
    String url = source.url().map(address -> " <" + address + ">").orElse("");
    return source.id() + ", " + publisher(source, "publisher unknown") + ", " + published + ": "
        + Prose.plain(source.label()) + url;
  }
}
