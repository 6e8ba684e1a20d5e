package io.github.gnlc.internal.table;

import com.google.common.collect.ImmutableList;
import io.github.gnlc.internal.value.Arguments;
import io.github.gnlc.internal.value.SerializedLists;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.model.Practice;
import io.github.gnlc.model.Source;
import java.io.Serializable;

/** What tells a row from all others: its table and its key cells, an empty text for an empty. */
public record RowKey(String table, ImmutableList<String> cells) implements Serializable {
  public RowKey {
    Arguments.require(table, "table", "the name of a table");
    SerializedLists.requireAll(String.class, cells, "cells");
  }

  public static RowKey of(Member member) {
    return new RowKey(TableNames.MEMBERS, ImmutableList.of(member.id()));
  }

  public static RowKey of(Evidence evidence) {
    return new RowKey(
        TableNames.EVIDENCE,
        ImmutableList.of(
            evidence.memberId(),
            evidence.kind().code(),
            evidence.date().toEdtf(),
            evidence.sourceId()));
  }

  /** Names in a language are those of a gazetteer. */
  public static RowKey of(MemberName name) {
    return name.language().isPresent()
        ? new RowKey(
            TableNames.PLACE_NAMES,
            ImmutableList.of(name.memberId(), name.language().get(), name.name()))
        : new RowKey(
            TableNames.MEMBER_NAMES,
            ImmutableList.of(name.memberId(), name.name(), name.sourceId().orElse("")));
  }

  public static RowKey of(Practice practice) {
    return new RowKey(TableNames.PRACTICES, ImmutableList.of(practice.id()));
  }

  public static RowKey of(Source source) {
    return new RowKey(TableNames.SOURCES, ImmutableList.of(source.id()));
  }
}
