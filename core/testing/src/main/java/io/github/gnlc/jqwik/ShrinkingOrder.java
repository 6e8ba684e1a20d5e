package io.github.gnlc.jqwik;

import com.google.common.base.CharMatcher;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.Member;
import io.github.gnlc.model.MemberStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is simple in a test, and what is not and is tried first. */
final class ShrinkingOrder {
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));

  private ShrinkingOrder() {}

  /** Members of today first, one to a name, short and in plain letters. */
  static ChoiceArbitrary<Member> members(List<Member> inOrder) {
    List<Predicate<Member>> hard = List.of(
        member -> !CharMatcher.ascii().matchesAllOf(member.name()),
        member -> member.distinction().isPresent(),
        member -> member.name().indexOf(' ') >= 0,
        member -> member.name().indexOf('-') >= 0,
        member -> member.name().indexOf('\'') >= 0,
        member -> member.status() == MemberStatus.WITHDRAWN,
        member -> member.status() == MemberStatus.UNCONFIRMED,
        member -> member.joined().isUnknown(),
        member -> member.joined().isBound(),
        member -> member.place().isEmpty());
    Comparator<Member> simple = Comparator.comparing(Member::status)
        .thenComparing(member -> member.distinction().isPresent())
        .thenComparing(byName(Member::name));
    return choice(inOrder, simple, edges(inOrder, hard, Member::name));
  }

  /** Countries with short names in plain letters first. */
  static ChoiceArbitrary<Country> countries(List<Country> inOrder) {
    List<Predicate<Country>> hard = List.of(
        country -> !CharMatcher.ascii().matchesAllOf(country.name()),
        country -> country.name().indexOf(',') >= 0,
        country -> country.name().indexOf('(') >= 0,
        country -> country.name().indexOf('\'') >= 0,
        country -> country.region().isEmpty());
    return choice(inOrder, byName(Country::name), edges(inOrder, hard, Country::name));
  }

  /** Things that come as simple as their order; the first and the last are the edge cases. */
  static <T> ChoiceArbitrary<T> inOrder(List<T> things) {
    Set<T> edges = new LinkedHashSet<>();
    edges.add(things.get(0));
    edges.add(things.get(things.size() - 1));
    return new ChoiceArbitrary<>(things, edges);
  }

  private static <T> ChoiceArbitrary<T> choice(
      List<T> inOrder, Comparator<T> simple, Set<T> edges) {
    List<T> simplestFirst = new ArrayList<>(inOrder);
    simplestFirst.sort(simple);
    return new ChoiceArbitrary<>(simplestFirst, edges);
  }

  private static <T> Comparator<T> byName(Function<T, String> name) {
    return Comparator.comparing((T thing) -> !PLAIN.matchesAllOf(name.apply(thing)))
        .thenComparing(thing -> name.apply(thing).length());
  }

  /** The first, the last, the last of the same name as another, and the first of each hard kind. */
  private static <T> Set<T> edges(
      List<T> inOrder, List<Predicate<T>> hard, Function<T, String> name) {
    Set<T> edges = new LinkedHashSet<>();
    edges.add(inOrder.get(0));
    edges.add(inOrder.get(inOrder.size() - 1));
    hard.forEach(kind -> inOrder.stream().filter(kind).findFirst().ifPresent(edges::add));
    Comparator<T> byLength = Comparator.comparing(thing -> name.apply(thing).length());
    inOrder.stream().min(byLength).ifPresent(edges::add);
    inOrder.stream().max(byLength).ifPresent(edges::add);
    addSharing(edges, inOrder, name);
    return edges;
  }

  private static <T> void addSharing(Set<T> edges, List<T> inOrder, Function<T, String> name) {
    Set<String> names = new LinkedHashSet<>();
    inOrder.stream()
        .filter(thing -> !names.add(name.apply(thing)))
        .findFirst()
        .ifPresent(edges::add);
  }
}
