package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.gnlc.internal.conclusion.JoiningRule;
import io.github.gnlc.internal.table.Groups;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.TableNames;
import io.github.gnlc.internal.text.NameOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the members of a dataset out of its tables, with what is concluded from their evidence. */
final class MemberConclusions {
  private MemberConclusions() {}

  static MemberList of(Dataset dataset) {
    JoiningRule rule = new JoiningRule(dataset.sourcesById()::get, dataset.cohortIdsByDay());
    Map<String, Row> places = new HashMap<>();
    forEach(dataset.table(TableNames.PLACES), row -> places.put(row.text("member_id"), row));
    Map<String, String> identifiers = new HashMap<>();
    forEach(
        dataset.table(TableNames.EXTERNAL_IDS),
        row -> identifiers.put(
            row.text("scheme") + " " + row.text("member_id"), row.text("identifier")));
    ImmutableListMultimap<String, Integer> awards =
        Groups.by("member_id", dataset.table(TableNames.AWARDS), row -> row.integer("year"));
    MemberList.Builder members = new MemberList.Builder(dataset.countryStore());
    for (Row row : inOrder(dataset.table(TableNames.MEMBERS))) {
      String id = row.text("member_id");
      members.add(
          MemberRecords.member(
              row,
              places.get(id),
              identifiers,
              dataset.countryStore().get(row.text("country")),
              rule.conclude(
                  dataset.evidenceByMember().get(id),
                  dataset.decisionsByMember().get(id))),
          ImmutableList.copyOf(awards.get(id)));
    }
    return members.build();
  }

  /** The members by country code, then name, then id. */
  private static List<Row> inOrder(Table members) {
    List<Ordered> ordered = new ArrayList<>(members.rowCount());
    forEach(members, row -> ordered.add(new Ordered(row, NameOrder.key(row.text("name")))));
    ordered.sort(Comparator.comparing((Ordered member) -> member.row().text("country"))
        .thenComparing(Ordered::nameKey)
        .thenComparing(member -> member.row().text("member_id")));
    return ordered.stream().map(Ordered::row).toList();
  }

  /** A member with the key of its name, which is made once. */
  private record Ordered(Row row, String nameKey) {}

  private static void forEach(Table table, java.util.function.Consumer<Row> action) {
    for (int i = 0; i < table.rowCount(); i++) {
      action.accept(table.row(i));
    }
  }
}
