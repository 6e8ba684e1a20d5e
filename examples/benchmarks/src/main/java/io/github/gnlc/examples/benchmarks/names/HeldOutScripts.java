package io.github.gnlc.examples.benchmarks.names;

import io.github.gnlc.Network;
import io.github.gnlc.examples.benchmarks.names.Names.Name;
import io.github.gnlc.model.MemberName;
import io.github.gnlc.name.Strictness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names in other scripts, asked of a network that has recorded none of them. */
final class HeldOutScripts {
  /** A text in a script, by its ISO 15924 code, and the ids of the members that it means. */
  record ScriptQuery(String script, String text, Set<String> expected) {}

  private final Network latin;
  private final List<ScriptQuery> recorded = new ArrayList<>();
  private final List<ScriptQuery> made = new ArrayList<>();

  HeldOutScripts(Network whole) {
    latin = LatinNetwork.of(whole);
    Names names = new Names(whole);
    ScriptMaker maker = new ScriptMaker();
    for (Name name : names.all()) {
      Set<String> owners = names.owners(name.text());
      String script = MemberName.scriptOf(name.text());
      if (!LatinNetwork.isLatin(name.text())) {
        recorded.add(new ScriptQuery(script, name.text(), owners));
      } else if (name.text().equals(name.member().name())) {
        maker.of(name.text()).forEach((to, text) -> made.add(new ScriptQuery(to, text, owners)));
      }
    }
  }

  /** What is asked: it has no name that is not in Latin letters. */
  Network network() {
    return latin;
  }

  /** Names as people write them, which the dataset has and this network has not. */
  List<ScriptQuery> recorded() {
    return recorded;
  }

  /** Official names in Latin letters that ICU4J wrote letter by letter in other scripts. */
  List<ScriptQuery> made() {
    return made;
  }

  /** Both of these. */
  List<ScriptQuery> all() {
    List<ScriptQuery> all = new ArrayList<>(recorded);
    all.addAll(made);
    return all;
  }

  NameMatcher ours() {
    return new GnlcMatcher(latin.resolver(), Strictness.NORMAL);
  }

  NameMatcher icu() {
    return new IcuLevenshtein(new Names(latin));
  }

  static Map<String, AnswerCounts> byScript(List<ScriptQuery> questions, NameMatcher contender) {
    Map<String, AnswerCounts> tallies = new TreeMap<>();
    for (ScriptQuery question : questions) {
      tallies
          .computeIfAbsent(question.script(), script -> new AnswerCounts())
          .count(question.expected(), contender.resolve(question.text()));
    }
    return tallies;
  }

  static AnswerCounts tally(List<ScriptQuery> questions, NameMatcher contender) {
    AnswerCounts tally = new AnswerCounts();
    questions.forEach(
        question -> tally.count(question.expected(), contender.resolve(question.text())));
    return tally;
  }

  /** What the contender answers with other members than those expected, in words. */
  static List<String> wrong(List<ScriptQuery> questions, NameMatcher contender) {
    List<String> wrong = new ArrayList<>();
    for (ScriptQuery question : questions) {
      Set<String> answered = contender.resolve(question.text());
      AnswerCounts one = new AnswerCounts();
      one.count(question.expected(), answered);
      if (one.wrong() > 0) {
        wrong.add(question.script() + " '" + question.text() + "': expected " + question.expected()
            + ", " + answered);
      }
    }
    return wrong;
  }
}
