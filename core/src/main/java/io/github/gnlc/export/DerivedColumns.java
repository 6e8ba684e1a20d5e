package io.github.gnlc.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.internal.mapping.Dataset;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.Publisher;
import io.github.gnlc.model.Source;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that things have beside their own properties: what they are called, and what the
 * dataset tells of what they name by an id. The latter only a selection can have, which knows its
 * dataset.
 */
enum DerivedColumns {
  NONE(ImmutableList.of(), ImmutableList.of()),

  /** The label of the thing itself. */
  LABEL(ImmutableList.of(), ImmutableList.of("label")),

  /** The label of the member that the thing belongs to. */
  OF_MEMBER(ImmutableList.of(), ImmutableList.of("label")),

  /** The source of a piece of evidence, and the label of its member. */
  OF_EVIDENCE(
      ImmutableList.of(
          "source.title",
          "source.publisher",
          "source.originalPublisher",
          "source.kind",
          "source.authority",
          "source.published",
          "source.url"),
      ImmutableList.of("label"));

  private final ImmutableList<String> shown;
  private final ImmutableList<String> onRequest;

  DerivedColumns(ImmutableList<String> shown, ImmutableList<String> onRequest) {
    this.shown = shown;
    this.onRequest = onRequest;
  }

  static DerivedColumns of(KnownColumns kind) {
    return switch (kind) {
      case MEMBERS, SOURCES -> LABEL;
      case AWARDS, MEMBER_NAMES, PRACTICES, PROPOSITIONS -> OF_MEMBER;
      case EVIDENCE -> OF_EVIDENCE;
      default -> NONE;
    };
  }

  ImmutableList<String> shown() {
    return shown;
  }

  ImmutableList<String> onRequest() {
    return onRequest;
  }

  ImmutableSet<String> names() {
    return ImmutableSet.<String>builder().addAll(shown).addAll(onRequest).build();
  }

  /** Whether a list of things, which knows no dataset, has none of these columns. */
  boolean needsDataset() {
    return this == OF_MEMBER || this == OF_EVIDENCE;
  }

  /** Adds the cells of a thing to its row. */
  void addTo(Map<String, Object> row, Object thing, @Nullable Dataset dataset) {
    switch (this) {
      case NONE -> {}
      case LABEL -> addLabel(row, thing);
      case OF_MEMBER -> addLabelOfMember(row, dataset);
      case OF_EVIDENCE -> {
        addLabelOfMember(row, dataset);
        addSource(row, dataset);
      }
    }
  }

  private static void addLabel(Map<String, Object> row, Object thing) {
    if (thing instanceof Member member) {
      row.put("label", member.label());
    } else if (thing instanceof Source source) {
      row.put("label", source.label());
    }
  }

  /** At another moment than today, a proposition may name a city that is no member yet. */
  private static void addLabelOfMember(Map<String, Object> row, @Nullable Dataset dataset) {
    if (dataset != null && row.get("memberId") instanceof String id) {
      int member = dataset.members().ordinalOf(id);
      if (member >= 0) {
        row.put("label", dataset.members().get(member).label());
      }
    }
  }

  private static void addSource(Map<String, Object> row, @Nullable Dataset dataset) {
    if (dataset == null) {
      return;
    }
    Source source = dataset.sourcesById().get(row.get("sourceId"));
    if (source != null) {
      row.put("source.title", source.label());
      source.publisher().map(Publisher::id).ifPresent(id -> row.put("source.publisher", id));
      source
          .originalPublisher()
          .map(Publisher::id)
          .ifPresent(id -> row.put("source.originalPublisher", id));
      row.put("source.kind", source.kind().code());
      row.put("source.authority", source.authority().code());
      row.put("source.published", source.published().toEdtf());
      source.url().ifPresent(url -> row.put("source.url", url));
    }
  }
}
