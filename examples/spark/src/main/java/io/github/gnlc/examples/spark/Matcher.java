package io.github.gnlc.examples.spark;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.CacheStats;
import com.google.common.cache.LoadingCache;
import io.github.gnlc.Network;
import io.github.gnlc.model.Certainty;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.Match;
import io.github.gnlc.name.Resolution;
import io.github.gnlc.query.Members;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/**
 * Answers questions by one network, and remembers the answers used last: all tasks of a JVM share
 * one, so that a million rows with one text are resolved once there.
 */
final class Matcher {
  /** How many answers are kept. */
  static final long REMEMBERED = 100_000;

  /** Longer ones are not remembered: few names are, and survey answers can be pages. */
  private static final int LETTERS = 200;

  private final Network network;
  private final LoadingCache<Question, Row> answers;
  private final LoadingCache<Question, Ternary> memberships;

  Matcher(Network network) {
    this.network = network;
    this.answers = remembering(this::resolve);
    this.memberships = remembering(this::resolveMembership);
  }

  private static <T> LoadingCache<Question, T> remembering(Function<Question, T> answer) {
    return CacheBuilder.newBuilder()
        .maximumSize(REMEMBERED)
        .recordStats()
        .build(CacheLoader.from(answer::apply));
  }

  Network network() {
    return network;
  }

  /** Returns the answer as {@link Answer#TYPE} has it. */
  Row answer(Question question) {
    return isShort(question) ? answers.getUnchecked(question) : resolve(question);
  }

  /** Forgets the answers, to be resolved anew. */
  void forget() {
    answers.invalidateAll();
    memberships.invalidateAll();
  }

  /** Returns how many questions were asked, and how many of them had to be resolved. */
  CacheStats stats() {
    return answers.stats();
  }

  /** Tells whether the city that a question means was a member on the day of the question. */
  Ternary isMember(Question question) {
    return isShort(question) ? memberships.getUnchecked(question) : resolveMembership(question);
  }

  private static boolean isShort(Question question) {
    return question.text().length() + question.country().length() <= LETTERS;
  }

  private Row resolve(Question question) {
    return Answer.of(network.resolve(question.query()));
  }

  private Ternary resolveMembership(Question question) {
    Resolution then = network.resolve(question.query());
    if (then instanceof Resolution.None none) {
      return membership(none, question);
    }
    return then.member().isPresent() ? Ternary.YES : Ternary.UNKNOWN;
  }

  private Ternary membership(Resolution.None none, Question question) {
    return switch (none.reason()) {
      // no city was named, or it is not clear which
      case BLANK, TOO_LONG, COUNTRY, CONTRADICTION, UNKNOWN_BESIDE, UNKNOWN_COUNTRY ->
        Ternary.UNKNOWN;
      case NOT_A_MEMBER -> mayHaveBeen(none, question.day().orElseThrow());
      case NO_NAME, NOT_ENOUGH, OTHER_PLACE ->
        none.remark().isEmpty() ? Ternary.NO : Ternary.UNKNOWN;
    };
  }

  /** Of cities in the dataset that are not known to have been members. */
  private Ternary mayHaveBeen(Resolution.None none, LocalDate day) {
    Members possible = network.allMembers().presentOn(day, Certainty.POSSIBLE);
    boolean any = none.candidates().stream()
        .map(Match::member)
        .anyMatch(city -> city.status() == MemberStatus.UNCONFIRMED || possible.contains(city));
    return any ? Ternary.UNKNOWN : Ternary.NO;
  }
}
