package io.github.gnlc.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameStep;
import io.github.gnlc.name.NoMatchReason;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.ResolutionReport;

/** What resolving a name answers. */
final class NameShapes {
  private static final Shape<ImmutableSet<NameStep>> STEPS = ListShape.ofSet(Enums.NAME_STEP);

  static final Shape<Match> MATCH = PropertyValues.of(
          Match.class,
          parts -> new Match(
              parts.get("member", MemberShapes.MEMBER),
              parts.get("name", Basic.TEXT),
              parts.get("score", Basic.DECIMAL),
              parts.get("steps", STEPS)))
      .with("member", MemberShapes.MEMBER, Match::member, PropertyValues.as("member"))
      .with("name", Basic.TEXT, Match::name, PropertyValues.as("name"))
      .with("score", Basic.DECIMAL, Match::score, PropertyValues.as("score"))
      .with("steps", STEPS, Match::steps, PropertyValues.as("steps"))
      .build();

  private static final Shape<ImmutableList<Match>> MATCHES = ListShape.of(MATCH);

  static final ObjectShape<Resolution.Matched, PropertyValues> MATCHED = PropertyValues.of(
          Resolution.Matched.class,
          parts -> new Resolution.Matched(
              parts.get("text", Basic.TEXT),
              parts.get("match", MATCH),
              parts.get("remark", Basic.TEXT)))
      .tag("outcome", "matched")
      .with("text", Basic.TEXT, Resolution.Matched::text, PropertyValues.as("text"))
      .with("match", MATCH, Resolution.Matched::match, PropertyValues.as("match"))
      .with("remark", Basic.TEXT, Resolution.Matched::remark, PropertyValues.as("remark"))
      .build();

  static final ObjectShape<Resolution.Ambiguous, PropertyValues> AMBIGUOUS = PropertyValues.of(
          Resolution.Ambiguous.class,
          parts -> new Resolution.Ambiguous(
              parts.get("text", Basic.TEXT), parts.get("candidates", MATCHES)))
      .tag("outcome", "ambiguous")
      .with("text", Basic.TEXT, Resolution.Ambiguous::text, PropertyValues.as("text"))
      .with(
          "candidates", MATCHES, Resolution.Ambiguous::candidates, PropertyValues.as("candidates"))
      .build();

  static final ObjectShape<Resolution.None, PropertyValues> NONE = PropertyValues.of(
          Resolution.None.class,
          parts -> new Resolution.None(
              parts.get("text", Basic.TEXT),
              parts.get("candidates", MATCHES),
              parts.get("reason", Enums.REASON),
              parts.get("detail", Basic.TEXT)))
      .tag("outcome", "none")
      .with("text", Basic.TEXT, Resolution.None::text, PropertyValues.as("text"))
      .with("candidates", MATCHES, Resolution.None::candidates, PropertyValues.as("candidates"))
      .with("reason", Enums.REASON, Resolution.None::reason, PropertyValues.as("reason"))
      .with("detail", Basic.TEXT, Resolution.None::detail, PropertyValues.as("detail"))
      .build();

  static final Shape<Resolution> RESOLUTION =
      new ChoiceShape<>(Resolution.class, MATCHED, AMBIGUOUS, NONE);

  private static final Shape<ImmutableMap<NoMatchReason, Long>> REASONS =
      new MapShape<>(Enums.REASON, Basic.LONG);

  static final Shape<ResolutionReport> RESOLUTION_REPORT = PropertyValues.of(
          ResolutionReport.class,
          parts -> new ResolutionReport(
              parts.get("matched", Basic.LONG),
              parts.get("ambiguous", Basic.LONG),
              parts.get("none", REASONS)))
      .with("matched", Basic.LONG, ResolutionReport::matched, PropertyValues.as("matched"))
      .with("ambiguous", Basic.LONG, ResolutionReport::ambiguous, PropertyValues.as("ambiguous"))
      .with("none", REASONS, ResolutionReport::none, PropertyValues.as("none"))
      .build();

  private NameShapes() {}
}
