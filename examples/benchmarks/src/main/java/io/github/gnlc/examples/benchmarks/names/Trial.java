package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.model.Member;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text of a kind with which a resolver goes wrong.
 *
 * @param kind such as {@code 18 country code in small letters}
 * @param text what is asked
 * @param country what is given with it; may be empty
 * @param expected the id of the member that it means, or {@code none}
 * @param why in words
 */
record Trial(String kind, String text, String country, String expected, String why) {
  private static final String NONE = "none";

  static List<Trial> all() {
    return Csv.read("/trials.csv").stream()
        .map(row -> new Trial(row[0], row[1], row[2], row[3], row[4]))
        .toList();
  }

  static Map<String, List<Trial>> byKind() {
    Map<String, List<Trial>> byKind = new LinkedHashMap<>();
    for (Trial trial : all()) {
      byKind.computeIfAbsent(trial.kind(), kind -> new ArrayList<>()).add(trial);
    }
    return byKind;
  }

  Resolution ask(NameResolver resolver) {
    NameQuery.Builder query = NameQuery.builder().text(text);
    if (!country.isEmpty()) {
      query.country(country);
    }
    return resolver.resolve(query.build());
  }

  /** Whether it answers with the member, or with none where there is none; ambiguous is none. */
  boolean isRight(Resolution answer) {
    return answer.member().map(Member::id).orElse(NONE).equals(expected);
  }

  /** Whether it answers with a member that is not meant. */
  boolean isWrong(Resolution answer) {
    return answer.member().isPresent() && !isRight(answer);
  }
}
