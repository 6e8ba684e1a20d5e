package io.github.gnlc.json;

import io.github.gnlc.name.Match;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;

/** What resolving a name answers. */
final class NameShapes {
  static final Shape<Match> MATCH = Parts.of(
          Match.class,
          parts -> new Match(
              parts.get("member"), parts.get("name"), parts.get("score"), parts.get("steps")))
      .with("member", MemberShapes.MEMBER, Match::member, Parts.as("member"))
      .with("name", Basic.TEXT, Match::name, Parts.as("name"))
      .with("score", Basic.DECIMAL, Match::score, Parts.as("score"))
      .with("steps", ListShape.ofSet(Enums.NAME_STEP), Match::steps, Parts.as("steps"))
      .build();

  static final ObjectShape<Resolution.Matched, Parts> MATCHED = Parts.of(
          Resolution.Matched.class,
          parts ->
              new Resolution.Matched(parts.get("text"), parts.get("match"), parts.get("remark")))
      .tag("outcome", "matched")
      .with("text", Basic.TEXT, Resolution.Matched::text, Parts.as("text"))
      .with("match", MATCH, Resolution.Matched::match, Parts.as("match"))
      .with("remark", Basic.TEXT, Resolution.Matched::remark, Parts.as("remark"))
      .build();

  static final ObjectShape<Resolution.Ambiguous, Parts> AMBIGUOUS = Parts.of(
          Resolution.Ambiguous.class,
          parts -> new Resolution.Ambiguous(parts.get("text"), parts.get("candidates")))
      .tag("outcome", "ambiguous")
      .with("text", Basic.TEXT, Resolution.Ambiguous::text, Parts.as("text"))
      .with(
          "candidates",
          ListShape.of(MATCH),
          Resolution.Ambiguous::candidates,
          Parts.as("candidates"))
      .build();

  static final ObjectShape<Resolution.None, Parts> NONE = Parts.of(
          Resolution.None.class,
          parts -> new Resolution.None(
              parts.get("text"), parts.get("candidates"), parts.get("reason"), parts.get("detail")))
      .tag("outcome", "none")
      .with("text", Basic.TEXT, Resolution.None::text, Parts.as("text"))
      .with("candidates", ListShape.of(MATCH), Resolution.None::candidates, Parts.as("candidates"))
      .with("reason", Enums.REASON, Resolution.None::reason, Parts.as("reason"))
      .with("detail", Basic.TEXT, Resolution.None::detail, Parts.as("detail"))
      .build();

  static final Shape<Resolution> RESOLUTION =
      new ChoiceShape<>(Resolution.class, MATCHED, AMBIGUOUS, NONE);

  static final Shape<ResolutionReport> RESOLUTION_REPORT = Parts.of(
          ResolutionReport.class,
          parts ->
              new ResolutionReport(parts.get("matched"), parts.get("ambiguous"), parts.get("none")))
      .with("matched", Basic.LONG, ResolutionReport::matched, Parts.as("matched"))
      .with("ambiguous", Basic.LONG, ResolutionReport::ambiguous, Parts.as("ambiguous"))
      .with(
          "none",
          new MapShape<>(Enums.REASON, Basic.LONG),
          ResolutionReport::none,
          Parts.as("none"))
      .build();

  private NameShapes() {}
}
