package io.github.gnlc.examples.brief;

import io.github.gnlc.examples.brief.Brief.Cite;
import io.github.gnlc.examples.brief.Brief.Note;
import io.github.gnlc.model.Source;
import io.github.gnlc.query.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers sources in the order in which they are cited first. */
final class Notes {
  private final Sources sources;
  private final Map<String, Cite> cites = new LinkedHashMap<>();

  Notes(Sources sources) {
    this.sources = sources;
  }

  /** Cites a source, with the number that it has or with the next one. */
  Cite cite(String sourceId) {
    return cites.computeIfAbsent(sourceId, id -> new Cite(cites.size() + 1));
  }

  /** Cites several sources, each once, in the order of their numbers. */
  List<Cite> cite(Iterable<String> sourceIds) {
    List<Cite> cited = new ArrayList<>();
    for (String id : sourceIds) {
      Cite cite = cite(id);
      if (!cited.contains(cite)) {
        cited.add(cite);
      }
    }
    cited.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return List.copyOf(cited);
  }

  /** Returns all that was cited, in the order of the numbers. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    cites.forEach((id, cite) -> {
      Source source = sources.get(id);
      notes.add(new Note(cite, title(source), source));
    });
    return List.copyOf(notes);
  }

  /** As published; else the description, which is the editors'. */
  private static Text title(Source source) {
    return source.title().map(Text::name).orElseGet(() -> Text.prose(source.label()));
  }
}
