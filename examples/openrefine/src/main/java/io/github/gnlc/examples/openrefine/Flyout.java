package io.github.gnlc.examples.openrefine;

import io.github.gnlc.examples.openrefine.http.Excerpt;
import io.github.gnlc.examples.openrefine.http.Problem;
import io.github.gnlc.model.Member;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small previews of suggestions, as HTML in JSON. */
final class Flyout {
  private final Facts facts;

  Flyout(Facts facts) {
    this.facts = facts;
  }

  /** Returns that of a member. */
  Map<String, Object> entity(String id) {
    Member member = facts
        .find(id)
        .orElseThrow(() -> Problem.notFound("there is no member '" + Excerpt.of(id)
            + "'; expected an identifier such as cn-hangzhou"));
    String text = member.country().name() + ", joined " + member.joined() + ", "
        + member.joinedBasis().code();
    return flyout(id, member.label(), text);
  }

  /** Returns that of a property. */
  static Map<String, Object> property(String id) {
    Property property = Property.of(id);
    return flyout(id, property.label(), property.description());
  }

  /** Returns that of a type. */
  static Map<String, Object> type(String id) {
    Kind kind = Kind.of(id);
    return flyout(id, kind.label(), kind.description());
  }

  private static Map<String, Object> flyout(String id, String title, String text) {
    Map<String, Object> flyout = new LinkedHashMap<>();
    flyout.put("id", id);
    flyout.put(
        "html", "<p><strong>" + Html.text(title) + "</strong></p><p>" + Html.text(text) + "</p>");
    return flyout;
  }
}
