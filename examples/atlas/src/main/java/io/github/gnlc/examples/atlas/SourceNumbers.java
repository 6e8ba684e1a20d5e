package io.github.gnlc.examples.atlas;

import io.github.gnlc.Network;
import io.github.gnlc.examples.atlas.PageData.SourceEntry;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that the page names, numbered from 0 as they are first named. */
final class SourceNumbers {
  private static final String UNKNOWN = "publisher not known";

  private final Network network;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SourceNumbers(Network network) {
    this.network = network;
  }

  int of(String sourceId) {
    return numbers.computeIfAbsent(sourceId, id -> numbers.size());
  }

  List<SourceEntry> entries() {
    List<SourceEntry> entries = new ArrayList<>();
    for (String id : numbers.keySet()) {
      entries.add(entry(network.sources().get(id)));
    }
    return entries;
  }

  private static SourceEntry entry(Source source) {
    return new SourceEntry(
        source.label(),
        publisher(source),
        source.published().isUnknown() ? null : Words.of(source.published()),
        Words.of(source.authority()),
        source.url().orElse(null));
  }

  private static String publisher(Source source) {
    String by = source.publisher().map(Publisher::id).orElse(UNKNOWN);
    return source
        .originalPublisher()
        .map(original -> original.id() + ", reprinted by " + by)
        .orElse(by);
  }
}
