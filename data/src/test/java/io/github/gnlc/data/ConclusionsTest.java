package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * What is concluded from the evidence agrees with what the collectors of the facts concluded for
 * the release 2026.11.0, member by member, but where {@code conclusions-changed.csv} says why not:
 * what was found since, what follows from several sources, names, and the criterion for members. A
 * row there without values is a member that is none any more.
 */
class ConclusionsTest {
  private static final int COLUMNS = 8;

  @Test
  void agreeWithThoseCollectedOnEveryMemberButThoseChanged() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    table("conclusions-as-collected.csv").forEach((id, row) -> expected.put(id, facts(row)));
    table("conclusions-changed.csv").forEach((id, row) -> {
      if (row.get(1).isEmpty()) {
        expected.remove(id);
      } else {
        expected.put(id, facts(row));
      }
    });
    Map<String, String> concluded = new LinkedHashMap<>();
    for (Member member : Gnlc.allMembers()) {
      concluded.put(member.id(), describe(member));
    }
    assertThat(concluded).hasSize(415).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void everyChangedMemberReallyDiffersFromTheCollectedAndSaysWhy() throws IOException {
    Map<String, CSVRecord> collected = table("conclusions-as-collected.csv");
    assertThat(collected).hasSize(401);
    Map<String, CSVRecord> changed = table("conclusions-changed.csv");
    assertThat(changed).hasSize(55);
    changed.forEach((id, row) -> {
      CSVRecord before = collected.get(id);
      assertThat(before == null ? "" : facts(before)).as(id).isNotEqualTo(facts(row));
      assertThat(row.get(COLUMNS)).as(id).endsWith(".");
    });
  }

  private static String facts(CSVRecord row) {
    return String.join(",", row.stream().skip(1).limit(COLUMNS - 1).toList());
  }

  private static String describe(Member member) {
    return String.join(
        ",",
        List.of(
            member.label(),
            member.country().alpha2(),
            member.country().region().orElseThrow().label(),
            member.joined().toEdtf(),
            member.joinedBasis().code(),
            member.cohortId().orElse(""),
            member.status().code()));
  }

  /** The rows of a table among the resources, by the id of the member. */
  static Map<String, CSVRecord> table(String name) throws IOException {
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(ConclusionsTest.class.getResourceAsStream(name), name)) {
      CSVFormat format =
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        rows.put(row.get(0), row);
      }
    }
    return rows;
  }
}
