package io.github.gnlc.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gnlc.Gnlc;
import io.github.gnlc.model.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * What is concluded from the evidence agrees with what the collectors of the facts concluded,
 * member by member.
 */
class ConclusionsTest {
  /**
   * Where we differ on purpose: ours, which says the same more exactly or mends a row that
   * contradicts its own note.
   */
  private static final Map<String, String> MENDED = Map.of(
      // UIL's own release of 2019-07-17 names it among the 38 of the cohort; the collectors left
      // the cohort empty
      "bh-muharraq", "Muharraq,BH,Arab States,2019-07-17,cohort,gnlc-2019,member",
      // two sources of 2021-10-27 and one of 2021-10 list it: the tightest bound is the day
      "cn-shanghai", "Shanghai,CN,Asia and the Pacific,../2021-10-27,bounded,,member",
      // the same, 2017-04-13 and 2017-04
      "gr-heraklion", "Heraklion,GR,Europe and North America,../2017-04-13,bounded,,member",
      // as for Bucheon and Tunis, the source that gives a day is taken before the one that gives
      // its month
      "kr-jeonju", "Jeonju,KR,Asia and the Pacific,2016-05-25,reported,,member");

  @Test
  void agreeWithThoseCollectedOnEveryMemberButTheFourMended() throws IOException {
    Map<String, String> expected = collected();
    expected.putAll(MENDED);
    Map<String, String> concluded = new LinkedHashMap<>();
    for (Member member : Gnlc.allMembers()) {
      concluded.put(member.id(), describe(member));
    }
    assertThat(concluded).hasSize(401).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void everyMendedMemberReallyDiffersFromTheCollected() throws IOException {
    Map<String, String> collected = collected();
    MENDED.forEach(
        (id, ours) -> assertThat(collected.get(id)).as(id).isNotNull().isNotEqualTo(ours));
  }

  private static String describe(Member member) {
    return String.join(
        ",",
        member.label(),
        member.country().alpha2(),
        member.country().region().orElseThrow().label(),
        member.joined().toEdtf(),
        member.joinedBasis().code(),
        member.cohortId().orElse(""),
        member.status().code());
  }

  private static Map<String, String> collected() throws IOException {
    Map<String, String> collected = new LinkedHashMap<>();
    try (InputStream in =
        ConclusionsTest.class.getResourceAsStream("conclusions-as-collected.csv")) {
      CSVFormat format =
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        collected.put(row.get(0), String.join(",", row.stream().skip(1).toList()));
      }
    }
    return collected;
  }
}
