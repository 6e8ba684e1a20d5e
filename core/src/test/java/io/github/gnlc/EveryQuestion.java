package io.github.gnlc;

import io.github.gnlc.model.Certainty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A program that compares every shorthand with its network; run in a Java of its own. */
public final class EveryQuestion {
  private EveryQuestion() {}

  /** Prints each shorthand that says something else, and in the end that all were compared. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    Network network = Network.ofDefault();
    Map<Supplier<Object>, Object> answers = new LinkedHashMap<>();
    answers.put(Gnlc::network, network);
    answers.put(Gnlc::dataset, network.dataset());
    answers.put(Gnlc::members, network.members());
    answers.put(Gnlc::allMembers, network.allMembers());
    answers.put(Gnlc::countries, network.countries());
    answers.put(Gnlc::cohorts, network.cohorts());
    answers.put(Gnlc::evidence, network.evidence());
    answers.put(Gnlc::memberNames, network.memberNames());
    answers.put(Gnlc::awardRounds, network.awardRounds());
    answers.put(Gnlc::awards, network.awards());
    answers.put(Gnlc::events, network.events());
    answers.put(Gnlc::conferences, network.conferences());
    answers.put(Gnlc::documents, network.documents());
    answers.put(Gnlc::rules, network.rules());
    answers.put(Gnlc::thematicClusters, network.thematicClusters());
    answers.put(Gnlc::keyFeatures, network.keyFeatures());
    answers.put(Gnlc::organisations, network.organisations());
    answers.put(Gnlc::officials, network.officials());
    answers.put(Gnlc::practices, network.practices());
    answers.put(Gnlc::statements, network.statements());
    answers.put(Gnlc::sources, network.sources());
    answers.put(Gnlc::disputedClaims, network.disputedClaims());
    LocalDate day = LocalDate.of(2022, 9, 2);
    answers.put(() -> Gnlc.asOf(day), network.asOf(day));
    answers.put(() -> Gnlc.asOf(day, Certainty.POSSIBLE), network.asOf(day, Certainty.POSSIBLE));
    answers.put(() -> Gnlc.knownOn(day), network.knownOn(day));
    answers.forEach((shorthand, answer) -> {
      if (!shorthand.get().equals(answer)) {
        System.out.println("Unlike its network: " + answer);
      }
    });
    System.out.println("compared all");
  }
}
