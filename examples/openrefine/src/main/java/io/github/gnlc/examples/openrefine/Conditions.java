package io.github.gnlc.examples.openrefine;

import io.github.gnlc.model.Member;
import io.github.gnlc.model.Ternary;
import io.github.gnlc.name.NameQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is given with one name. Of several values of a property, one must hold. */
final class Conditions {
  private final Map<Property, List<Condition>> all = new LinkedHashMap<>();

  Conditions(ConditionReader reader, Map<Property, List<String>> given) {
    given.forEach((property, values) -> all.put(
        property, values.stream().map(value -> reader.read(property, value)).toList()));
  }

  /** Returns the question of a name, with what the resolver can be told. */
  NameQuery question(String name) {
    NameQuery.Builder question = NameQuery.builder();
    StringBuilder text = new StringBuilder(name);
    for (List<Condition> values : all.values()) {
      // of several values it is not known which is meant
      if (values.size() == 1) {
        values.get(0).asking().accept(question);
        text.append(values.get(0).beside());
      }
    }
    return question.text(text.toString()).build();
  }

  /** Returns whether each property holds of a member. */
  Map<Property, Ternary> of(Member member) {
    Map<Property, Ternary> answers = new LinkedHashMap<>();
    all.forEach((property, values) -> answers.put(property, any(values, member)));
    return answers;
  }

  private static Ternary any(List<Condition> values, Member member) {
    List<Ternary> answers =
        values.stream().map(condition -> condition.test().apply(member)).toList();
    if (answers.contains(Ternary.YES)) {
      return Ternary.YES;
    }
    return answers.contains(Ternary.UNKNOWN) ? Ternary.UNKNOWN : Ternary.NO;
  }

  /** Returns what is wrong with values. */
  List<String> notes() {
    return all.values().stream()
        .flatMap(List::stream)
        .map(Condition::note)
        .filter(note -> !note.isEmpty())
        .toList();
  }
}
