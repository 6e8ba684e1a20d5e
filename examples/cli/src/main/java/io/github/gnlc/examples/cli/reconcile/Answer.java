package io.github.gnlc.examples.cli.reconcile;

import static java.util.stream.Collectors.joining;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.Resolution;
import java.util.List;
import java.util.Locale;

/** The cells that are added to a row. */
public final class Answer {
  /** Their names. */
  public static final List<String> COLUMNS =
      List.of("member_id", "official_name", "joined", "joined_basis", "score", "reason");

  private static final String OR = " or ";

  private Answer() {}

  /** Returns the cells of an answer. */
  public static List<String> of(Resolution resolution) {
    if (resolution instanceof Resolution.Matched matched) {
      return matched(matched);
    }
    return resolution instanceof Resolution.None none
        ? without("none: " + reason(none))
        : without("ambiguous: " + either(resolution));
  }

  private static List<String> without(String reason) {
    return List.of("", "", "", "", "", reason);
  }

  private static List<String> matched(Resolution.Matched matched) {
    Match match = matched.match();
    Member member = match.member();
    String also = matched.otherPlaces().isEmpty() ? "" : "; also " + places(matched);
    String remark = matched.remark().isEmpty() ? "" : "; " + matched.remark();
    return List.of(
        member.id(),
        member.name(),
        member.joined().toString(),
        member.joinedBasis().code(),
        String.format(Locale.ROOT, "%.3f", match.score()),
        "matched: '" + match.name() + "', " + steps(match) + also + remark);
  }

  private static String steps(Match match) {
    return match.steps().isEmpty()
        ? "as recorded"
        : match.steps().stream().map(NameStep::words).collect(joining(", "));
  }

  private static String reason(Resolution.None none) {
    String detail = none.detail().isEmpty() ? "" : " (" + none.detail() + ")";
    String nearest =
        none.candidates().isEmpty() ? "" : "; nearest " + names(none.candidates(), ", ");
    String remark = none.remark().isEmpty() ? "" : "; " + none.remark();
    return none.reason().words() + detail + nearest + remark;
  }

  /** The members and the places that are none. */
  private static String either(Resolution resolution) {
    String members = names(resolution.candidates(), OR);
    return resolution.otherPlaces().isEmpty() ? members : members + OR + places(resolution);
  }

  /** Each with its country, such as {@code Granada, ES}. */
  private static String places(Resolution resolution) {
    return resolution.otherPlaces().stream().map(OtherPlace::toString).collect(joining(OR));
  }

  private static String names(List<Match> matches, String separator) {
    return matches.stream().map(match -> match.member().toString()).collect(joining(separator));
  }
}
