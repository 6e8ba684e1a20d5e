package io.github.gnlc.examples.openrefine;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.NameQuery;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A value that is given with a name, understood.
 *
 * @param test whether it holds of a member
 * @param asking tells the resolver of it
 * @param beside what is written beside the name for the resolver; mostly empty
 * @param note what is wrong with the value; empty if it is understood
 */
record Condition(
    Function<Member, Ternary> test,
    Consumer<NameQuery.Builder> asking,
    String beside,
    String note) {

  /** What the resolver need not know. */
  static Condition tested(Function<Member, Ternary> test) {
    return asked(test, question -> {});
  }

  /** What the resolver is told. */
  static Condition asked(Function<Member, Ternary> test, Consumer<NameQuery.Builder> asking) {
    return new Condition(test, asking, "", "");
  }

  /** What the resolver reads beside the name. */
  static Condition besideTheName(Function<Member, Ternary> test, String text) {
    return new Condition(test, question -> {}, ", " + text, "");
  }

  /** Of what is not understood nobody knows whether it holds. */
  static Condition notUnderstood(String note) {
    return new Condition(member -> Ternary.UNKNOWN, question -> {}, "", note);
  }
}
