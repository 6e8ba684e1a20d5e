package io.github.gnlc.examples.openrefine;

import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.examples.openrefine.http.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type of the things that can be found. */
enum Kind implements Suggestable {
  MEMBER("member", "learning city", "A member of the UNESCO Global Network of Learning Cities"),
  AWARD_WINNER(
      "award-winner", "Learning City Award winner", "A member with a UNESCO Learning City Award");

  private final String id;
  private final String label;
  private final String description;

  Kind(String id, String label, String description) {
    this.id = id;
    this.label = label;
    this.description = description;
  }

  /** Returns the type with this id. */
  static Kind of(String id) {
    return Arrays.stream(values())
        .filter(kind -> kind.id.equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.badRequest("type '" + Excerpt.of(id) + "' is unknown; expected "
            + Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(" or "))));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String description() {
    return description;
  }

  /** Returns the id and the name, as candidates state them. */
  Map<String, Object> brief() {
    Map<String, Object> brief = new LinkedHashMap<>();
    brief.put("id", id);
    brief.put("name", label);
    return brief;
  }

  /** Returns the type with those that it is a case of. */
  Map<String, Object> whole() {
    Map<String, Object> whole = brief();
    whole.put("description", description);
    if (this == AWARD_WINNER) {
      whole.put("broader", List.of(MEMBER.brief()));
    }
    return whole;
  }
}
