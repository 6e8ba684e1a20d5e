package io.github.gnlc.query;

import io.github.gnlc.internal.mapping.Dataset;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;

/** What a selection is in a stream of serialized objects. */
final class SerializedSelection implements Serializable {
  private static final long serialVersionUID = 1;

  private final Dataset dataset;
  private final Kind kind;
  private final long[] words;
  private final String question;

  SerializedSelection(Dataset dataset, Kind kind, long[] words, String question) {
    this.dataset = dataset;
    this.kind = kind;
    this.words = words;
    this.question = question;
  }

  /** Typed as a class that is loaded anyway, as the verifier loads what is thrown. */
  static IOException refusal() {
    return new InvalidObjectException(
        "A selection is serialized as its dataset and what it holds of it");
  }

  private Object readResolve() {
    return everything(new Catalogue(dataset)).select(Bits.of(words), Question.of(question));
  }

  private Selection<?, ?> everything(Catalogue catalogue) {
    return switch (kind) {
      case MEMBERS -> catalogue.allMembers();
      case COUNTRIES -> catalogue.countries();
      case COHORTS -> catalogue.cohorts();
      case EVIDENCE -> catalogue.evidence();
      case MEMBER_NAMES -> catalogue.memberNames();
      case AWARD_ROUNDS -> catalogue.awardRounds();
      case AWARDS -> catalogue.awards();
      case EVENTS -> catalogue.events();
      case DOCUMENTS -> catalogue.documents();
      case RULES -> catalogue.rules();
      case THEMATIC_CLUSTERS -> catalogue.thematicClusters();
      case KEY_FEATURES -> catalogue.keyFeatures();
      case ORGANISATIONS -> catalogue.organisations();
      case OFFICIALS -> catalogue.officials();
      case PRACTICES -> catalogue.practices();
      case STATEMENTS -> catalogue.statements();
      case SOURCES -> catalogue.sources();
    };
  }
}
