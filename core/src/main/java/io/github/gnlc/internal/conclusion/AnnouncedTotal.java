package io.github.gnlc.internal.conclusion;

import com.google.common.collect.ImmutableSet;
import io.github.gnlc.model.Qualifier;
import io.github.gnlc.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figure that is taken of those published of one thing and day, and the sources that say it.
 */
public record AnnouncedTotal(long value, ImmutableSet<String> sourceIds) {

  /** Takes one of the exact figures by the rule for all evidence; empty if none is exact. */
  public static Optional<AnnouncedTotal> of(Iterable<Statement> statements, SourceFinder sources) {
    List<Claim<Long>> claims = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.figure().qualifier() == Qualifier.EXACTLY) {
        claims.add(new Claim<>(statement.figure().value(), sources.require(statement.sourceId())));
      }
    }
    return Claim.choose(claims).map(value -> new AnnouncedTotal(value, sourceIds(claims, value)));
  }

  private static ImmutableSet<String> sourceIds(List<Claim<Long>> claims, long value) {
    return claims.stream()
        .filter(claim -> claim.value() == value)
        .map(claim -> claim.source().id())
        .collect(ImmutableSet.toImmutableSet());
  }
}
