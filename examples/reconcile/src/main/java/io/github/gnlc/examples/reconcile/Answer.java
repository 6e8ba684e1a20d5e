package io.github.gnlc.examples.reconcile;

import io.github.gnlc.model.Member;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The cells that are added to a row. */
final class Answer {
  /** Their names. */
  static final List<String> COLUMNS =
      List.of("member_id", "official_name", "joined", "score", "reason");

  private Answer() {}

  /** Returns the cells of an answer. */
  static List<String> of(Resolution resolution) {
    if (resolution instanceof Resolution.Matched matched) {
      return matched(matched);
    }
    return resolution instanceof Resolution.None none
        ? without("none: " + reason(none))
        : without("ambiguous: " + names(resolution.candidates(), " or "));
  }

  /** Returns the cells of a row that cannot be answered. */
  static List<String> without(String reason) {
    return List.of("", "", "", "", reason);
  }

  private static List<String> matched(Resolution.Matched matched) {
    Match match = matched.match();
    Member member = match.member();
    String remark = matched.remark().isEmpty() ? "" : "; " + matched.remark();
    return List.of(
        member.id(),
        member.name(),
        member.joined().toString(),
        String.format(Locale.ROOT, "%.3f", match.score()),
        "matched: '" + match.name() + "', " + steps(match) + remark);
  }

  private static String steps(Match match) {
    return match.steps().isEmpty()
        ? "as recorded"
        : match.steps().stream().map(NameStep::words).collect(Collectors.joining(", "));
  }

  private static String reason(Resolution.None none) {
    String detail = none.detail().isEmpty() ? "" : " (" + none.detail() + ")";
    String nearest =
        none.candidates().isEmpty() ? "" : "; nearest " + names(none.candidates(), ", ");
    return none.reason().words() + detail + nearest;
  }

  private static String names(List<Match> matches, String separator) {
    return matches.stream()
        .map(match -> match.member().toString())
        .collect(Collectors.joining(separator));
  }
}
