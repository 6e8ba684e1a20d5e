package io.github.gnlc.examples.brief;

import io.github.gnlc.examples.brief.Brief.Announced;
import io.github.gnlc.examples.brief.Brief.Bounds;
import io.github.gnlc.examples.brief.Brief.Gap;
import io.github.gnlc.examples.brief.Brief.HowKnown;
import io.github.gnlc.examples.brief.Brief.MemberEntry;
import io.github.gnlc.examples.brief.Brief.TotalRow;
import io.github.gnlc.examples.brief.Brief.Unnamed;
import io.github.gnlc.model.JoinedBasis;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sentences of a brief that every format has. */
final class Phrases {
  private final Brief brief;
  private final Texts texts;

  Phrases(Brief brief, Texts texts) {
    this.brief = brief;
    this.texts = texts;
  }

  /** Returns any value of a brief in the words of its language. */
  String words(Object value) {
    if (value instanceof HowKnown how) {
      return how(how);
    } else if (value instanceof MemberEntry member) {
      return status(member);
    } else if (value instanceof Announced announced) {
      return texts.get(
          "announced-on", Map.of("figure", announced.figure(), "date", announced.about()));
    } else if (value instanceof Bounds bounds) {
      return range(bounds);
    } else if (value instanceof Gap gap) {
      return gap(gap);
    } else if (value instanceof Source source) {
      return publisher(source);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(this::words).orElse("");
    }
    return texts.of(value);
  }

  String title() {
    return texts.get("title", Map.of("country", brief.countryName()));
  }

  String region() {
    return brief.country().region().map(texts::of).orElse("");
  }

  /** Which data, and as of which day. */
  String origin() {
    String data = texts.get(
        "origin",
        Map.of(
            "name", brief.origin().dataset().name(),
            "version", brief.origin().dataset().version(),
            "day", brief.origin().dataset().compiled()));
    return brief
        .origin()
        .asOf()
        .map(day -> data + " · " + texts.get("as-of", Map.of("day", day)))
        .orElse(data);
  }

  /** What is of the day that is looked at, and what is not; nothing for today. */
  Optional<String> asOfParts() {
    return brief.origin().asOf().map(day -> texts.get("as-of-parts"));
  }

  /** The comma without the space after it, at which a line may end. */
  String comma() {
    return texts.get("comma").strip();
  }

  /** The members of the network, of which those of the country are a part. */
  String ofNetwork() {
    return texts.get("of-network", Map.of("count", brief.key().networkMembers()));
  }

  /** How many members joined on what basis: "6 with a cohort, 3 as a source states". */
  String bases() {
    Map<JoinedBasis, Integer> counts = new LinkedHashMap<>();
    for (JoinedBasis basis : JoinedBasis.values()) {
      int count = (int) brief.members().stream()
          .filter(member -> member.how().basis() == basis)
          .count();
      if (count > 0) {
        counts.put(basis, count);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> texts.of(entry.getKey()) + " " + texts.of(entry.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private String how(HowKnown how) {
    return how.cohort().map(this::withCohort).orElseGet(() -> texts.of(how.basis()));
  }

  private String withCohort(LocalDate announced) {
    return texts.get("with-cohort", Map.of("day", announced));
  }

  /** What became of a city that is no member today. */
  private String status(MemberEntry member) {
    return member.status() == MemberStatus.WITHDRAWN && !member.left().isUnknown()
        ? texts.get("left-on", Map.of("date", member.left()))
        : texts.of(member.status());
  }

  /** Whether there may be a member all the same; nothing where no total was announced. */
  Optional<String> silence() {
    return brief
        .key()
        .coverage()
        .map(figure -> figure.isComplete()
            ? texts.get("silence-complete")
            : texts.get("silence", Map.of("counted", (int) figure.counted(), "announced", (int)
                figure.announced())));
  }

  String footer() {
    return texts.get(
        "footer",
        Map.of(
            "name", brief.origin().dataset().name(),
            "version", brief.origin().dataset().version()));
  }

  private String gap(Gap gap) {
    return gap.unnamed().map(this::unnamed).orElseGet(() -> texts.of(gap.kind()));
  }

  private String unnamed(Unnamed unnamed) {
    String cohort = unnamed.cohort().map(day -> " (" + withCohort(day) + ")").orElse("");
    return texts.get(
        "gap-unnamed",
        Map.of(
            "announced", (int) unnamed.announced(),
            "counted", (int) unnamed.named(),
            "cohort", cohort));
  }

  /** Whose text a source is, and where it is printed. */
  private String publisher(Source source) {
    String printed =
        source.publisher().map(publisher -> publisher.id()).orElse(texts.get("publisher-unknown"));
    return source
        .originalPublisher()
        .map(original ->
            texts.get("reprinted", Map.of("original", original.id(), "publisher", printed)))
        .orElse(printed);
  }

  private String range(Bounds bounds) {
    return bounds.known() == bounds.possible()
        ? texts.of(bounds.known())
        : texts.get("range", Map.of("known", bounds.known(), "possible", bounds.possible()));
  }

  /** The chart in words, for those who do not see it. */
  String chart() {
    List<TotalRow> rows = brief.totals().rows();
    TotalRow last = rows.get(rows.size() - 1);
    return texts.get(
        "chart-alt",
        Map.of(
            "country", brief.countryName(),
            "first", rows.get(0).day(),
            "last", last.day(),
            "range", range(last.members())));
  }
}
