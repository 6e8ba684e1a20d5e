package io.github.gnlc.examples.benchmarks.growth;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.Csv;
import io.github.gnlc.model.Member;
import io.github.gnlc.name.Resolution;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts about members who are drawn from all of a network, and cities that are none. */
final class ResolveQueries {
  /** As many for every size, so that a small network is asked again and again. */
  static final int COUNT = 2000;

  /** From this length on a name bears a typing error in the middle, whatever its ending. */
  private static final int LONG = 8;

  /** What a name with one typing error scores at most; more has a name without any. */
  private static final double BEST_MISSPELT = 0.9;

  /** The share of foreign names that must be answered with nobody; among many some are like. */
  private static final double ABSTAINED = 0.8;

  private final Random random = new Random(42);
  private final List<ResolveQuery> exact = new ArrayList<>();
  private final List<ResolveQuery> normalised = new ArrayList<>();
  private final List<ResolveQuery> misspelt = new ArrayList<>();

  private ResolveQueries() {}

  static ResolveQueries about(Network network) {
    ResolveQueries questions = new ResolveQueries();
    List<Member> members = network.members().list();
    while (questions.misspelt.size() < COUNT) {
      questions.add(members.get(questions.random.nextInt(members.size())));
    }
    return questions;
  }

  private void add(Member member) {
    String name = member.name();
    if (exact.size() < COUNT) {
      exact.add(new ResolveQuery(name, member));
      normalised.add(new ResolveQuery(plain(name).toUpperCase(Locale.ROOT), member));
    }
    if (name.length() >= LONG && name.indexOf(' ') < 0) {
      misspelt.add(new ResolveQuery(misspelt(plain(name)), member));
    }
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** Another letter in the middle. */
  private String misspelt(String name) {
    int middle = name.length() / 2;
    char other = name.charAt(middle);
    while (other == name.charAt(middle)) {
      other = (char) ('a' + random.nextInt('z' - 'a' + 1));
    }
    return name.substring(0, middle) + other + name.substring(middle + 1);
  }

  List<ResolveQuery> exact() {
    return exact;
  }

  List<ResolveQuery> normalised() {
    return normalised;
  }

  List<ResolveQuery> misspelt() {
    return misspelt;
  }

  /** Real cities, none of which is a member. */
  static List<String> foreign() {
    return Csv.read("/places_not_members.csv").stream()
        .map(row -> row[0])
        .limit(COUNT)
        .toList();
  }

  /**
   * Refuses a network that takes one of these texts for somebody else alone; a few names are those
   * of two members but for a space. One that is misspelt may happen to be another's name, as may
   * one that is foreign, but not many.
   */
  void check(Network network) {
    for (ResolveQuery question : exact) {
      require(question, isAmong(network, question, 1));
    }
    for (ResolveQuery question : normalised) {
      require(question, isAmong(network, question, 1));
    }
    for (ResolveQuery question : misspelt) {
      require(question, isAmong(network, question, BEST_MISSPELT));
    }
    checkForeign(network);
  }

  private static void checkForeign(Network network) {
    List<String> foreign = foreign();
    long none = foreign.stream()
        .filter(name -> network.resolve(name) instanceof Resolution.None)
        .count();
    if (none < ABSTAINED * foreign.size()) {
      throw new IllegalStateException("of " + foreign.size() + " names that no member has only "
          + none + " are answered with nobody; answers must be right before they are timed");
    }
  }

  private static boolean isAmong(Network network, ResolveQuery question, double most) {
    return network.resolve(question.text()).candidates().stream()
        .anyMatch(match -> match.member().equals(question.member()) || match.score() > most);
  }

  private static void require(ResolveQuery question, boolean holds) {
    if (!holds) {
      throw new IllegalStateException("'" + question.text() + "' is not resolved to "
          + question.member() + "; answers must be right before they are timed");
    }
  }
}
