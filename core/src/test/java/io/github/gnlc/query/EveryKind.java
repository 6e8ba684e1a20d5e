package io.github.gnlc.query;

import io.github.gnlc.Network;
import io.github.gnlc.error.UnknownKeyException.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Asks a network for everything of a kind. */
public final class EveryKind {
  /** The kinds that a network has selections of. */
  public static final Set<Kind> ALL =
      EnumSet.complementOf(EnumSet.of(Kind.REGION, Kind.TABLE, Kind.ROW, Kind.LAYER, Kind.COLUMN));

  private EveryKind() {}

  /** For parameters of a test: all of them, but for countries, which have three codes each. */
  static Set<Kind> byId() {
    Set<Kind> kinds = EnumSet.copyOf(ALL);
    kinds.remove(Kind.COUNTRY);
    return kinds;
  }

  public static Selection<?, ?> of(Network network, Kind kind) {
    return switch (kind) {
      case MEMBER -> network.allMembers();
      case COUNTRY -> network.countries();
      case COHORT -> network.cohorts();
      case EVIDENCE -> network.evidence();
      case MEMBER_NAME -> network.memberNames();
      case AWARD_ROUND -> network.awardRounds();
      case AWARD -> network.awards();
      case EVENT -> network.events();
      case DOCUMENT -> network.documents();
      case RULE -> network.rules();
      case THEMATIC_CLUSTER -> network.thematicClusters();
      case KEY_FEATURE -> network.keyFeatures();
      case ORGANISATION -> network.organisations();
      case OFFICIAL -> network.officials();
      case PRACTICE -> network.practices();
      case PROPOSITION -> network.propositions();
      case STATEMENT -> network.statements();
      case SOURCE -> network.sources();
      case REGION, TABLE, ROW, LAYER, COLUMN ->
        throw new IllegalArgumentException("No selection of " + kind.plural());
    };
  }
}
