package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.name.Match;
import io.github.gnlc.name.NameQuery;
import io.github.gnlc.name.NameResolver;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.name.Strictness;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The library's own resolver. */
final class GnlcMatcher implements NameMatcher {
  /** Before the id of a place that is no member. */
  static final String PLACE = "place ";

  private final NameResolver resolver;
  private final Strictness strictness;

  GnlcMatcher(NameResolver resolver, Strictness strictness) {
    this.resolver = resolver;
    this.strictness = strictness;
  }

  @Override
  public String name() {
    return strictness == Strictness.NORMAL
        ? "GNLC"
        : "GNLC " + strictness.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Set<String> resolve(String text) {
    return ids(
        resolver.resolve(NameQuery.builder().text(text).strictness(strictness).build()));
  }

  /** The ids of the members that are meant, and of the places of an ambiguous answer. */
  static Set<String> ids(Resolution resolution) {
    Set<String> ids = new TreeSet<>();
    if (!(resolution instanceof Resolution.None)) {
      for (Match match : resolution.candidates()) {
        ids.add(match.member().id());
      }
    }
    if (resolution instanceof Resolution.Ambiguous) {
      resolution.otherPlaces().forEach(place -> ids.add(PLACE + place.id()));
    }
    return ids;
  }
}
