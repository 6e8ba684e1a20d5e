package io.github.gnlc.internal.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gnlc.internal.conclusion.JoiningRule;
import io.github.gnlc.internal.table.MemoryTable;
import io.github.gnlc.internal.table.Row;
import io.github.gnlc.internal.table.Table;
import io.github.gnlc.internal.table.Tables;
import io.github.gnlc.model.Decision;
import io.github.gnlc.model.Evidence;
import io.github.gnlc.model.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The derived table that holds, in the order of every answer (country code, name, id), all that
 * makes up a {@link Member}: joined from the tables and concluded from the evidence once, when a
 * dataset is compiled, so that the first answer needs nothing else.
 */
public final class MemberDirectory {
  public static final String NAME = "directory";

  public static final ImmutableList<String> COLUMNS = ImmutableList.of(
      "member_id",
      "name",
      "distinction",
      "country",
      "status",
      "joined",
      "basis",
      "left",
      "cohort_id",
      "place_kind",
      "latitude",
      "longitude",
      "gazetteer_name",
      "subdivision",
      "population",
      "wikidata",
      "geonames",
      "awarded");

  private MemberDirectory() {}

  /** The table of a dataset without members, to derive the real one from. */
  public static MemoryTable empty() {
    return new MemoryTable.Builder(NAME, COLUMNS).build();
  }

  /** Derives the table from the tables of a dataset. */
  static MemoryTable derive(Dataset dataset) {
    JoiningRule rule = new JoiningRule(dataset.sourcesById(), dataset.cohortIdsByDay());
    ImmutableListMultimap<String, Evidence> evidence =
        Multimaps.index(dataset.evidence(), Evidence::memberId);
    ImmutableListMultimap<String, Decision> decisions =
        Multimaps.index(dataset.decisions(), Decision::memberId);
    Map<String, Row> places = rowsBy(dataset.table(Tables.PLACES), "member_id", "");
    Map<String, Row> identifiers =
        rowsBy(dataset.table(Tables.EXTERNAL_IDS), "member_id", "scheme");
    Map<String, String> awarded = awardYears(dataset.table(Tables.AWARDS));
    List<Row> members = new ArrayList<>();
    Table table = dataset.table(Tables.MEMBERS);
    for (int i = 0; i < table.rowCount(); i++) {
      members.add(table.row(i));
    }
    members.sort(Comparator.comparing((Row row) -> row.text("country"))
        .thenComparing(row -> row.text("name"))
        .thenComparing(row -> row.text("member_id")));
    MemoryTable.Builder directory = new MemoryTable.Builder(NAME, COLUMNS);
    for (Row row : members) {
      String id = row.text("member_id");
      JoiningRule.Joining joining = rule.conclude(evidence.get(id), decisions.get(id));
      Row place = places.get(id);
      directory.add(
          0,
          id,
          row.text("name"),
          row.cell("distinction"),
          row.text("country"),
          joining.status().code(),
          orNull(joining.joined().toEdtf()),
          joining.basis().code(),
          orNull(joining.left().toEdtf()),
          joining.cohortId().orElse(null),
          cell(place, "kind"),
          cell(place, "latitude"),
          cell(place, "longitude"),
          cell(place, "gazetteer_name"),
          cell(place, "subdivision"),
          cell(place, "population"),
          cell(identifiers.get(id + " wikidata"), "identifier"),
          cell(identifiers.get(id + " geonames"), "identifier"),
          awarded.get(id));
    }
    return directory.build();
  }

  /** The years of the rounds in which the member of a row was awarded. */
  public static List<String> yearsOfAwards(Row row) {
    String years = row.cell("awarded");
    return years == null ? List.of() : List.of(years.split(" ", -1));
  }

  private static Map<String, Row> rowsBy(Table table, String first, String second) {
    Map<String, Row> rows = new HashMap<>();
    for (int i = 0; i < table.rowCount(); i++) {
      Row row = table.row(i);
      rows.put(second.isEmpty() ? row.text(first) : row.text(first) + " " + row.text(second), row);
    }
    return rows;
  }

  private static Map<String, String> awardYears(Table awards) {
    Map<String, String> years = new HashMap<>();
    for (int i = 0; i < awards.rowCount(); i++) {
      Row row = awards.row(i);
      years.merge(row.text("member_id"), row.text("year"), (before, year) -> before + " " + year);
    }
    return years;
  }

  private static @Nullable String cell(@Nullable Row row, String column) {
    return row == null ? null : row.cell(column);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
