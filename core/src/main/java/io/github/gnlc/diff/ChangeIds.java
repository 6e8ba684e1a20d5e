package io.github.gnlc.diff;

import io.github.gnlc.internal.schema.Schema;
import io.github.gnlc.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ids of things, those by which a network finds them where it does. */
final class ChangeIds {
  private ChangeIds() {}

  static String of(ChangeSubject subject, Map<String, String> row) {
    return switch (subject) {
      case MEMBER_NAME -> join(row, "member_id", "source_id", "name");
      case PLACE_NAME -> join(row, "member_id", "language", "name");
      case STATEMENT -> statement(row);
      default -> join(row, Schema.of(table(subject)).key().toArray(new String[0]));
    };
  }

  static String table(ChangeSubject subject) {
    return subject.plural().replace(' ', '_');
  }

  private static String join(Map<String, String> row, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(row.getOrDefault(column, ""));
    }
    return String.join("/", cells);
  }

  private static String statement(Map<String, String> row) {
    List<String> columns = new ArrayList<>(List.of("source_id", "about", "metric"));
    for (String column : List.of("country", "region")) {
      if (row.containsKey(column)) {
        columns.add(column);
      }
    }
    if (!Qualifier.EXACTLY.code().equals(row.get("qualifier"))) {
      columns.add("qualifier");
    }
    columns.add("value");
    return join(row, columns.toArray(new String[0]));
  }
}
