package io.github.gnlc.examples.story;

import io.github.gnlc.Network;
import io.github.gnlc.explain.ClaimGroup;
import io.github.gnlc.explain.Explanation;
import io.github.gnlc.model.ConclusionStep;
import io.github.gnlc.model.Metric;
import io.github.gnlc.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The figures of the network that a source publishes, and those that refute them. */
final class Totals implements Chapter {
  private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

  /** Countries are told together with the members that they belong to. */
  private static final Map<Metric, Metric> COUNTRIES_OF = Map.of(
      Metric.MEMBERS, Metric.COUNTRIES,
      Metric.NEW_MEMBERS, Metric.COUNTRIES_OF_NEW_MEMBERS);

  private static final List<Metric> ORDER = List.of(
      Metric.LAUNCHED,
      Metric.OPENED,
      Metric.NEW_MEMBERS,
      Metric.COUNTRIES_OF_NEW_MEMBERS,
      Metric.COUNTRIES_NEW_TO_NETWORK,
      Metric.JOINED,
      Metric.MEMBERS,
      Metric.COUNTRIES,
      Metric.AWARDED_MEMBERS,
      Metric.CITIZENS,
      Metric.KEY_FEATURES);

  @Override
  public void write(Telling telling, Page page) {
    Network network = telling.network();
    List<Statement> statements = network
        .statements()
        .fromSource(telling.source().id())
        .sortedBy(Comparator.comparing((Statement statement) -> !isYear(statement))
            .thenComparing(Statement::about)
            .thenComparing(statement -> place(telling, statement))
            .thenComparing(statement -> ORDER.indexOf(statement.metric())));
    page.chapter("The network in figures");
    for (Statement statement : statements) {
      if (partner(statements, statement, true).isEmpty()) {
        page.bullet(tell(telling, statement, partner(statements, statement, false)));
      }
    }
  }

  private static List<Sentence> tell(
      Telling telling, Statement statement, Optional<Statement> countries) {
    List<Sentence> sentences = new ArrayList<>();
    String from = countries
        .map(partner -> (statement.metric() == Metric.MEMBERS ? " in " : " from ")
            + Prose.figure(partner.figure()))
        .orElse("");
    sentences.add(
        telling.says(clause(statement, from, place(telling, statement)) + time(statement)));
    contradict(telling, statement).ifPresent(sentences::add);
    countries.flatMap(partner -> contradict(telling, partner)).ifPresent(sentences::add);
    sentences.addAll(telling.remark(statement.note()));
    return sentences;
  }

  private static String clause(Statement statement, String from, String place) {
    String figure = Prose.figure(statement.figure()) + from + place;
    return switch (statement.metric()) {
      case MEMBERS -> "the network had " + figure;
      case COUNTRIES -> "the network had members in " + figure;
      case NEW_MEMBERS, JOINED -> figure + " joined the network";
      case COUNTRIES_OF_NEW_MEMBERS -> "the new members came from " + figure;
      case COUNTRIES_NEW_TO_NETWORK ->
        figure + Prose.verb(statement.figure(), " was", " were") + " new to the network";
      case CITIZENS -> figure + " lived in member cities";
      case AWARDED_MEMBERS -> figure + " had won the UNESCO Learning City Award";
      case LAUNCHED -> "The network was launched in " + statement.figure().value();
      case OPENED -> "Cities could officially apply from " + statement.figure().value();
      case KEY_FEATURES -> "there were " + figure + " of learning cities";
    };
  }

  private static String time(Statement statement) {
    if (statement.about().isUnknown() || isYear(statement)) {
      return "";
    }
    return statement.metric() == Metric.AWARDED_MEMBERS
        ? " as of " + Prose.date(statement.about())
        : " " + Prose.when(statement.about());
  }

  private static boolean isYear(Statement statement) {
    return statement.metric() == Metric.LAUNCHED || statement.metric() == Metric.OPENED;
  }

  private static String place(Telling telling, Statement statement) {
    return statement
        .country()
        .map(telling.names()::country)
        .or(() -> statement.region().map(region -> region.label()))
        .map(name -> " in " + name)
        .orElse("");
  }

  /** The statement of countries beside one of members, or the other way round. */
  private static Optional<Statement> partner(
      List<Statement> statements, Statement statement, boolean ofCountries) {
    return statements.stream()
        .filter(other -> ofCountries ? goes(other, statement) : goes(statement, other))
        .findFirst();
  }

  private static boolean goes(Statement members, Statement countries) {
    return countries.metric() == COUNTRIES_OF.get(members.metric())
        && countries.about().equals(members.about())
        && countries.country().equals(members.country())
        && countries.region().equals(members.region());
  }

  /** What the network knows better, or else what others publish of the same time. */
  private static Optional<Sentence> contradict(Telling telling, Statement statement) {
    Explanation explanation = telling.network().explain().statement(statement.id());
    if (explanation.step() == ConclusionStep.COUNTED) {
      ClaimGroup known = explanation.taken().get(0);
      return Optional.of(new Sentence(
          "But others show that the network had "
              + members(known.claim(), place(telling, statement)),
          Others.sources(known)));
    }
    return Others.of(
            explanation, statement.sourceId(), (own, other) -> !own.equals(other), Totals::words)
        .sentence("Others, of the same time, say");
  }

  private static String words(String claim) {
    return NUMBER
        .matcher(claim.replaceAll(" year$", ""))
        .replaceAll(number -> claim.endsWith(" year")
            ? number.group()
            : String.format(Locale.ENGLISH, "%,d", Long.parseLong(number.group())));
  }

  private static String members(String claim, String place) {
    int colon = claim.indexOf(": ");
    List<String> names = List.of(claim.substring(colon + 2).split(", "));
    return claim.substring(0, colon) + place + " by then: " + Prose.plain(Prose.list(names));
  }
}
